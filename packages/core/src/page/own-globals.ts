// This module is imported before Lit, which looks for these globals: it would find an element of the page with such an
// `id`, or a frame with such a `name`, and not start. Own properties of `window` come first.
const names = [
  'litHtmlVersions',
  'litElementVersions',
  'reactiveElementVersions',
  'litHtmlPolyfillSupport',
  'litElementPolyfillSupport',
  'reactiveElementPolyfillSupport',
  'litElementHydrateSupport',
  'litPropertyMetadata',
  'litNonce',
  'trustedTypes',
  'ShadyCSS',
  'ShadyDOM',
];

for (const name of names) {
  if (name in globalThis && !Object.hasOwn(globalThis, name)) {
    Object.defineProperty(globalThis, name, {configurable: true, writable: true, value: undefined});
  }
}
