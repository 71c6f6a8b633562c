// Imported before Lit, which looks for these among the globals. An element of the page whose `id` is one of them, or a
// frame whose `name` is, would pass for it and keep Lit from starting. An own property of the page's comes first.
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
