import {expect, fixture, html} from '@open-wc/testing';
import {sectionIdIn, sectionOf} from '@tip-figures/record/section/section.js';
import '@tip-figures/victim-breakdown/define.js';
import '@tip-figures/country-profile/define.js';
import type {VictimBreakdownElement} from '@tip-figures/victim-breakdown/victim-breakdown.js';
import {draw} from '../support/draw.js';
import {embedCodeOf, tagIn} from '../support/embed-code.js';
import {stubFetch, type FetchStub} from '../support/fetch-stub.js';
import {aboutIn, errorLines, inside, settled, textIn, type AnyFigure} from '../support/reading.js';

const identified = {id: 'identified', total: 36};
const potential = {id: 'potential', total: 110};
const record = {country: 'XK', period: '2016', 'victim-breakdown': [identified, potential]};

const json = (document: unknown) => `<script type="application/json">${JSON.stringify(document)}</script>`;

const victims = (attributes = '', inside = '') =>
  draw(`<tip-victim-breakdown lang="en" ${attributes}>${inside}</tip-victim-breakdown>`);

const withData = async (data: unknown, more: object = {}) => {
  const figure = await fixture<VictimBreakdownElement>(
    html`<tip-victim-breakdown lang="en" .data=${data}></tip-victim-breakdown>`,
  );
  Object.assign(figure, more);
  await figure.updateComplete;
  return settled(figure);
};

const totalOf = (figure: Element) => textIn(figure, '.loud');

describe('a list of sections', () => {
  it('gives the first, with what the record says for all', () => {
    expect(sectionOf(record, 'victim-breakdown')).to.deep.equal({country: 'XK', period: '2016', ...identified});
  });

  it('gives the one of an id, and only what is shared where it has none of it', () => {
    expect(sectionOf(record, 'victim-breakdown', 'potential')).to.deep.include(potential);
    expect(sectionOf(record, 'victim-breakdown', 'referred')).to.deep.equal({country: 'XK', period: '2016'});
  });

  for (const [title, list, message] of [
    ['without sections', [], 'victim-breakdown: expected 1 to 100 sections, got 0'],
    [
      'without an id',
      [identified, {total: 3}],
      'victim-breakdown[1].id: expected an unused id such as potential, got nothing',
    ],
    [
      'with an id twice',
      [identified, {id: 'identified', total: 3}],
      'victim-breakdown[1].id: expected an unused id such as potential, got "identified"',
    ],
    [
      'with an id of spaces',
      [{id: 'a b', total: 3}],
      'victim-breakdown[0].id: expected an unused id such as potential, got "a b"',
    ],
    ['with a text in it', [identified, 'total'], 'victim-breakdown[1]: expected an object, got "total"'],
  ] as const) {
    it(`is refused ${title}`, () => {
      expect(() => sectionOf({'victim-breakdown': list}, 'victim-breakdown')).to.throw(message);
    });
  }

  it('has its id decided by the strongest document that holds one', () => {
    const bare = {'victim-breakdown': {total: 1}};
    expect(sectionIdIn([record, {'victim-breakdown': [potential]}], 'victim-breakdown', undefined)).to.equal(
      'potential',
    );
    expect(sectionIdIn([record, bare], 'victim-breakdown', undefined)).to.equal('identified');
    expect(sectionIdIn([{total: 1}], 'victim-breakdown', 'potential')).to.equal('potential');
  });
});

describe('section="…"', () => {
  let stub: FetchStub;
  beforeEach(() => (stub = stubFetch()));
  afterEach(() => stub.restore());

  it('picks in a JSON child, and again when it changes', async () => {
    const figure = await victims('section="potential"', json(record));
    expect(totalOf(figure)).to.contain('110');
    figure.setAttribute('section', 'identified');
    await figure.updateComplete;
    await figure.settled;

    expect(totalOf(figure)).to.contain('36');
  });

  it('picks in the data property', async () => {
    expect(totalOf(await withData(record))).to.contain('36');
    expect(totalOf(await withData(record, {section: 'potential'}))).to.contain('110');
  });

  it('picks in the document at src', async () => {
    const page = await fixture<HTMLElement>(
      html`<div><tip-victim-breakdown src="/a.json" section="potential"></tip-victim-breakdown></div>`,
    );
    const figure = page.firstElementChild as AnyFigure;
    await figure.updateComplete;
    stub.to('/a.json').answer(record);
    await figure.settled;

    expect(totalOf(figure)).to.contain('110');
  });

  it('of a child decides which one of src it is laid over', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const child = {'victim-breakdown': [{id: 'potential', sex: {female: 100}}]};
    page.innerHTML = `<tip-victim-breakdown lang="en" src="/a.json">${json(child)}</tip-victim-breakdown>`;
    const figure = page.firstElementChild as AnyFigure;
    await figure.updateComplete;
    stub.to('/a.json').answer(record);
    await figure.settled;

    expect(figure.toCsv()).to.contain('110').and.to.contain('100').and.not.to.contain('36');
    expect(tagIn(await embedCodeOf(figure))).to.contain(' section="potential"');
  });

  for (const [data, message] of [
    [record, 'section: expected one of identified, potential, got "referred"'],
    [{'victim-breakdown': {total: 36}}, 'section: unknown section, got "referred"'],
  ] as const) {
    it(`that no document has is refused: ${message}`, async () => {
      let figure: VictimBreakdownElement | undefined;
      await errorLines(async () => (figure = await withData(data, {section: 'referred'})));

      expect([figure?.error?.message, figure?.error?.path]).to.deep.equal([message, 'section']);
    });
  }

  it('does not matter to attributes, of which there is one set', async () => {
    expect(totalOf(await victims('section="potential" total="36"'))).to.contain('36');
  });
});

