// The gallery of the front page: one cell a figure, put into its empty list wherever the page is served or written.

import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {loadSchemas} from '../json-schema.mjs';
import {loadSource} from '../load-source.mjs';

const EMPTY = '<ul class="figures"></ul>';

/** What each figure shows, if not the first record, and the words inside its tag for readers without script. */
const SHOWN = {
  'region-compare': {
    attributes: 'countries="KH ID LA MY MM PH SG TH VN" report="2025"',
    shows: 'the tier river',
    words: 'Tiers of 9 governments, 2001–2025.',
  },
  'tier-badge': {
    words:
      'Kosovo: Tier 2 in the 2017 trafficking report. 2016: Tier 2. Source: U.S. Department of State via Kosovo 2.0.',
  },
  'victim-breakdown': {
    words: 'Victims identified, Kosovo, 2016: 36. Source: U.S. Department of State via Kosovo 2.0.',
  },
  'funding-gap': {
    words:
      'Money allocated: victim protection, Kosovo. 2015: about 181,000 euros. 2016: 171,010 euros. Source: U.S. Department of State via Kosovo 2.0.',
  },
  'sentence-distribution': {
    words:
      'Sentences for trafficking, Kosovo, 2016. Legal minimum: 5 years. At or above the legal minimum: 1 of 24. Source: U.S. Department of State via Kosovo 2.0.',
  },
  'victims-trend': {
    record: 'kosovo-2022',
    words:
      'Victims identified, Kosovo, 2015–2021. 2015: 28. 2016: 36. 2017: 32. 2018: 15. 2019: 26. 2020: 17. 2021: 22. Sources: U.S. Department of State, Kosovo Police.',
  },
  'case-backlog': {
    words: 'Trafficking cases open, Kosovo, 31 December 2016: 95. Source: U.S. Department of State via Kosovo 2.0.',
  },
  'justice-outcomes': {
    record: 'moldova-2023',
    words:
      'Law enforcement on trafficking, Moldova, 2022. Prosecuted: 109 people. Convicted: 6 people. Source: U.S. Department of State.',
  },
  'shelter-timeline': {
    words: 'Funding of shelters, Kosovo. Reapply: every 6 months. Source: U.S. Department of State via Kosovo 2.0.',
  },
  'accountability-record': {
    words:
      'Cases against officials, Kosovo. Two labour ministry officials: fined 3,000 euros each. Two police officers: indicted, open. Source: U.S. Department of State via Kosovo 2.0.',
  },
  'key-figure': {
    attributes: 'heading="Police operation against trafficking, June 2017"',
    words:
      '34 nightclubs shut down by Kosovo police at the beginning of the month, Kosovo, June 2017. Source: Kosovo 2.0.',
  },
  quote: {
    words:
      'A spokesperson of a shelter organisation asked the government of Kosovo for lasting funds. Source: Kosovo 2.0.',
  },
  'country-profile': {
    words:
      'Kosovo, 2016. Victims identified: 36. People convicted: 24. Trafficking cases open, 31 December: 95. Source: U.S. Department of State via Kosovo 2.0.',
  },
};

/**
 * A page with its gallery.
 *
 * @param titles  of the figures, by name, in their order. What is `shows` is wide and comes first.
 * @throws {Error} for a figure that nothing is known of here.
 */
export function withGallery(html, titles) {
  const cells = Object.entries(titles).map(([name, title]) => cellOf(name, title, SHOWN[name]));
  const inOrder = cells.sort((one, other) => other.isWide - one.isWide).map(({cell}) => cell);
  return html.split(EMPTY).join(`<ul class="figures">\n${inOrder.join('')}</ul>`);
}

function cellOf(name, title, shown) {
  if (!shown) throw new Error(`The gallery lacks words for ${name}: add them to scripts/site/gallery.mjs`);
  const {record = 'kosovo-2017', attributes, shows, words} = shown;
  const tag = [
    `tip-${name} loading="eager"`,
    ...(shows ? [] : [`size="compact" src="data/${record}.json"`]),
    ...(attributes ? [attributes] : []),
  ].join(' ');
  const button = shows ? '' : '<button type="button" aria-pressed="false">full size</button> ';
  const cell = `<li id="${name}"${shows ? ' class="wide"' : ''}>
<${tag}>${words}</tip-${name}>
<p><b>${shows ? `${title}: ${shows}` : title}</b> ${button}<a href="builder.html#figure=${name}">make one</a></p>
</li>
`;
  return {cell, isWide: Boolean(shows)};
}

let titlesRead;

/** The same, of the figures that there are. Other pages come back as they are. */
export async function filled(html) {
  if (!html.includes(EMPTY)) return html;
  return withGallery(html, await (titlesRead ??= readTitles()));
}

async function readTitles() {
  const [{figures}, {sections}] = await Promise.all([
    loadSource({'@tip-figures/record/sections/names.js': ['figures']}),
    loadSchemas(),
  ]);
  const titles = Object.fromEntries(Object.values(sections).map(({name, words}) => [name, words.title]));
  return Object.fromEntries(figures.map((name) => [name, titles[name]]));
}

/** The front page by each of its addresses, for a server of files. */
export async function frontPages(root) {
  const html = await filled(await readFile(join(root, 'demo/index.html'), 'utf8'));
  return {'/demo/': html, '/demo/index.html': html};
}
