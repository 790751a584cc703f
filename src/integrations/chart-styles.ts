import type { AstroIntegration } from 'astro';
import { chartStyles } from '../charts/chart-styles.ts';
import { kindStyles } from '../charts/kind-styles.ts';

const name = 'virtual:chart-styles.css';
const resolved = `\0${name}`;

/**
 * Puts the drawings' rules and the colour map into the site's own style sheet, as `virtual:chart-styles.css`:
 * a `<style>` inside a drawing would break the page's policy.
 */
export function chartStylesIntegration(): AstroIntegration {
  return {
    name: 'chart-styles',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'chart-styles',
                resolveId: (id: string) => (id === name ? resolved : undefined),
                load: (id: string) => (id === resolved ? `${kindStyles()}\n${chartStyles()}` : undefined),
              },
            ],
          },
        });
      },
    },
  };
}
