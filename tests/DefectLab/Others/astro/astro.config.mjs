import { defineConfig } from 'astro/config';

export default defineConfig({ site: 'https://lights.example/', cacheDir: './.cache' });
