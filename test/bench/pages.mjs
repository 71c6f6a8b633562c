// The pages of the benchmark: one a variant, a job and a number of figures.

import {readFile, readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {drawBoxes, scriptOf, seen, whenDrawn} from './in-page.mjs';
import {sentences, victims, years} from './job.mjs';

const PARAGRAPH = '<p>A paragraph of the story between two figures, so that they stand as they do in a news page.</p>';

const FIGURES = {
  victims: {
    tag: 'tip-victim-breakdown',
    attributes:
      'country="XK" period="2016" total="36" exploitation="sex-trafficking: 26; forced-labour: 9; slavery-servitude: 1"',
  },
  sentences: {
    tag: 'tip-sentence-distribution',
    attributes:
      'country="XK" period="2016" convicted="24" minimum="P5Y" sentences="P5Y6M: 1; fine just over 1000 EUR .. P3Y6M: 23"',
  },
  trend: {
    tag: 'tip-victims-trend',
    // A tag more than a usual figure: the page says how high it is, as the documentation asks for.
    attributes: `style="--tip-reserve: 546px" country="XK" example points="${years.map(([year, people]) => `${year}: ${people}`).join('; ')}"`,
  },
  badge: {tag: 'tip-tier-badge', attributes: 'country="XK" report="2017" tier="2" previous="2"'},
};

/** What libraries draw for a job: no other has a badge. */
const PEERS = {
  victims: {kind: 'bars', data: victims},
  badge: {kind: 'bars', data: victims},
  sentences: {kind: 'bars', data: sentences},
  trend: {kind: 'line', data: years},
};

export const pageOf = (head, body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Benchmark</title><link rel="icon" href="data:,">${head}</head><body><main><h1>A story</h1>${body}</main></body></html>`;

const repeat = (count, one) => Array.from({length: count}, () => PARAGRAPH + one).join('');

/**
 * Our own page.
 *
 * @param snippet - with the head that the README documents: place kept, files named ahead.
 * @param waits - for which figures: those in `view`, or `all`, whose charts are then drawn at once.
 */
export function ourPage({job, count, manifest, snippet = true, waits = 'view'}) {
  const {tag, attributes} = FIGURES[job];
  const name = tag.slice(4);
  const isChart = job === 'trend';
  const eager = waits === 'all' && isChart ? ' loading="eager"' : '';
  const {imports, later} = manifest.entries[`${name}.js`];
  const chart = isChart ? later.filter((file) => /chunks\/(?:line|chart)-/.test(file)) : [];
  const ahead = [...imports, ...chart].map((file) => `<link rel="modulepreload" href="/dist/${file}">`).join('');
  // As the documentation says of pages with many.
  const far = snippet && count > 50 ? '<style>:root{--tip-far:auto}</style>' : '';
  const look = scriptOf(whenDrawn, [seen, isChart ? 'chart' : 'text', waits]);
  const head = `${snippet ? `<link rel="stylesheet" href="/dist/reserve.css">${far}${ahead}` : ''}<script type="module" src="/dist/${name}.js"></script>${look}`;
  const figure = `<${tag} class="figure" ${attributes}${eager} source="Example">A sentence.</${tag}>`;
  return pageOf(head, repeat(count, figure));
}

/** The page of another library, its data in it: boxes of a fixed height, as all of them ask for. */
export function peerPage({job, count, peer, css}) {
  const {kind, data} = PEERS[job];
  const style = `<style>.box{position:relative;block-size:250px}</style>${css ? `<link rel="stylesheet" href="/peers/${peer}.css">` : ''}`;
  const imports = `import {${kind}} from "/peers/${peer}.js";`;
  const draw = `(${drawBoxes})(${seen}, ${kind}, ${JSON.stringify(data)})`;
  return pageOf(`${style}<script type="module">${imports}${draw}</script>`, repeat(count, '<div class="box"></div>'));
}

/** The limit: a page with the finished figure and no script but the one that tells when it is seen. */
export const staticPage = ({count, figure}) => pageOf(scriptOf(seen), repeat(count, figure));

/** All files that the pages ask for, by path; pages are added to it. */
export async function filesOf(root, peers) {
  const files = new Map();
  const add = async (folder, path) => {
    for (const entry of await readdir(folder, {withFileTypes: true})) {
      const file = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!['npm', 'data', 'schema', 'cli'].includes(entry.name)) await add(file, `${path}/${entry.name}`);
      } else if (/\.(js|css|json)$/.test(entry.name)) files.set(`${path}/${entry.name}`, await readFile(file, 'utf8'));
    }
  };
  await add(join(root, 'dist'), '/dist');
  for (const [name, {code, css}] of Object.entries(peers)) {
    files.set(`/peers/${name}.js`, code);
    if (css) files.set(`/peers/${name}.css`, css);
  }
  return files;
}
