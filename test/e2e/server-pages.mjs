// What a server writes, made from what a page has drawn: the sheets are linked, and lengths are classes in a sheet of their own.

import {root} from '../../scripts/install.mjs';
import {serve} from '../../scripts/serve.mjs';

export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; trusted-types lit-html; require-trusted-types-for 'script'";

export const RECORD_PATH = '/record.json';
export const record = {
  country: 'XK',
  asOf: '2017-06-29',
  source: 'Example data',
  'tier-badge': {report: 2017, tier: '2', previous: '2'},
  'victim-breakdown': {
    total: 36,
    exploitation: {'sex-trafficking': 26, 'forced-labour': 9, 'slavery-servitude': 1},
    age: {child: 18},
  },
};

/** Each figure as it stands in the page; those with `src` are drawn from the record. */
export const figures = [
  {name: 'tier-badge', attributes: `src="${RECORD_PATH}"`},
  {name: 'victim-breakdown', attributes: `src="${RECORD_PATH}"`},
  {
    name: 'victims-trend',
    attributes:
      'country="XK" source="Example data" breaks="2012" points="2007: 40; 2008: 42; 2009: 60; 2010: 55; 2011: 31; 2012: 20..28; 2013: 39; 2014: 28; 2015: 36; 2016: 44"',
  },
  {
    name: 'key-figure',
    attributes: 'value="about 40" counts="people" label="victims" period="2016" source="Example data"',
  },
];

/** Pages by path, in both languages, what is drawn in them, and the sheets that they link to. */
export async function drawPages(browser) {
  const source = (lang) => `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Drawn</title>
${figures.map(({name}) => `<script type="module" src="/dist/${name}.js"></script>`).join('\n')}
<main>${figures.map(({name, attributes}) => `<tip-${name} loading="eager" ${attributes}>Text</tip-${name}>`).join('\n')}</main></html>`;
  const site = await serve({
    root,
    folders: ['dist'],
    pages: {'/en.html': source('en'), '/sq.html': source('sq')},
    handle: ({url}, response) => {
      if (url !== RECORD_PATH) return false;
      response.setHeader('content-type', 'application/json').end(JSON.stringify(record));
      return true;
    },
  });
  const pages = {};
  const all = {};
  const sheets = new Map();
  try {
    for (const lang of ['en', 'sq']) {
      const page = await browser.newPage();
      // Without it the plot shows its own marks, as a server draws them.
      await page.route(/\/chunks\/chart-/, (route) => route.abort());
      await page.goto(`${site.url}/${lang}.html`);
      const drawn = await page.evaluate(readFigures, {names: figures.map(({name}) => name)});
      await page.close();
      sheets.set(`/${lang}.css`, drawn.lengths);
      drawn.figures.forEach(({styles}, index) => sheets.set(`/${figures[index].name}.css`, styles));
      all[lang] = drawn.figures;
      pages[`/${lang}.html`] = pageOf(lang, drawn.figures);
    }
  } finally {
    await site.close();
  }
  return {pages, drawn: all, sheets};
}

const pageOf = (lang, drawn) => `<!doctype html>
<html lang="${lang}"><meta charset="utf-8"><title>Drawn by a server</title>
<meta name="color-scheme" content="light dark">
<link rel="icon" href="/demo/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/${lang}.css">
${figures.map(({name}) => `<link rel="stylesheet" href="/${name}.css" media="not all">\n<script type="module" src="/dist/${name}.js"></script>`).join('\n')}
<main><h1>Drawn by a server</h1>
${figures
  .map(({name, attributes}, index) => {
    const json = attributes.includes('src=')
      ? `<script type="application/json">${JSON.stringify(record)}</script>`
      : '';
    return `<tip-${name} heading-level="3" ${attributes}><template shadowrootmode="open"><link rel="stylesheet" href="/${name}.css"><link rel="stylesheet" href="/${lang}.css">${drawn[index].html}${json}</template>Text</tip-${name}>
<p>Text between two figures.</p>`;
  })
  .join('\n')}
</main></html>`;

/** Runs in the page that draws. */
async function readFigures({names}) {
  const rules = new Map();
  const classOf = (style) => {
    if (!rules.has(style)) rules.set(style, `l${rules.size}`);
    return rules.get(style);
  };
  const drawn = [];
  for (const name of names) {
    const figure = document.querySelector(`tip-${name}`);
    await customElements.whenDefined(figure.localName);
    await figure.settled;
    // Those of lines are added to the root later.
    const extra = [...figure.shadowRoot.adoptedStyleSheets]
      .slice(figure.constructor.elementStyles.length)
      .flatMap(({cssRules}) => [...cssRules].map(({cssText}) => cssText));
    const box = document.createElement('div');
    for (const child of figure.shadowRoot.children) box.append(child.cloneNode(true));
    for (const element of box.querySelectorAll('[style]')) {
      element.classList.add(classOf(element.getAttribute('style')));
      element.removeAttribute('style');
    }
    drawn.push({
      html: box.innerHTML.replace(/<!--.*?-->/gs, ''),
      styles: [...figure.constructor.elementStyles.map(({cssText}) => cssText), ...extra].join('\n'),
    });
  }
  return {figures: drawn, lengths: [...rules].map(([style, name]) => `.${name}{${style}}`).join('\n')};
}
