import {resolve} from 'node:path';

const OURS = resolve('packages/core/src/page/lit-document.ts');

/** Gives Lit a document of its own in the place of the page's. */
export const litDocument = () => ({
  name: 'lit-document',
  transform(code, id) {
    if (!/\/node_modules\/(@lit|lit|lit-html|lit-element)\//.test(id) || !/\bdocument\b/.test(code)) return null;
    return {code: `import {litDocument as document} from ${JSON.stringify(OURS)};\n${code}`, map: null};
  },
});
