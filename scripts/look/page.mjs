// A page with many drawings, of any width and in one of two typefaces that are files of the project's own.

import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../install.mjs';

/** Narrow and variable; wide, so that what fits in it fits in most. */
export const FACES = {'Libre Franklin': libreFranklin, 'DejaVu Sans': dejaVuSans};

function libreFranklin() {
  const css = readFileSync(join(root, 'demo/fonts/fonts.css'), 'utf8');
  return css
    .match(/@font-face \{[^}]*\}/g)
    .filter((face) => face.includes("'Libre Franklin'"))
    .join('\n')
    .replaceAll('optional', 'block')
    .replaceAll("url('", "url('/demo/fonts/");
}

function dejaVuSans() {
  const face = (weight) =>
    `@font-face {font-family: 'DejaVu Sans'; font-weight: ${weight}; font-display: block; src: url('/test/fonts/dejavu-sans-${weight}.woff2');}`;
  return [400, 700].map(face).join('\n');
}

/**
 * @param cells            drawings, with `label` where a line above says which each is
 * @param options.columns  how many beside each other
 * @param options.lang     of the page
 */
export const pageOf = (cells, {columns = 1, lang = 'en'} = {}) => `<!doctype html>
<html lang="${lang}"><meta charset="utf-8"><title>Drawings</title>
<style>
${Object.values(FACES)
  .map((css) => css())
  .join('\n')}
:root {color-scheme: light dark; --width: 680px; --face: 'Libre Franklin';}
body {margin: 0; padding: 16px; background: #fff; color: #1d2327; font: 16px/1.45 var(--face);}
main {display: grid; grid-template-columns: repeat(${columns}, var(--width)); gap: 36px; align-items: start;}
main > div {min-width: 0;}
main > div > p {margin: 0 0 4px; font: 11px monospace; opacity: 0.6;}
@media (prefers-color-scheme: dark) {body {background: #15191d; color: #e8ebee;}}
</style>
<link rel="stylesheet" href="/dist/reserve.css">
<script type="module" src="/dist/all.js"></script>
<main>${cells.map(cellOf).join('\n')}</main></html>`;

function cellOf({figure, document, attributes, label}) {
  const written = Object.entries({loading: 'eager', ...attributes}).map(([name, value]) => ` ${name}="${value}"`);
  const record = document ? `<script type="application/json">${inScript(document)}</script>` : '';
  const line = label === undefined ? '' : `<p>${inText(label)}</p>`;
  return `<div>${line}<tip-${figure}${written.join('')}>${record}</tip-${figure}></div>`;
}

const inScript = (document) => JSON.stringify(document).replaceAll('<', '\\u003c');
const inText = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
