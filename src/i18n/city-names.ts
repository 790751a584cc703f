import cities from '../../data/cities.json' with { type: 'json' };

type Names = Omit<(typeof cities)[number], 'id'>;

/**
 * A city's name as `data/cities.json` has it: short (臺中) or official (臺中市), in Chinese or English. A city that is not there,
 * which the compiler reports, goes by its address part.
 */
export function cityNamed(city: string, as: keyof Names): string {
  return cities.find(({ id }) => id === city)?.[as] ?? city;
}
