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
  it('says how many cases are open once, with one square for each, the date at the start and the key at the end', async () => {
    const figure = await backlog(kosovo);

    expect(textIn(figure, '[part~=title]')).to.equal('95 trafficking cases were open in Kosovo at the end of 2016');
    expect(textIn(figure, '.section > span')).to.equal('31 December 2016');
    expect(keyOf(figure)).to.deep.equal(['Each square is one case']);
    expect(marks(figure)).to.deep.equal([{dot: 95}]);
    expect(rows(figure)).to.deep.equal([]);
    expect(textIn(figure, '[part=notes]')).to.equal('Cases are not people: one case can concern several.');
    expect(textIn(figure, '[part=summary]')).to.equal(figure.summary);
    expect(isSeen(figure.querySelector('p'))).to.equal(false);
  });

  it('says it in Albanian', async () => {
    const figure = await backlog(two, 'sq');

    expect(textIn(figure, '[part~=title]')).to.equal('Lëndët e hapura për trafikim u shtuan nga 80 në 95');
    expect(rows(figure)).to.deep.equal(['80 Fundi i vitit 2015', '95 Fundi i vitit 2016']);
  });

  it('draws squares', async () => {
    const {maskImage} = getComputedStyle(inside(await backlog(kosovo), '.marks i')!);

    expect(maskImage).to.match(/^linear-gradient/);
  });

  it('sets two days side by side, and says the change', async () => {
    const figure = await backlog(two);

    expect(textIn(figure, '[part~=title]')).to.equal('Open trafficking cases rose from 80 to 95');
    expect(figure.summary).to.contain(', 15 more than at the end of 2015 (80)');
    expect(rows(figure)).to.deep.equal(['80 End of 2015', '95 End of 2016']);
    expect(marks(figure)).to.deep.equal([{dot: 80}, {dot: 95}]);
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

  it('is silent on a step of the flow that is left out, and says of one that it is not known', async () => {
    const silent = await backlog(`${kosovo} flow="opening: 80; new: 40; closing: 95"`);
    const told = await backlog(`${kosovo} flow="opening: 80; new: 40; closed: unknown; closing: 95"`);

    expect(rows(silent)).to.deep.equal(['80 Open at the start', '40 New', '95 Open at the end']);
    expect(allText(silent)).not.to.match(/\b25\b|no figure|closed:/i);
    expect(rows(told)[2]).to.equal('Closed No figure in this source');
    expect(marks(told)[2]).to.deep.equal({});
    expect(tableOf(told)[4]).to.deep.equal(['Closed, 2016', 'no figure', 'no figure in this source']);
  });

  it('draws new, closed and open cases as three rows of one unit', async () => {
    const figure = await backlog(`${kosovo} flow="new: 40; closed: 25"`);

    expect(rows(figure)).to.deep.equal(['40 New', '25 Closed', '95 Open at the end of 2016']);
    expect(marks(figure)).to.deep.equal([{dot: 40}, {dot: 25}, {dot: 95}]);
    expect(keyOf(figure)).to.have.length(1);
  });

  it('keeps the day beside a flow that does not end with it', async () => {
    const figure = await backlog('open="2016-12-31: 95" flow="new: 40; closing: 70"');

    expect(rows(figure)).to.deep.equal(['95 End of 2016', '40 New', '70 Open at the end']);
  });

  it('draws the last days alone where there is little room', async () => {
    const one = await backlog(`${flow} size="compact"`);
    const many = await backlog(
      'size="compact" loading="eager" open="2013-12-31: 1; 2014-12-31: 2; 2015-12-31: 3; 2016-12-31: 4"',
    );

    expect(marks(one)).to.deep.equal([{dot: 95}]);
    expect([has(one, '.section'), has(one, '[part=notes]'), has(one, '.unit-key')]).to.deep.equal([
      false,
      false,
      false,
    ]);
    expect(rows(many)).to.deep.equal(['3 End of 2015', '4 End of 2016']);
    expect(tableOf(many)).to.have.length(5);
  });

  it('is number and word in a line of text', async () => {
    const figure = await backlog(`${kosovo} size="inline"`);

    expect(textIn(figure, '.chip')).to.equal('95 cases open at the end of 2016');
    expect(has(figure, 'figure')).to.equal(false);
  });

  it('draws three to nine days as columns, each where it is in time, and loads no chart code', async () => {
    const figure = await backlog(
      'open="2013-12-31: 60; 2014-06-30: unknown; 2014-12-31: about 70; 2015-12-31: 80; 2016-12-31: 95"',
    );
    const middles = [...figure.shadowRoot!.querySelectorAll('.columns li')].map((one) => {
      const {left, right} = one.getBoundingClientRect();
      return (left + right) / 2;
    });
    const [first = 0, half = 0, second = 0, , last = 0] = middles;
    const fetched = performance.getEntriesByType('resource').map(({name}) => name);

    expect(textsIn(figure, '.columns li').map(plain)).to.deep.equal([
      '60 end 2013',
      // Where the column is too narrow for the words, their number stands for them.
      'no figure 1 30 June 2014',
      'about 70 end 2014',
      '80 end 2015',
      '95 end 2016',
    ]);
    expect(half - first).to.be.closeTo((last - first) / 6, 1);
    expect(second - first).to.be.closeTo((last - first) / 3, 1);
    expect(textIn(figure, '.columns .latest .value')).to.equal('95');
    expect(has(figure, 'canvas')).to.equal(false);
    expect(fetched.some((name) => /draw-chart|chart\.js\/dist/.test(name))).to.equal(false);
  });

  it('lists days at odd distances, which columns would set at even ones', async () => {
    const figure = await backlog('open="2016-01-01: 60; 2016-02-20: 70; 2016-12-31: 95"');

    expect(has(figure, '.columns, canvas')).to.equal(false);
    expect(rows(figure)).to.deep.equal(['60 1 January 2016', '70 20 February 2016', '95 End of 2016']);
  });

  it('draws each precision in its own way, and says it', async () => {
    const figure = await backlog(
      'open="2016-12-31: 40" flow="opening: about 26; new: just over 8; closed: under 5; closing: 25..40"',
    );

    expect(rows(figure)).to.deep.equal([
      '40 End of 2016',
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
    expect(keyOf(figure)).to.deep.equal(['Each square is one case']);
  });

  it('draws bars from zero where there are too many cases for squares', async () => {
    const figure = await backlog('open="2015-12-31: 600; 2016-12-31: 1200"');
    const lengths = [...figure.shadowRoot!.querySelectorAll<HTMLElement>('.rows .bar i')].map(({style}) =>
      Number(style.getPropertyValue('--w')),
    );

    expect(lengths).to.deep.equal([50, 100]);
    expect(has(figure, '.units, .unit-key')).to.equal(false);
    expect(has(await backlog('open="2016-12-31: 200"'), '.units')).to.equal(true);
    const alone = await backlog('open="2016-12-31: 201"');
    expect(has(alone, '.units, .bar'), 'one bar alone is compared with nothing').to.equal(false);
    expect(rows(alone)).to.deep.equal(['201 End of 2016']);
  });

  it('never draws zero for what is not known', async () => {
    for (const [written, text] of [
      ['unknown', 'No figure in this source'],
      ['withheld', 'withheld'],
    ] as const) {
      const figure = await backlog(`open="2016-12-31: ${written}"`);

      expect(textIn(figure, '[part=figure]')).to.contain(text);
      expect(textIn(figure, 'figure')).not.to.match(/\b0\b/);
    }
  });

  it('shows that no case is open as a figure, not as an error', async () => {
    const figure = await backlog('open="2016-12-31: 0"');

    expect([figure.state, textIn(figure, '[part~=title]')]).to.deep.equal([
      'fresh',
      'No trafficking cases were open at the end of 2016',
    ]);
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
    expect(lines.join()).to.contain('flow: expected 96 as in opening + new - closed, got "95"');
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
    ['columns', 'open="2014-12-31: 60; 2015-12-31: withheld; 2016-12-31: 95"'],
    ['a small one', `${two} size="compact"`],
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
