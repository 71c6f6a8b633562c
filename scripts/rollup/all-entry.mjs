const ID = '\0all';

/** The entry `all`, which registers every figure: made of what is there, so that no list of them is kept. */
export const allEntry = (definitions) => ({
  name: 'all-entry',
  resolveId: (source) => (source === 'all' ? {id: ID, moduleSideEffects: true} : null),
  load: (id) => (id === ID ? definitions.map((path) => `import ${JSON.stringify(path)};\n`).join('') : null),
});