describe('a correction in a list of sections', () => {
  const corrected = {
    ...record,
    asOf: '2017-07-10',
    corrections: [
      {date: '2017-07-04', path: 'victim-breakdown["potential"].total', was: 101, now: 110},
      {date: '2017-07-05', path: 'victim-breakdown["identified"].total', was: 35, now: 36},
    ],
  };

  it('is said of its own section alone', async () => {
    const [one, other] = [await withData(corrected), await withData(corrected, {section: 'potential'})];

    expect(aboutIn(one, 'Corrections')).to.deep.equal(['Corrected 5 July 2017: 35 changed to 36.']);
    expect(textIn(one, '.remark')).to.equal('Corrected 5 July 2017: was 35');
    expect(aboutIn(other, 'Corrections')).to.deep.equal(['Corrected 4 July 2017: 101 changed to 110.']);
    expect(textIn(other, '.remark')).to.equal('Corrected 4 July 2017: was 101');
  });

  it('is undone for a story of an earlier day', async () => {
    const figure = await withData(corrected, {section: 'potential', pinned: '2017-07-01'});

    expect(totalOf(figure)).to.contain('101');
    expect(textIn(figure, '.remark')).to.equal('Figures of 1 July 2017. Newer ones exist.');
  });

  it('is undone in a document that is a section with that id, and by a path of its own', async () => {
    const section = {...potential, corrections: [{date: '2017-07-04', path: 'total', was: 101, now: 110}]};
    for (const data of [section, {'victim-breakdown': [identified, section]}]) {
      expect(totalOf(await withData(data, {section: 'potential', pinned: '2017-07-01'}))).to.contain('101');
    }
  });
});

describe('small counts in a list of sections', () => {
  const small = {
    period: '2016',
    'victim-breakdown': [
      {id: 'identified', total: 36, sex: {female: 34, male: 2}},
      {id: 'potential', total: 38, sex: {female: 34, male: 4}},
    ],
  };

  it('are withheld in the one that is shown, as in all that may count the same people', async () => {
    for (const section of ['identified', 'potential']) {
      const csv = (await withData(small, {section, suppressBelow: 5})).toCsv();
      expect(csv)
        .to.contain('withheld')
        .and.not.to.match(/,34,|,2,|,4,/);
    }
  });

  it('are withheld in a bigger one of the same people too', async () => {
    const list = [
      {id: 'a', total: 36, sex: {female: 34, male: 2}},
      {id: 'b', total: 60, sex: {female: 40, male: 20}},
    ];
    const csv = (await withData({'victim-breakdown': list}, {section: 'b', suppressBelow: 5})).toCsv();

    expect(csv).not.to.match(/,20,/);
  });
});

describe('a country profile', () => {
  it('shows the first of a list', async () => {
    const figure = await draw(`<tip-country-profile lang="en">${json(record)}</tip-country-profile>`);

    expect(figure.error).to.equal(undefined);
    expect(inside(figure, '[part=figure]')!.textContent).to.contain('36').and.not.to.contain('110');
    expect(await embedCodeOf(figure))
      .to.contain('36')
      .and.not.to.contain('110');
  });

  it('protects and corrects the first of a list', async () => {
    const list = {
      ...record,
      suppressBelow: 5,
      corrections: [{date: '2017-07-05', path: 'victim-breakdown["identified"].total', was: 35, now: 36}],
    };
    const figure = await draw(`<tip-country-profile lang="en">${json(list)}</tip-country-profile>`);

    expect(figure.error).to.equal(undefined);
    expect(aboutIn(figure, 'Corrections').join()).to.contain('35 changed to 36');
  });
});
