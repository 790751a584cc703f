/**
 * What a plan's money can be for: kinds of work that IT agencies have in common, in the order of the crosswalk. Which plan of
 * which city is of which kind is decided in `data/spending-kinds.yaml`. Closed, because every kind has a colour that is held
 * to its contrast (`src/charts/spending-kind.ts`) and a name in both languages; a plan of no kind is drawn as 其他.
 */
export const planKinds = ['administration', 'planning', 'services', 'network', 'security'] as const;
