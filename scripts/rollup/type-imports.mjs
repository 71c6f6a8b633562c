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

/**
 * Declarations for the entries that register a tag, or all of them. They export nothing, and rollup would leave
 * nothing of them; their users still need the tag's name and events to be known.
 */
export const registeringTypes = (names) => ({
  name: 'registering-types',
  generateBundle() {
    const emit = (fileName, elements) => {
      const imports = elements.map((name) => `import './${name}/element.js';\n`).join('');
      this.emitFile({type: 'asset', fileName, source: `${imports}\nexport {};\n`});
    };
    for (const name of names) emit(`${name}.d.ts`, [name]);
    emit('all.d.ts', names);
  },
});
