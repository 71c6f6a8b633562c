/**
 * Tidies the imports of bundled declarations.
 *
 * Inferred types name `lit-html` and `@lit/reactive-element`, which a strict package manager does
 * not let our users import; `lit` exports the same names. Bare imports carry no types at all.
 */
export const typeImports = () => ({
  name: 'type-imports',
  renderChunk: (code) => tidyImports(code),
});

export function tidyImports(code) {
  return code
    .replace(/^import '[^.'][^']*';\n/gm, '')
    .replace(/ from '(?:lit-html|lit-element|@lit\/reactive-element)';/g, " from 'lit';");
}
