import {expect} from '@open-wc/testing';
import '@tip-figures/justice-outcomes/define.js';
import {draw, place} from '../support/draw.js';
import {allText, has, isSeen, plain, tableOf, textIn, textsIn} from '../support/reading.js';

const kosovo = 'country="XK" period="2016" convicted="24" at-minimum="1" minimum="P5Y"';

const outcomes = (attributes: string, lang = 'en') =>
  draw(`<tip-justice-outcomes lang="${lang}" ${attributes}><p>fallback</p></tip-justice-outcomes>`);

const fromData = async (data: unknown) => {
  const figure = await place('<tip-justice-outcomes lang="en"></tip-justice-outcomes>');
  figure.data = data;
  await figure.settled;
  return figure;
};

const mixed = {
  period: '2016',
  investigated: {value: 63, unit: 'cases', period: '2015'},
  prosecuted: {value: 30, qualifier: 'about'},
  convicted: 24,
  atMinimum: {value: 5, qualifier: 'under'},
};

const rowsIn = (figure: Element) => [...figure.shadowRoot!.querySelectorAll('ol.rows > li')];

/** The rows of the figure as a reader hears them. */
const rows = (figure: Element) =>
  rowsIn(figure).map((row) => {
    const heard = row.cloneNode(true) as Element;
    for (const hidden of heard.querySelectorAll('[aria-hidden]')) hidden.remove();
    return plain(heard.textContent);
  });

/** Marks of each row by kind: how many of each are drawn. */
const marks = (figure: Element) =>
  rowsIn(figure).map((row) => {
    const counts: Record<string, number> = {};
    for (const {className, style} of row.querySelectorAll<HTMLElement>('.units i'))
      counts[className] = (counts[className] ?? 0) + Number(style.getPropertyValue('--n'));
    return counts;
  });

