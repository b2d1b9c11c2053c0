import purgecss from '@fullhuman/postcss-purgecss';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressAssets } from './compress-assets';

export default defineConfig({
  plugins: [react(), compressAssets()],
  // what no page names is left out; only elements' own selectors and classes spelled in whole stay
  css: { postcss: { plugins: [purgecss({ content: ['index.html', 'src/**/*.tsx'], safelist: { standard: [/^(html|body|dialog)$/, /:/] } })] } },
  // nothing inline: the content security policy has no exception
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false }, manifest: true },
});
