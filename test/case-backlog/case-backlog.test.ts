import {expect} from '@open-wc/testing';
import '@tip-figures/case-backlog/define.js';
import {draw, place} from '../support/draw.js';
import {unitsIn} from '../support/marks.js';
import {allText, errorLines, has, inside, isSeen, plain, tableOf, textIn, textsIn} from '../support/reading.js';

const kosovo = 'country="XK" period="2016" open="2016-12-31: 95"';
const two = 'period="2016" open="2015-12-31: 80; 2016-12-31: 95"';
const flow = `${kosovo} flow="opening: 80; new: 40; closed: 25; closing: 95"`;

const backlog = (attributes: string, lang = 'en') =>
  draw(`<tip-case-backlog lang="${lang}" ${attributes}><p>fallback</p></tip-case-backlog>`);

/** The rows of the figure as a reader hears them: number, name, and what stands for marks. */
const rows = (figure: Element) =>
  [...figure.shadowRoot!.querySelectorAll('.rows li')].map((row) => {
    const heard = row.cloneNode(true) as Element;
    for (const hidden of heard.querySelectorAll('[aria-hidden]')) hidden.remove();
    return plain(heard.textContent);
  });

/** Marks by kind, in each place that has some: how many of each are drawn. */
const marks = (figure: Element) => [...figure.shadowRoot!.querySelectorAll('.marks')].map((place) => unitsIn(place));

/** What each of its marks is, as it is heard. */
const keyOf = (figure: Element) => textsIn(figure, '.unit-key .vh');

