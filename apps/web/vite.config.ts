import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  // nothing inline: the content security policy has no exception
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false } },
});
