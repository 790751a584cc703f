/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** How many ids `nextId` has handed out on this page. */
    idsGiven?: number;
  }
}

declare module 'virtual:chart-styles.css';

declare module 'virtual:release' {
  /** Day and content hash, as in `release.json`. */
  export const release: string;
}

declare module 'virtual:shipped-packages' {
  /** By name. */
  export const shippedPackages: readonly import('./integrations/shipped-packages.ts').ShippedPackage[];
}

declare module 'virtual:frozen-releases' {
  /** Newest first. */
  export const frozenReleases: readonly import('./embeds/frozen-release.ts').FrozenRelease[];
}