describe('<tip-case-backlog>', () => {
  it('says how many cases are open, with one square for each and no change', async () => {
    const figure = await backlog(kosovo);

    expect(textIn(figure, '[part=title]')).to.equal('95 trafficking cases were open at the end of 2016');
    expect(textIn(figure, '.big')).to.equal('95 cases still open at the end of 2016');
    expect(keyOf(figure)).to.deep.equal(['Each square is one open case']);
    expect(marks(figure)).to.deep.equal([{dot: 95}]);
    expect(rows(figure)).to.deep.equal([]);
    expect(textIn(figure, '[part=notes]')).to.contain('no change is shown').and.to.contain('Cases are not people');
    expect(textIn(figure, '[part=summary]')).to.equal(figure.summary);
    expect(isSeen(figure.querySelector('p'))).to.equal(false);
  });

  it('says it in Albanian', async () => {
    const figure = await backlog(two, 'sq');

    expect(textIn(figure, '[part=title]')).to.equal('95 lëndë për trafikim ishin të hapura në fund të vitit 2016');
    expect(rows(figure)).to.deep.equal(['80 Fundi i vitit 2015', '95 Fundi i vitit 2016']);
  });

  it('draws squares', async () => {
    const {maskImage} = getComputedStyle(inside(await backlog(kosovo), '.marks i')!);

    expect(maskImage).to.match(/^linear-gradient/);
  });

  it('sets two days side by side, and says the change', async () => {
    const figure = await backlog(two);

    expect(textIn(figure, '.big')).to.equal(
      '95 cases still open at the end of 2016, 15 more than at the end of 2015 (80)',
    );
    expect(rows(figure)).to.deep.equal(['80 End of 2015', '95 End of 2016']);
    expect(marks(figure)).to.deep.equal([{dot: 80}, {dot: 95}]);
    expect(textIn(figure, '[part=notes]')).not.to.contain('no change');
  });

  it('shows what came and went, under a heading of its own', async () => {
    const figure = await backlog(flow);
    const list = inside(figure, '.rows')!;

    expect(textIn(figure, `#${list.getAttribute('aria-labelledby')!}`)).to.equal(
      'Cases that came in and were closed in 2016',
    );
    expect(rows(figure)).to.deep.equal(['80 Open at the start', '40 New', '25 Closed', '95 Open at the end']);
    expect(marks(figure)).to.deep.equal([{dot: 80}, {dot: 40}, {dot: 25}, {dot: 95}]);
  });

  it('says that a step of the flow is not known, and never draws it as zero', async () => {
    const figure = await backlog(`${kosovo} flow="opening: 80; new: 40; closing: 95"`);

    expect(rows(figure)[2]).to.equal('Closed No figure in this source');
    expect(marks(figure)[2]).to.deep.equal({});
    expect(textIn(figure, 'figure')).not.to.match(/\b25\b/);
    expect(tableOf(figure)[4]).to.deep.equal(['Closed, 2016', 'no figure', 'no figure in this source']);
  });

  it('keeps the day beside a flow that does not end with it', async () => {
    const figure = await backlog(`${kosovo} flow="new: 40"`);

    expect(marks(figure)[0]).to.deep.equal({dot: 95});
    expect(rows(figure)).to.have.length(4);
  });

  it('draws each precision in its own way, and says it', async () => {
    const figure = await backlog(
      'open="2016-12-31: 40" flow="opening: about 26; new: just over 8; closed: under 5; closing: 25..40"',
    );

    expect(rows(figure)).to.deep.equal([
      'about 26 Open at the start',
      'just over 8 New',
      'fewer than 5 Closed',
      '25 to 40 Open at the end',
    ]);
    expect(marks(figure)).to.deep.equal([
      {dot: 40},
      {dot: 25, about: 1},
      {dot: 8, gap: 1, over: 1},
      {under: 4},
      {dot: 25, range: 15},
    ]);
    expect(keyOf(figure)).to.deep.equal(['Each square is one open case']);
  });

  it('draws bars from zero where there are too many cases for squares', async () => {
    const figure = await backlog('open="2015-12-31: 600; 2016-12-31: 1200"');
    const lengths = [...figure.shadowRoot!.querySelectorAll<HTMLElement>('.rows .bar i')].map(({style}) =>
      Number(style.getPropertyValue('--w')),
    );

    expect(lengths).to.deep.equal([50, 100]);
    expect(has(figure, '.units, .unit-key')).to.equal(false);
    expect(has(await backlog('open="2016-12-31: 200"'), '.units')).to.equal(true);
    expect(has(await backlog('open="2016-12-31: 201"'), '.units')).to.equal(false);
  });

  it('never draws zero for what is not known', async () => {
    for (const [written, text] of [
      ['unknown', 'No figure in this source'],
      ['withheld', 'withheld'],
    ] as const) {
      const figure = await backlog(`open="2016-12-31: ${written}"`);

      expect(has(figure, '.big')).to.equal(false);
      expect(textIn(figure, '[part=figure]')).to.contain(text);
      expect(textIn(figure, 'figure')).not.to.match(/\b0\b/);
    }
  });

  it('shows that no case is open as a figure, not as an error', async () => {
    const figure = await backlog('open="2016-12-31: 0"');

    expect([figure.state, textIn(figure, '.big')]).to.deep.equal(['fresh', '0 cases still open at the end of 2016']);
    expect(marks(figure)).to.deep.equal([{}]);
  });

  it('withholds no case to protect people', async () => {
    const figure = await backlog('open="2015-12-31: 2; 2016-12-31: 3" suppress-below="5"');

    expect(rows(figure)).to.deep.equal(['2 End of 2015', '3 End of 2016']);
    expect(figure.toCsv()).to.contain('End of 2016,3,cases,exact');
  });

  it('has notes of single numbers in the table', async () => {
    const figure = await place('<tip-case-backlog lang="en"></tip-case-backlog>');
    figure.data = {open: {'2016-12-31': {value: 95, note: 'First instance only.'}}};
    await figure.settled;

    expect(tableOf(figure)).to.deep.equal([
      ['Date', 'Cases', 'Note'],
      ['End of 2016', '95', 'First instance only.'],
    ]);
  });

  it('shows no number where the flow does not add up, and names the path', async () => {
    const lines = await errorLines(async () => {
      const figure = await backlog(`${kosovo} flow="opening: 80; new: 40; closed: 24; closing: 95"`);

      expect(figure.error).to.include({code: 'schema', path: 'flow'});
      expect(allText(figure)).not.to.match(/\d/);
      expect(isSeen(figure.querySelector('p'))).to.equal(true);
    });
    expect(lines.join()).to.contain('flow: expected opening + new - closed = closing, got 80 + 40 - 24 = 96, not 95');
  });

  it('hides every mark from screen readers', async () => {
    const figure = await backlog(flow);
    const units = [...figure.shadowRoot!.querySelectorAll('.units, .bar')];

    expect(units).to.have.length(5);
    expect(units.every((one) => one.closest('[aria-hidden=true]'))).to.equal(true);
  });

  for (const [name, attributes] of [
    ['one day', kosovo],
    ['two days', two],
    ['a flow', flow],
    ['bars', 'open="2015-12-31: about 600; 2016-12-31: unknown"'],
    ['a dark one', `${flow} theme="dark"`],
  ] as const) {
    for (const lang of ['en', 'sq']) {
      it(`is accessible as ${name} in ${lang}`, async () => {
        await expect(await backlog(attributes, lang)).to.be.accessible();
      });
    }
  }
});
