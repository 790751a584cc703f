import type { APIRoute } from 'astro';
import { fileAddressOf } from '../i18n/address.ts';

/** Everything may be read; pages that are not to be listed say so themselves. Crawlers look for this file at a host's root. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(fileAddressOf('sitemap', {}), site).href}\n`);
