// The gallery of the front page: its figures in three columns, put into its empty place wherever the page is served or
// written.

import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {loadSchemas} from '../json-schema.mjs';

const EMPTY = '<div class="figures"></div>';

/**
 * What stands in each column: a figure, its record, and the words inside its tag for readers without script. The river
 * stands in the page itself.
 */
export const COLUMNS = [
  {
    'tier-badge': {
      record: 'saudi-2019',
      words: 'Saudi Arabia: Tier 3 in the 2019 trafficking report. Source: U.S. Department of State.',
    },
    'victim-breakdown': {
      record: 'moldova-2023',
      words: 'Victims identified, Moldova, 2022: 150. 2021: 312. Source: U.S. Department of State.',
    },
    'sentence-distribution': {
      record: 'kosovo-2017',
      words:
        'Sentences for trafficking, Kosovo, 2016. Legal minimum: 5 years. At or above the legal minimum: 1 of 24. Source: U.S. Department of State via Kosovo 2.0.',
    },
    'country-profile': {
      record: 'kosovo-2017',
      words:
        'Kosovo: Tier 2 in the 2017 trafficking report. Victims identified, 2016: 36. People convicted, 2016: 24. Cases open, 31 December 2016: 95. Source: U.S. Department of State via Kosovo 2.0.',
    },
  },
  {
    'funding-gap': {
      record: 'albania-2018',
      words:
        'Money provided: the salaries of staff in shelters run by NGOs, Albania. 2016: 15.3 million lekë (138,340 US dollars). 2017: 20.2 million lekë (182,640 US dollars). Source: U.S. Department of State.',
    },
    'justice-outcomes': {
      record: 'nigeria-2023',
      words:
        'Law enforcement on trafficking, Nigeria, 2023 report. Prosecuted, new: 78 people. Prosecuted, from earlier periods: 35 people. Convicted: 97 people. Source: U.S. Department of State.',
    },
    'case-backlog': {
      record: 'kosovo-2017',
      words: 'Trafficking cases open, Kosovo, 31 December 2016: 95. Source: U.S. Department of State via Kosovo 2.0.',
    },
    quote: {
      record: 'kosovo-2017',
      words:
        'A spokesperson of PVPT. In substance: There are two specialised shelters, and they need funds that last. Source: Kosovo 2.0.',
    },
  },
  {
    'victims-trend': {
      record: 'moldova-2023',
      words:
        'Victims identified, Moldova, 2018–2022. 2018: 364. 2019: 341. 2020: 138. 2021: 312. 2022: 150. Source: U.S. Department of State.',
    },
    'accountability-record': {
      record: 'thailand-2018',
      words:
        'Cases against officials, Thailand, 2017. 12 complicit officials: convicted. Source: U.S. Department of State.',
    },
    'key-figure': {
      record: 'thailand-2018',
      section: 'seized',
      words:
        'More than 784 million baht were seized from traffickers (21.91 million US dollars), Thailand. Source: U.S. Department of State.',
    },
    'shelter-timeline': {
      record: 'kosovo-2017',
      words: 'Funding of shelters, Kosovo. Reapply: every 6 months. Source: U.S. Department of State via Kosovo 2.0.',
    },
  },
];

/**
 * A page with its gallery.
 *
 * @param titles  of all figures, by name.
 * @throws {Error} for a figure that stands in no column, nor in the page.
 */
export function withGallery(html, titles) {
  const cells = Object.assign({}, ...COLUMNS);
  const lacking = Object.keys(titles).find((name) => !cells[name] && !html.includes(`<tip-${name} `));
  if (lacking) throw new Error(`The gallery lacks ${lacking}: add it to a column of scripts/site/gallery.mjs`);
  const columns = COLUMNS.map((column) => {
    const all = Object.entries(column).map(([name, shown]) => cellOf(name, titles[name], shown));
    return `<ul>\n${all.join('')}</ul>\n`;
  });
  return html.split(EMPTY).join(`<div class="figures">\n${columns.join('')}</div>`);
}

const cellOf = (name, title, {record, section, words}) => `<li id="${name}">
<tip-${name} size="compact" src="data/${record}.json"${section ? ` section="${section}"` : ''}>${words}</tip-${name}>
<p><b>${title}</b> <a href="builder.html#figure=${name}" aria-label="Make one: ${title}">Make one</a></p>
</li>
`;

let titlesRead;

/** The same, of the figures that there are. Other pages come back as they are. */
export async function filled(html) {
  if (!html.includes(EMPTY)) return html;
  return withGallery(html, await (titlesRead ??= readTitles()));
}

async function readTitles() {
  const {sections} = await loadSchemas();
  return Object.fromEntries(Object.values(sections).map(({name, words}) => [name, words.title]));
}

/** The front page by each of its addresses, for a server of files. */
export async function frontPages(root) {
  const html = await filled(await readFile(join(root, 'demo/index.html'), 'utf8'));
  return {'/demo/': html, '/demo/index.html': html};
}
