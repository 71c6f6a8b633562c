// The search of Storybook: what of a page it knows, where it leads, and what comes first.

import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {root} from '../../scripts/install.mjs';
import {loadSource} from '../../scripts/load-source.mjs';

const {find, sectionsOfGuide, sectionsOfStories, wordsIn} = await loadSource({
  './stories/docs/search/find.ts': ['find'],
  './stories/docs/search/sections.ts': ['sectionsOfGuide', 'sectionsOfStories'],
  './stories/docs/search/docs-words.ts': ['wordsIn'],
});

const GUIDE = `# Spreadsheets

A record as [rows](recipes.md) of **CSV**.

## Open it in \`Calc\`

\`\`\`sh
# no heading
npx tip-figures import rows.csv
\`\`\`

| Column | Means |
| --- | --- |
| \`suppress-below\` | small counts \\| others |
`;

describe('the sections of a guide', () => {
  const sections = sectionsOfGuide('spreadsheets.md', GUIDE);

  it('go from heading to heading, and lead there', () => {
    assert.deepEqual(
      sections.map(({page, heading, href}) => [page, heading, href]),
      [
        ['Spreadsheets', 'Spreadsheets', './?path=/docs/guides-spreadsheets--docs'],
        ['Spreadsheets', 'Open it in Calc', './?path=/docs/guides-spreadsheets--docs#open-it-in-calc'],
      ],
    );
  });

  it('are read without the marks of Markdown', () => {
    assert.equal(sections[0].text, 'A record as rows of CSV.');
    assert.equal(
      sections[1].text,
      '# no heading npx tip-figures import rows.csv Column Means suppress-below small counts | others',
    );
  });
});

describe('the sections of stories', () => {
  it('are those with a comment, and lead to their stories', () => {
    const source = `const meta = {\n  title: 'Figures/Funding',\n  id: 'figures-funding-gap',\n};
/** Of nothing. */
const other = 1;
/**
 * Against a need.
 */
export const WithNeed: Story = {};`;
    assert.deepEqual(sectionsOfStories(source), [
      {
        page: 'Funding',
        heading: 'With Need',
        text: 'Against a need.',
        href: './?path=/story/figures-funding-gap--with-need',
      },
    ]);
  });
});

const section = (page, text, heading = page) => ({page, heading, text, href: page});
const pagesFound = (query, sections) => find(sections, query).map(({section: {page}}) => page);

describe('the words for Storybook’s own box, which knows titles and headings', () => {
  it('are the others of the text, each once, small, from three letters on', () => {
    const sections = [
      section('Tier badge', 'A CSV of tiers, suppress-below, -x, in CSV'),
      section('Rows', 'badge of rows'),
    ];
    assert.deepEqual(wordsIn(sections), ['csv', 'suppress-below', 'tiers']);
  });
});

describe('a search', () => {
  it('wants all words, at the beginning of words, in any case', () => {
    const sections = [section('A', 'Rows of CSV'), section('B', 'rows'), section('C', 'arrows and csvs')];
    assert.deepEqual(pagesFound('csv row', sections), ['A']);
    assert.deepEqual(pagesFound('ROWS', sections), ['A', 'B']);
    assert.deepEqual(pagesFound(' ', sections), []);
  });

  it('finds the singular of a plural, and signs as they are', () => {
    const sections = [section('A', 'A shelter (C++).'), section('B', 'suppress-below="5"')];
    assert.deepEqual(pagesFound('shelters', sections), ['A']);
    assert.deepEqual(pagesFound('c++', sections), ['A']);
    assert.deepEqual(pagesFound('suppress-below', sections), ['B']);
    assert.deepEqual(pagesFound('.*', sections), []);
  });

  it('has a heading before a text, however long', () => {
    const sections = [section('A', 'react '.repeat(50)), section('Recipes', 'An app.', 'React')];
    assert.deepEqual(pagesFound('react', sections), ['Recipes', 'A']);
  });

  it('shows the text around the first word, cut between words', () => {
    const [{excerpt}] = find([section('A', `${'before '.repeat(20)}CSV ${'after '.repeat(60)}`)], 'csv');
    assert.equal(excerpt[1], 'CSV');
    assert.match(excerpt.join(''), /^… before .* after …$/);
    assert.ok(excerpt.join('').length < 230);
  });
});

describe('the pages of Storybook', () => {
  const folder = join(root, 'stories/docs');
  const guides = readdirSync(folder).filter((name) => name.endsWith('.md'));
  const all = guides.flatMap((name) => sectionsOfGuide(name, readFileSync(join(folder, name), 'utf8')));

  for (const [words, page] of [
    ['React', /guides-recipes--docs#react/],
    ['CSV', /guides-spreadsheets--docs/],
    ['suppress-below', /guides-corrections-and-small-counts--docs/],
    ['WordPress', /guides-wordpress--docs/],
    ['dark', /./],
  ]) {
    it(`have an answer to ${words} among the first three`, () => {
      const first = find(all, words).slice(0, 3);
      assert.ok(
        first.some(({section: {href}}) => page.test(href)),
        first.map(({section: {href}}) => href).join(' '),
      );
    });
  }
});
