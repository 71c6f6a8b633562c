// Pages of outlets with published figures, as `embed.txt` and the documentation have them.

import {pageOf, peerPage} from './pages.mjs';

const PARAGRAPH = '<p>A paragraph of the story.</p>';
/** The shortest interval, in seconds. */
const LIVE = ' refresh="15"';

/**
 * All pages by name: where each is, the tag of its first figure, and `missing` for what publish has not written. They are
 * added to the files.
 */
export function readerPages({files, manifest, peers}) {
  const at = {files, manifest};
  const pages = {
    'badge by attributes': {tag: 'tip-tier-badge', html: byAttributes(manifest)},
    'badge by src': bySrc(at, ['badge-tier-badge']),
    'breakdown by src': bySrc(at, ['breakdown-victim-breakdown']),
    'four by src': bySrc(at, slugsOf(files, 'four')),
    'thirteen by src': bySrc(at, slugsOf(files, 'thirteen')),
    'badge by src, live': bySrc(at, ['badge-tier-badge'], {more: LIVE}),
    'badge baked': baked(at, ['badge-tier-badge']),
    'breakdown baked': baked(at, ['breakdown-victim-breakdown']),
    'four baked, a script each': baked(at, slugsOf(files, 'four')),
    'four baked, a script for all': baked(at, slugsOf(files, 'four'), {record: 'four'}),
    'thirteen baked, a script for all': baked(at, slugsOf(files, 'thirteen'), {record: 'thirteen'}),
    'badge baked, code of embed.txt': pasted(at, 'badge-tier-badge'),
    'breakdown baked, code of embed.txt': pasted(at, 'breakdown-victim-breakdown'),
    'badge baked, live': baked(at, ['badge-tier-badge'], {more: LIVE}),
    'badge of two languages baked': baked(at, ['badge-sq-tier-badge']),
    'badge baked, read in the second language': baked(at, ['badge-sq-tier-badge'], {lang: 'sq'}),
    'breakdown of two languages baked': baked(at, ['breakdown-sq-victim-breakdown']),
    'breakdown baked, read in the second language': baked(at, ['breakdown-sq-victim-breakdown'], {lang: 'sq'}),
    'published page of the badge': published(at, 'badge-tier-badge'),
    'published page of the breakdown': published(at, 'breakdown-victim-breakdown'),
    'the same, live': published(at, 'breakdown-victim-breakdown', LIVE),
    'the same in a frame': framed(at, 'breakdown-victim-breakdown'),
    ...(peers.chartjs && {'chart.js': {tag: '.box', html: peerPage({job: 'victims', count: 1, peer: 'chartjs'})}}),
  };
  for (const [name, page] of Object.entries(pages)) {
    page.path ??= `/readers/${name.replaceAll(/\W+/g, '-')}.html`;
    if (page.html) files.set(page.path, page.html);
  }
  return pages;
}

/** Figures of a record, in the order of the record's own list. */
const slugsOf = (files, record) =>
  JSON.parse(files.get('/site/figures.json'))
    .map(({slug}) => slug)
    .filter((slug) => slug.startsWith(`${record}-`));

const tagOf = (files, slug) => /<(tip-[a-z-]+) /.exec(files.get(`/site/f/${slug}/embed.txt`))[1];

/** What `embed.txt` has in the paragraph that holds all of these; the site is at an address of its own there. */
function codeOf(files, slug, ...parts) {
  const paragraphs = files.get(`/site/f/${slug}/embed.txt`).split('\n\n');
  return paragraphs
    .find((paragraph) => parts.every((part) => paragraph.includes(part)))
    ?.replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, '');
}

/** With the head of the documentation: the document and all files named ahead. */
function bySrc({files, manifest}, slugs, {more = ''} = {}) {
  const figures = slugs.map((slug) => ({tag: tagOf(files, slug), src: `/site/f/${slug}/figure.json`}));
  const names = figures.map(({tag}) => tag.slice(4));
  const imports = new Set(names.flatMap((name) => manifest.entries[`${name}.js`].imports));
  const head = [
    ...figures.map(({src}) => `<link rel="preload" as="fetch" crossorigin href="${src}">`),
    '<link rel="stylesheet" href="/site/dist/reserve.css">',
    ...[...imports].map((file) => `<link rel="modulepreload" href="/site/dist/${file}">`),
    ...names.map((name) => `<script type="module" src="/site/dist/${name}.js"></script>`),
  ];
  const body = figures.map(({tag, src}) => `${PARAGRAPH}<${tag} src="${src}"${more}>A sentence.</${tag}>`);
  return {tag: figures[0].tag, html: pageOf(head.join(''), body.join(''))};
}

/** The code to paste, which keeps the figure's place too. */
function pasted({files}, slug) {
  const path = `/site/f/${slug}/figure.js`;
  const code = codeOf(files, slug, '<tip-', path);
  if (code === undefined) return {missing: path};
  const tag = code.indexOf('<tip-');
  return {tag: tagOf(files, slug), html: pageOf(code.slice(0, tag), PARAGRAPH + code.slice(tag))};
}

function baked({files}, slugs, {record, more = '', lang = 'en'} = {}) {
  const scripts = record ? [`/site/records/${record}.js`] : slugs.map((slug) => `/site/f/${slug}/figure.js`);
  const missing = scripts.find((path) => !files.has(path));
  if (missing) return {missing};
  const head = scripts.map((path) => `<script type="module" src="${path}"></script>`).join('');
  const figures = slugs.map((slug) => {
    const tag = tagOf(files, slug);
    return `${PARAGRAPH}<${tag} src="/site/f/${slug}/figure.json"${more}>A sentence.</${tag}>`;
  });
  const html = pageOf(head, figures.join('')).replace('lang="en"', `lang="${lang}"`);
  return {tag: tagOf(files, slugs[0]), html};
}

function published({files}, slug, more) {
  const folder = `/site/f/${slug}/`;
  const tag = tagOf(files, slug);
  if (!more) return {tag, path: folder};
  const html = files.get(`${folder}index.html`).replace(`<${tag} `, `<${tag}${more} `);
  return {tag, path: `${folder}live.html`, html};
}

const framed = ({files}, slug) => ({
  tag: tagOf(files, slug),
  html: pageOf('', PARAGRAPH + codeOf(files, slug, '<iframe', '<script>')),
});

function byAttributes({entries}) {
  const ahead = entries['tier-badge.js'].imports.map((file) => `<link rel="modulepreload" href="/dist/${file}">`);
  const head = `<link rel="stylesheet" href="/dist/reserve.css">${ahead.join('')}<script type="module" src="/dist/tier-badge.js"></script>`;
  const badge = `<tip-tier-badge country="XK" report="2017" tier="2" previous="2">A sentence.</tip-tier-badge>`;
  return pageOf(head, PARAGRAPH + badge);
}
