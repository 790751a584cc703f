import react from '@astrojs/react';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: process.env.SITE ?? 'https://suan-qingchu.example',
  base: process.env.BASE ?? '/',
  output: 'static',
  trailingSlash: 'always',
  integrations: [react()],
});
