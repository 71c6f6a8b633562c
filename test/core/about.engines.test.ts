import {expect} from '@open-wc/testing';
import '@tip-figures/victim-breakdown/define.js';
import {draw} from '../support/draw.js';
import {aboutIn, has, inside, isSeen, plain, tableOf, textIn, type AnyFigure} from '../support/reading.js';
import {until} from '../support/until.js';

const sources = {
  report: {publisher: 'U.S. Department of State', title: 'Trafficking in Persons Report 2017', date: '2017-06'},
  k20: {publisher: 'Kosovo 2.0', url: 'https://example.org/story', date: '2017-06-29', cites: 'report'},
};
const record = {
  ...{country: 'XK', period: '2016', sources, source: 'k20'},
  'victim-breakdown': {total: 36, age: {child: {value: 18, derivedFrom: 'exactly half of 36'}}},
};

const breakdown = (attributes = '', of: object = record) =>
  draw(
    `<tip-victim-breakdown ${attributes} lang="en"><script type="application/json">${JSON.stringify(of)}</script></tip-victim-breakdown>`,
  );

/** One of which a number was corrected. */
const corrected = (attributes = '') => {
  const corrections = [{date: '2017-07-04', path: 'victim-breakdown.total', was: 35, now: 36}];
  return breakdown(attributes, {...record, corrections});
};

async function opened(figure: AnyFigure): Promise<AnyFigure> {
  inside(figure, 'button[aria-controls=d]')!.click();
  await figure.updateComplete;
  return figure;
}

const isOpen = (figure: AnyFigure) => inside(figure, '#d')!.getAttribute('hidden') === null;