describe('<tip-justice-outcomes>', () => {
  it('says how far people came, and what its source does not say', async () => {
    const figure = await outcomes(kosovo);

    expect(textIn(figure, '[part=title]')).to.equal('From conviction to the legal minimum: 1 of 24');
    expect(rows(figure)).to.deep.equal([
      'Investigated No figure in this source',
      'Prosecuted No figure in this source',
      '24 Convicted',
      '1 At or above the legal minimum of 5 years',
    ]);
    expect(textIn(figure, '[part=summary]')).to.equal(plain(figure.summary));
    expect(isSeen(figure.querySelector('p'))).to.equal(false);
  });

  it('says it in Albanian', async () => {
    expect(rows(await outcomes(kosovo, 'sq'))).to.deep.equal([
      'Hetime Nuk ka shifër në këtë burim',
      'Ndjekje penale Nuk ka shifër në këtë burim',
      '24 Të dënuar',
      '1 Jo nën minimumin ligjor (5 vjet)',
    ]);
  });

  it('draws one dot for one person, the rest of the convicted hollow in the last row alone, and nothing for what is not known', async () => {
    const figure = await outcomes(kosovo);

    expect(marks(figure)).to.deep.equal([{}, {}, {dot: 24}, {dot: 1, rest: 23}]);
    expect(figure.shadowRoot!.querySelectorAll('.rows .none')).to.have.length(2);
    expect(textsIn(figure, '.key > span')).to.deep.equal(['Each dot is one person', 'the rest of those convicted']);
  });

  it('draws one square for one case, and prints the unit of each row', async () => {
    const figure = await fromData(mixed);

    expect(rows(figure)).to.deep.equal([
      '63 cases Investigated (2015)',
      'about 30 people Prosecuted',
      '24 people Convicted',
      'fewer than 5 people At or above the legal minimum',
    ]);
    expect(marks(figure)).to.deep.equal([{dot: 63}, {dot: 29, hatched: 2}, {dot: 24}, {open: 4}]);
    expect(rowsIn(figure).map((row) => row.querySelector('.units')?.classList.contains('cases'))).to.deep.equal([
      true,
      false,
      false,
      false,
    ]);
    expect(textIn(figure, 'li:last-child b [aria-hidden=true]')).to.equal('<5 people');
    expect(textsIn(figure, '.key > span')).to.deep.equal([
      'Each dot is one person',
      'Each square is one case',
      'approximate',
      'fewer than the number',
    ]);
  });

  for (const [name, data] of [
    ['another period', {...mixed, atMinimum: {value: 1, period: '2015'}}],
    ['cases', {convicted: {value: 24, unit: 'cases'}, atMinimum: {value: 1, unit: 'cases'}}],
    ['people beside cases', {convicted: {value: 24, unit: 'cases'}, atMinimum: 1}],
    ['another source', {convicted: 24, atMinimum: {value: 1, source: 'b'}}],
    ['convicted who are not exactly known', {convicted: 'about 24', atMinimum: 1}],
    ['a number that leaves the rest open', {convicted: 24, atMinimum: 'about 3'}],
    ['a number that is withheld', {convicted: 24, atMinimum: 'withheld'}],
  ] as const) {
    it(`draws no rest of the convicted for ${name}`, async () => {
      const figure = await fromData(data);

      expect(figure.state).to.equal('fresh');
      expect(has(figure, '.rest')).to.equal(false);
    });
  }

  it('measures cases and people by themselves', async () => {
    const figure = await fromData({investigated: {value: 1460, unit: 'cases'}, convicted: 24});

    expect(marks(figure)).to.deep.equal([{}, {}, {dot: 24}, {}]);
    expect(
      rowsIn(figure).map((row) => row.querySelector<HTMLElement>('.bar i')?.style.getPropertyValue('--w')),
    ).to.deep.equal(['100', undefined, '100', undefined]);
  });

  it('draws bars where there are too many people for dots, and explains their ends', async () => {
    const figure = await outcomes(
      'investigated="1480" prosecuted="about 900" convicted="over 400" at-minimum="withheld"',
    );

    expect(has(figure, '.units')).to.equal(false);
    expect(textsIn(figure, '.key > span')).to.deep.equal([
      'approximate',
      'a little above the number',
      'withheld to protect people',
    ]);
    expect(figure.shadowRoot!.querySelectorAll('.key > span:last-child .bar i:not(.open)')).to.have.length(0);
  });

  it('explains no dots where it has no room for them', async () => {
    const figure = await outcomes(`${kosovo} prosecuted="about 30"`);
    figure.parentElement!.style.width = '270px';
    const shown = [...figure.shadowRoot!.querySelectorAll('.key > span')].filter(isSeen);

    expect(shown.map((entry) => plain(entry.textContent))).to.deep.equal(['approximate']);
  });

  it('has every number in the table and the CSV, with its unit', async () => {
    const figure = await fromData({...mixed, convicted: {value: 24, note: 'In the first instance.'}});

    expect(tableOf(figure)).to.deep.equal([
      ['Stage', 'Count', 'Unit', 'Precision', 'Note'],
      ['Investigated (2015)', '63', 'cases', 'exact', ''],
      ['Prosecuted', 'about 30', 'people', 'approximate', ''],
      ['Convicted', '24', 'people', 'exact', 'In the first instance.'],
      ['At or above the legal minimum', 'fewer than 5', 'people', 'fewer than the number', ''],
    ]);
    expect(figure.toCsv()).to.contain('Investigated (2015),63,cases,exact,,Source not stated,\r\n');
  });

  it('hides every mark from screen readers, since the row says its number', async () => {
    const units = [...(await fromData(mixed)).shadowRoot!.querySelectorAll('.units, .bar')];

    expect(units).to.have.length.above(5);
    expect(units.every((one) => one.closest('[aria-hidden=true]'))).to.equal(true);
  });

  it('withholds small counts of people, and what would tell them, but no cases', async () => {
    const figure = await fromData({
      suppressBelow: 5,
      investigated: {value: 3, unit: 'cases'},
      convicted: 24,
      atMinimum: 1,
    });

    expect(rows(figure)).to.deep.equal([
      '3 cases Investigated',
      'Prosecuted No figure in this source',
      '24 people Convicted',
      'withheld (1 to 4) At or above the legal minimum',
    ]);
  });

  it('shows no number where those at the minimum are more than the convicted', async () => {
    const figure = await outcomes('convicted="24" at-minimum="25"');

    expect([figure.state, figure.error?.path]).to.deep.equal(['error', 'atMinimum']);
    expect(allText(figure)).not.to.match(/\d/);
  });

  for (const [name, attributes] of [
    ['a figure', kosovo],
    ['one with bars', 'investigated="1480" prosecuted="about 900" convicted="400..410" at-minimum="withheld"'],
    ['one of uncertain numbers', 'prosecuted="almost 30" convicted="20..24" at-minimum="under 5" minimum="P5Y6M"'],
    ['a dark one', `${kosovo} theme="dark"`],
  ] as const) {
    for (const lang of ['en', 'sq']) {
      it(`is accessible as ${name} in ${lang}`, async () => {
        await expect(await outcomes(attributes, lang)).to.be.accessible();
      });
    }
  }

  it('is accessible with people and cases', async () => {
    await expect(await fromData(mixed)).to.be.accessible();
  });
});
