// Pages with elements in them that are named like whatever the built files read: of the document, the window or a form.

import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {figureNames} from '../../scripts/figures.mjs';
import {root} from '../../scripts/install.mjs';

const KOSOVO = JSON.parse(readFileSync(join(root, 'demo/data/kosovo-2017.json'), 'utf8'));
const LIVE = '/live.json';
const PUBLISHED = '/f/xk-2017-tier-badge/';
/** Enough years for a line. */
const POINTS = '2007: 30; 2008: 33; 2009: 41; 2010: 38; 2011: 40; 2012: 45; 2013: 52; 2014: 31; 2015: 28; 2016: 36';

/** Whatever a built script may read of an object: behind a dot, in a pattern, or as a text. */
const NAME = /(?<=\.)[a-z_$][\w$]{2,}|(?<=[{,])[a-z_$][\w$]{2,}(?=[:,}=])|(?<=["'`])[a-z_$][\w$]{2,}(?=["'`])/gi;

/** Every name that is in the built scripts, so that none is forgotten. */
export function namesInScripts() {
  const folders = ['dist', 'dist/chunks'].map((folder) => join(root, folder));
  const scripts = folders.flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)));
  const code = scripts.filter((file) => file.endsWith('.js')).map((file) => readFileSync(file, 'utf8'));
  return [...new Set(code.flatMap((text) => text.match(NAME) ?? []))];
}

const each = (names, of) => names.map(of).join('');
const fields = (names) => each(names, (name) => `<input type="hidden" name="${name}">`);

/** Ways to name elements, `known` are names of what a browser has: what stands before a story, and after it. */
export const WAYS = {
  pictures: ({names}) => [each(names, (name) => `<img id="${name}" name="${name}">`)],
  forms: ({names}) => [each(names, (name) => `<form name="${name}"></form>`)],
  links: ({names}) => [each(names, (name) => `<a id="${name}" href="https://evil.example/"></a>`)],
  objects: ({known}) => [each(known, (name) => `<object hidden id="${name}"></object>`)],
  frames: ({known}) => [each(known, (name) => `<iframe hidden name="${name}"></iframe>`)],
  'two of each name': ({known}) => [each(known, (name) => `<embed name="${name}"><img name="${name}">`)],
  'fields of a form around the story': ({known}) => [`<form lang="en" dir="ltr">${fields(known)}`, '</form>'],
};

/** A story with each figure as a tag, and each other way in. */
function storyOf(names) {
  const inForm = fields(names);
  const tags = figureNames().map((name) => `<tip-${name} src="/record.json" loading="eager">Text</tip-${name}>`);
  return `${tags.join('')}
    <tip-victims-trend country="XK" points="${POINTS}" source="Example data" loading="eager">36</tip-victims-trend>
    <tip-key-figure src="${LIVE}" refresh="15" loading="eager">34</tip-key-figure>
    <tip-quote country="XK" speaker="A worker" source="Example data"><form lang="en">${inForm}<q>We had no choice.</q></form></tip-quote>
    <form class="tip-embed" data-tip-figure="tier-badge" data-tip-src="/record.json">${inForm}<p>Tier 2</p></form>
    <form class="tip-embed">${inForm}<p>See <a href="${PUBLISHED}">the figure</a>.</p></form>
    <p><a href="${PUBLISHED}">Kosovo: Tier 2</a></p>`;
}

/** How embed.js may be loaded; `site` is from where it may take data. */
export const LOADS = {
  module: (site) => `<script type="module" src="/dist/embed.js" data-sites="${site}/"></script>`,
  deferred: (site) => `<script defer src="/dist/embed.js" data-sites="${site}/"></script>`,
  async: (site) => `<script async src="/dist/embed.js" data-sites="${site}/"></script>`,
  'at the end': (site) => `<script src="/dist/embed.js" data-sites="${site}/"></script>`,
};

export const pageOf = (body) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title>
  <link rel="icon" href="/demo/icon.svg"><body>${body}`;

/** A page with the names that stand in the way so; none where there is no way. */
export function namedPage(site, load, way, {names, known} = {names: [], known: []}) {
  const [before, after = ''] = WAYS[way]?.({names, known}) ?? [''];
  return pageOf(`${before}${storyOf(known)}${after}${LOADS[load](site)}`);
}

/** Answers with records; a live one has another number at each look. */
export function recordAnswers() {
  const {'tier-badge': badge, ...shared} = KOSOVO;
  const others = new Set(figureNames());
  const rest = Object.fromEntries(Object.entries(shared).filter(([name]) => !others.has(name)));
  let looks = 0;
  const records = {
    '/record.json': () => KOSOVO,
    [`${PUBLISHED}figure.json`]: () => ({...rest, 'tier-badge': badge}),
    [LIVE]: () => ({...rest, 'key-figure': {...KOSOVO['key-figure'], value: 34 + looks++}}),
  };
  return ({url}, response) => {
    const record = records[url]?.();
    if (record) response.writeHead(200, {'content-type': 'application/json'}).end(JSON.stringify(record));
    return record !== undefined;
  };
}