describe('About the numbers', () => {
  it('is a region with the name of its button, and accessible', async () => {
    const figure = await opened(await breakdown());
    const region = inside(figure, '#d')!;

    expect([region.role, region.ariaLabel, region.getAttribute('part')]).to.deep.equal([
      'region',
      'About the numbers',
      'about',
    ]);
    await expect(figure).to.be.accessible();
  });

  it('has the marks first, the table, what words mean, and once the source in full, with its day', async () => {
    const figure = await breakdown();

    expect(
      [...inside(figure, '#d')!.children].map(({localName, className}) => `${localName} ${className}`),
    ).to.deep.equal(['ul marks-used', 'table ', 'p definition', 'p origin']);
    expect(aboutIn(figure, 'Marks')).to.deep.equal(['1 person']);
    expect(aboutIn(figure, 'Definitions')).to.deep.equal(['Identified: called identified victims by the source.']);
    expect(aboutIn(figure, 'Source')).to.deep.equal([
      'All from: U.S. Department of State, Trafficking in Persons Report 2017, as reported by Kosovo 2.0. Exact, as of 29 June 2017.',
    ]);
  });

  it('says that all is exact only where it is', async () => {
    const figure = await breakdown('', {...record, 'victim-breakdown': {total: 36, age: {child: 'about 18'}}});

    expect(aboutIn(figure, 'Source')[0]).to.match(/Kosovo 2\.0\. As of 29 June 2017\.$/);
  });

  it('gives each source its own day where these differ, and says which rows are from which', async () => {
    const police = {publisher: 'Kosovo Police', date: '2017-02'};
    const figure = await breakdown('', {
      ...record,
      sources: {...sources, police},
      'victim-breakdown': {total: 36, sex: {female: {value: 34, source: 'police'}}},
    });

    expect(tableOf(figure).slice(1)).to.deep.equal([
      ['Victims identified', '36'],
      ['Sex'],
      ['female', '34', 'Kosovo Police'],
    ]);
    expect(aboutIn(figure, 'Source')).to.deep.equal([
      'Where no other source is named: U.S. Department of State, Trafficking in Persons Report 2017, as reported by Kosovo 2.0 (29 June 2017).',
      'Kosovo Police (February 2017).',
      'Exact.',
    ]);
  });

  it('says that no source is stated', async () => {
    const figure = await breakdown('', {'victim-breakdown': {total: 36}});

    expect(aboutIn(figure, 'Source')).to.deep.equal(['Source not stated', 'Exact.']);
  });

  it('says in a row what is known of its value alone', async () => {
    expect(tableOf(await breakdown())).to.deep.equal([
      ['Group', 'People'],
      ['Victims identified', '36'],
      ['Age'],
      ['children', '18', 'exactly half of 36'],
    ]);
  });

  it('names the reports of one publisher by their titles', async () => {
    const report2016 = {...sources.report, title: 'Trafficking in Persons Report 2016', date: '2016-06'};
    const figure = await breakdown('source="report"', {
      ...record,
      source: 'report',
      sources: {...sources, report2016},
      'victim-breakdown': {total: 36, age: {child: {value: 18, source: 'report2016'}}},
    });

    expect(tableOf(figure).at(-1)).to.deep.equal(['children', '18', 'Trafficking in Persons Report 2016']);
  });

  for (const [attributes, section, line] of [
    ['heading="Half were children"', {}, 'Headline by the editor.'],
    ['highlight="child"', {}, 'Highlight by the editor.'],
    [
      'heading="Half were children" outlet="The Sample Gazette"',
      {highlight: 'child'},
      'Headline and highlight by the editor of The Sample Gazette.',
    ],
  ] as const) {
    it(`says what is the editor’s: “${line}”`, async () => {
      const of = {...record, 'victim-breakdown': {...record['victim-breakdown'], ...section}};

      expect(aboutIn(await breakdown(attributes, of), 'Voice')).to.deep.equal([line]);
    });
  }

  it('says it in Albanian too', async () => {
    const figure = await breakdown('lang="sq" heading="Gjysma ishin fëmijë" highlight="child" outlet="Gazeta"');

    expect(aboutIn(figure, 'Voice')).to.deep.equal(['Titulli dhe theksimi nga redaksia e Gazeta.']);
  });

  for (const [what, section, attributes, marks] of [
    ['people', {total: 36}, '', ['1 person']],
    ['so many people that they are a bar', {total: 360}, '', []],
    [
      'numbers that are not exact',
      {total: 'about 36', sex: {female: '20..27', male: 'at least 3'}},
      '',
      ['1 person', 'approximate', 'range', 'not below the number'],
    ],
    [
      'what nobody gives and what is withheld',
      {total: 36, sex: {female: 'unreported', male: 'unknown'}, age: {child: 'withheld 1..4'}},
      '',
      ['1 person', 'withheld to protect people', 'no figure in this source', 'not reported by the government'],
    ],
    ['a share', {total: 36, sex: {female: '23%'}}, '', ['1 person', 'a share, no count']],
    ['a highlight that names no mark', {total: 36}, 'highlight="child"', ['1 person']],
  ] as const) {
    it(`begins with the marks of ${what}`, async () => {
      const figure = await breakdown(attributes, {'victim-breakdown': section});

      expect(aboutIn(figure, 'Marks')).to.have.members(marks);
      expect(inside(figure, '#d')!.firstElementChild!.localName).to.equal(marks.length ? 'ul' : 'table');
      for (const mark of figure.shadowRoot!.querySelectorAll('.sample')) {
        expect(mark.querySelectorAll('i, .none').length).to.be.above(0);
      }
    });
  }

  it('begins with them in Albanian too', async () => {
    const figure = await breakdown('lang="sq"', {'victim-breakdown': {total: 'about 36'}});

    expect(aboutIn(figure, 'Marks')).to.deep.equal(['1 person', 'e përafërt']);
  });

  for (const [level, names, as] of [
    ['2', 'H3', null],
    ['3', 'H4', null],
    ['5', 'H6', null],
    ['6', 'P', '7'],
    ['0', 'P', null],
    ['9', 'H4', null],
  ] as const) {
    it(`has the heading of its corrections one level below those of level ${level}`, async () => {
      const topics = [...(await corrected(`heading-level="${level}"`)).shadowRoot!.querySelectorAll('#d .topic')];

      expect([...new Set(topics.map(({tagName}) => tagName))]).to.deep.equal([names]);
      expect(topics[0]!.getAttribute('aria-level')).to.equal(as);
    });
  }

  it('follows the level of the heading when that changes', async () => {
    const figure = await corrected();
    figure.setAttribute('heading-level', '2');
    await figure.settled;

    expect([inside(figure, '.title')!.tagName, inside(figure, '#d .topic')!.tagName]).to.deep.equal(['H2', 'H3']);
  });

  it('is the first item of the menu in the compact form, closes at Esc, and hands the focus back', async () => {
    const figure = await breakdown('size="compact"');
    inside(figure, '.more')!.click();
    await until(() => has(figure, '#m'), 'the menu is open');
    expect(textIn(figure, '#m li')).to.equal('About the numbers');
    await opened(figure);
    expect(isOpen(figure)).to.equal(true);
    inside(figure, '#d')!.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, composed: true}));
    await figure.updateComplete;

    expect([isOpen(figure), has(figure, '#m')]).to.deep.equal([false, false]);
    expect(figure.shadowRoot!.activeElement === inside(figure, '.more')).to.equal(true);
  });

  it('closes at Esc on the button of the menu too, when that is closed', async () => {
    const figure = await breakdown('size="compact"');
    const more = inside(figure, '.more')!;
    const press = async () => {
      more.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, composed: true}));
      await figure.updateComplete;
    };
    more.click();
    await until(() => has(figure, '#m'), 'the menu is open');
    await opened(figure);
    await press();
    expect([isOpen(figure), has(figure, '#m')]).to.deep.equal([true, false]);
    await press();

    expect(isOpen(figure)).to.equal(false);
  });

  it('stays open at Esc in the full form', async () => {
    const figure = await opened(await breakdown());
    inside(figure, '#d')!.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}));
    await figure.updateComplete;

    expect(isOpen(figure)).to.equal(true);
  });

  it('is not there where nothing is drawn', async () => {
    const refused = await breakdown('total="many"');
    const withdrawn = await breakdown('', {'victim-breakdown': {withdrawn: '2026-11-30', reason: 'error'}});

    expect([refused.state, withdrawn.state]).to.deep.equal(['error', 'withdrawn']);
    expect([refused, withdrawn].map((figure) => has(figure, '#d, [aria-controls=d]'))).to.deep.equal([false, false]);
  });
});

describe('a figure by ear', () => {
  it('is its title, its rows, its caveat, source and tools, without its description', async () => {
    const figure = await breakdown();
    const seen = [...figure.shadowRoot!.querySelectorAll<HTMLElement>('figure *')].filter(
      (one) => !one.children.length && isSeen(one) && !one.closest('[aria-hidden]') && plain(one.textContent),
    );

    expect(has(figure, '[part=summary]')).to.equal(false);
    expect(seen.map((one) => plain(one.textContent))).to.deep.equal([
      'Victims identified, Kosovo, 2016',
      '36',
      'people',
      'children',
      '18',
      'Counts only people who were found.',
      'Kosovo 2.0',
    ]);
    expect(inside(figure, 'figure')!.getAttribute('aria-labelledby')).to.equal(inside(figure, '.title')!.id);
    // A heading is heard once, as the name of its list.
    expect(textIn(figure, `#${inside(figure, 'ul')!.getAttribute('aria-labelledby')!}`)).to.equal('Age');
  });
});
