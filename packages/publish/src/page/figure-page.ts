import {escaped} from '@tip-figures/core/menu/markup.js';
import {asDate} from '@tip-figures/core/text/period.js';
import {dataset} from './dataset.js';
import {pagePolicy} from './page-policy.js';
import {addressOf, altOf, pictureOf, sentenceOf, type PublishedFigure} from './published-figure.js';

/**
 * The page of a figure: drawn before any script, to be read alone, and inside a frame nothing but the figure. Its first paint
 * waits for no other file: the script comes after the figure. Of its own site it names only paths, so that the folder may
 * stand anywhere.
 */
export function figurePage(of: PublishedFigure): string {
  const {drawn, figure, hash, assets, site, inPages} = of;
  return `<!doctype html>
<html lang="${escaped(drawn.lang)}" dir="${drawn.dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(pagePolicy(inPages, drawn.styles))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(drawn.title)} – ${escaped(site.name)}</title>
${drawn.withdrawn === undefined ? '' : '<meta name="robots" content="noindex">\n'}<link rel="canonical" href="${escaped(of.address)}">
<link rel="alternate" type="application/json+oembed" href="${escaped(addressOf(of, 'oembed.json'))}" title="${escaped(drawn.title)}">
<link rel="alternate" type="text/csv" href="figure.csv">
<link rel="alternate" type="application/json" href="figure.json">
${cards(of)}
${site.icon === undefined ? '' : `<link rel="icon" href="${escaped(site.icon)}">\n`}<base target="_blank">
<style>${inPages.style}</style>
</head>
<body>
${header(of)}
<main>
${drawn.html}
</main>
<script src="${escaped(assets + inPages.script)}" data-figure="${escaped(assets)}${figure}.js" data-hash="${hash}"></script>
${footer(of)}
${drawn.withdrawn === undefined ? forSearch(of) : ''}</body>
</html>
`;
}

const forSearch = (of: PublishedFigure): string =>
  `<script type="application/ld+json">${JSON.stringify(dataset(of)).replaceAll('<', '\\u003c')}</script>\n`;

/** How other sites show a link to the page. */
function cards(of: PublishedFigure): string {
  const {drawn, site, picture} = of;
  const image = picture && {
    'og:image': pictureOf(of),
    'og:image:width': String(picture.width),
    'og:image:height': String(picture.height),
    'og:image:alt': altOf(of),
  };
  const named = {
    description: `${sentenceOf(of)} ${drawn.source}`,
    'twitter:card': image ? 'summary_large_image' : 'summary',
  };
  const properties = {
    'og:type': 'article',
    'og:site_name': site.name,
    'og:title': drawn.title,
    'og:description': sentenceOf(of),
    'og:url': of.address,
    ...image,
  };
  const meta =
    (kind: string) =>
    ([name, content]: readonly [string, string]) =>
      `<meta ${kind}="${name}" content="${escaped(content)}">`;
  return [...Object.entries(named).map(meta('name')), ...Object.entries(properties).map(meta('property'))].join('\n');
}

const header = ({site, assets, texts: {page}}: PublishedFigure): string => {
  const all = escaped(assets.replace(/dist\/$/, ''));
  return `<header class="topbar around">
<h1><a href="${all}">${escaped(site.name)}</a></h1>
<nav aria-label="${escaped(site.name)}"><a href="${all}">${escaped(page.all())}</a></nav>
</header>`;
};

function footer({site, drawn, updated, picture, texts: {page}}: PublishedFigure): string {
  const files = [
    ['figure.csv', page.csv()],
    ['figure.json', page.json()],
    ...(picture
      ? [
          ['figure.png', page.png()],
          ['figure.svg', page.svg()],
        ]
      : []),
    ['embed.txt', page.embed()],
  ].map(([file = '', label = '']) => `<a href="${file}">${escaped(label)}</a>`);
  const {licence} = site;
  const lines = [
    licence &&
      `${escaped(page.licence())} <a rel="license" href="${escaped(licence.url)}">${escaped(licence.name)}</a>.`,
    updated && escaped(page.updated({date: asDate(updated, drawn.lang)})),
  ].filter(Boolean);
  return `<footer class="around">
<p class="files">${escaped(page.files())} ${files.join(' · ')}</p>
${lines.length ? `<p>${lines.join(' ')}</p>\n` : ''}</footer>`;
}
