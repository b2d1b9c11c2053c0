import purgecss from '@fullhuman/postcss-purgecss';
import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { compressAssets } from './compress-assets';

/** What the form library brings and our forms never use, more than half of its weight: each file says why it may be left out. */
const leftOut = (name: string): string => fileURLToPath(new URL(`src/ui/form/left-out/${name}`, import.meta.url));

/** What preloads a chunk's styles and imports: ours have none of the one and few of the other, and every page would carry it. */
const plainImports: Plugin = { name: 'onward-plain-imports', enforce: 'pre', load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined) };

/** What the design system says of labels within a heading, and of lists straight before a field: no page has them, and purgecss does not look inside `:has`. */
const NEVER_SO = /label-wrapper|^(ol|ul|\.nhsuk-list):has/;
const withoutNeverSo = (rule: { selectors: string[]; remove: () => unknown }): void => {
  const kept = rule.selectors.filter((selector) => !NEVER_SO.test(selector));
  if (kept.length === 0) rule.remove();
  else if (kept.length < rule.selectors.length) rule.selectors = kept;
};

export default defineConfig({
  plugins: [react(), plainImports, compressAssets()],
  resolve: { alias: { 'use-sync-external-store/shim/with-selector': fileURLToPath(new URL('src/app/store-with-selector.ts', import.meta.url)), 'markdown-to-jsx/react': leftOut('markdown.tsx'), 'fast-uri': leftOut('uri.ts'), './shallowAllOfMerge.js': leftOut('merge-all-of.ts'), './resolveUiSchema.js': leftOut('resolve-ui-schema.ts'), 'fast-equals': leftOut('equals.ts'), 'react-is': leftOut('react-is.ts') } },
  // what no page names is left out; only elements' own selectors and classes spelled in whole stay
  css: { postcss: { plugins: [purgecss({ content: ['index.html', 'src/**/*.tsx'], safelist: { standard: [/^(html|body|dialog)$/] } }), { postcssPlugin: 'onward-never-so', Rule: withoutNeverSo }] } },
  // nothing inline: the content security policy has no exception
  build: {
    assetsInlineLimit: 0,
    modulePreload: false,
    manifest: true,
    // what every page needs is one file, for a dozen small ones weigh more and come later; what few need is not in it
    rollupOptions: { output: { codeSplitting: { groups: [{ name: 'shell', test: /node_modules\/(react|react-dom|scheduler|@tanstack)\/(?!.*(queriesObserver|useQueries))|rolldown.runtime|src\/api\/(client|queries|api-error|membership|reader|attendance|send-event|live)\.ts$|src\/app\/(?!welcome|choose-membership|not-found|more-pages)[\w-]+\.tsx?$|src\/ui\/(?!date-fields|typed-date|summary-list|main-key)[\w-]+\.tsx?$/ }] } } },
  },
});
