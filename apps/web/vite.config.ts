import purgecss from '@fullhuman/postcss-purgecss';
import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { compressAssets } from './compress-assets';

/** What the form library brings and our forms never use, more than half of its weight: each file says why it may be left out. */
const leftOut = (name: string): string => fileURLToPath(new URL(`src/ui/form/left-out/${name}`, import.meta.url));

/** Before each `import()` of ours stands our own way to fetch what it needs. */
const fetchedFirst: Plugin = {
  name: 'onward-fetched-first', enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? `export { fetchedFirst as __vitePreload } from ${JSON.stringify(fileURLToPath(new URL('src/api/fetched-first.ts', import.meta.url)))};` : undefined),
};

/** The interpreter's tests of formats that no form may name (`FORM_META_SCHEMA` of libs/forms has the five that one may): long regular expressions for addresses of pages and machines. */
const FORMATS_OF_NO_FORM = /^ +'?(duration|uri|uri-reference|uri-template|url|hostname|ipv4|ipv6|regex|json-pointer|json-pointer-uri-fragment|relative-json-pointer)'?: .*\n/gm;
const formatsOfForms: Plugin = { name: 'onward-formats-of-forms', transform: (code, id) => (id.endsWith('@cfworker/json-schema/dist/esm/format.js') ? code.replace(FORMATS_OF_NO_FORM, '') : undefined) };

/**
 * What the design system says of what no page has: labels within a heading, and lists straight before a field (purgecss does not look inside `:has`); fields
 * that are switched off, numbers and groups within groups; program text, postal addresses and results of searches as such; and of browsers that cannot run our scripts.
 */
const NEVER_SO = /label-wrapper|^(ol|ul|\.nhsuk-list):has|(input|textarea|select|button):disabled|type=['"]?number|form-group( |--error )\.nhsuk-form-group|\bcode\b|\baddress\b|search-(results|decoration)|-ms-|-moz-/;
const withoutNeverSo = (rule: { selectors: string[]; remove: () => unknown }): void => {
  const kept = rule.selectors.filter((selector) => !NEVER_SO.test(selector));
  if (kept.length === 0) rule.remove();
  else if (kept.length < rule.selectors.length) rule.selectors = kept;
};

interface Query {
  readonly name: string;
  params: string;
  readonly nodes?: unknown;
  remove(): unknown;
  replaceWith(nodes: unknown): unknown;
}

/** Of queries: a name of the high contrast that only such browsers had; what such browsers make of a fieldset, and what stands clear of a screen's notch, into which our pages never reach (index.html asks for no `viewport-fit`). */
const withoutNeverAsked = (query: Query): void => {
  if (query.name === 'media') query.params = query.params.replace(/,\s*\(-ms-high-contrast: active\)/, '');
  // every browser that runs our scripts has it
  if (query.name === 'supports' && query.params.includes('mask-position')) query.replaceWith(query.nodes ?? []);
  if (query.name === 'supports' && /max\(calc\(0px\)\)|caret-color/.test(query.params)) query.remove();
};

export default defineConfig({
  plugins: [react(), fetchedFirst, formatsOfForms, compressAssets()],
  resolve: { alias: { 'use-sync-external-store/shim/with-selector': fileURLToPath(new URL('src/app/store-with-selector.ts', import.meta.url)), 'markdown-to-jsx/react': leftOut('markdown.tsx'), 'fast-uri': leftOut('uri.ts'), './shallowAllOfMerge.js': leftOut('merge-all-of.ts'), './resolveUiSchema.js': leftOut('resolve-ui-schema.ts'), 'fast-equals': leftOut('equals.ts'), 'react-is': leftOut('react-is.ts') } },
  // what no page names is left out; only elements' own selectors and classes spelled in whole stay
  css: { postcss: { plugins: [purgecss({ content: ['index.html', 'src/**/*.tsx'], safelist: { standard: [/^(html|body|dialog)$/] } }), { postcssPlugin: 'onward-never-so', Rule: withoutNeverSo, AtRule: withoutNeverAsked }] } },
  // nothing inline: the content security policy has no exception
  build: {
    assetsInlineLimit: 0,
    // the files that `fetchedFirst` is given
    modulePreload: { polyfill: false, resolveDependencies: (file, imports, { hostType }) => (hostType === 'html' ? [] : [...new Set([file, ...imports])]) },
    manifest: true,
    // what every page needs is one file, for a dozen small ones weigh more and come later; what few need is not in it
    rollupOptions: { output: { codeSplitting: { groups: [{ name: 'shell', test: /node_modules\/(react|react-dom|scheduler|@tanstack)\/(?!.*(queriesObserver|useQueries|mutationObserver|useMutation))|rolldown.runtime|src\/api\/(client|queries|api-error|membership|reader|attendance|fetched-first)\.ts$|src\/app\/(?!welcome|choose-membership|not-found|more-pages)[\w-]+\.tsx?$|src\/ui\/(?!date-fields|typed-date|summary-list|main-key|field|options|text-area|text-field|error-summary|on-demand)[\w-]+\.tsx?$/ }, { name: 'fields', test: /src\/ui\/(field|options|text-area|text-field|error-summary)\.tsx$/ }] } } },
  },
});
