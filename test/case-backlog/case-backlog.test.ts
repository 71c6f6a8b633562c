import {expect} from '@open-wc/testing';
import '@tip-figures/case-backlog/define.js';
import {draw, place} from '../support/draw.js';
import {drawnIn, heardIn, readIn, seenIn} from '../support/counts.js';
import {allText, errorLines, has, isSeen, linesOf, plain, tableOf, textIn, textsIn} from '../support/reading.js';

const kosovo = 'country="XK" period="2016" open="2016-12-31: 95"';
const two = 'period="2016" open="2015-12-31: 80; 2016-12-31: 95"';
const flow = `${kosovo} flow="opening: 80; new: 40; closed: 25; closing: 95"`;

const backlog = (attributes: string, lang = 'en') =>
  draw(`<tip-case-backlog lang="${lang}" ${attributes}><p>fallback</p></tip-case-backlog>`);

describe('<tip-case-backlog>', () => {
  it('says how many cases are open once, with one square for each', async () => {
    const figure = await backlog(kosovo);

    expect(textIn(figure, '[part~=title]')).to.equal('Trafficking cases open, Kosovo, 31 December 2016');
    expect(seenIn(figure)).to.deep.equal(['95 cases | 95 squares']);
    expect(textsIn(figure, '[part=caveat]')).to.deep.equal(['One case can concern several people.']);
    expect(isSeen(figure.querySelector('p'))).to.equal(false);
  });

  it('says it in Albanian', async () => {
    expect(seenIn(await backlog(two, 'sq'))).to.deep.equal(['95 raste | 95 squares | 31 dhjetor 2015: 80 at 80']);
  });

  it('draws an earlier day as a tick', async () => {
    const figure = await backlog(two);

    expect(textIn(figure, '[part~=title]')).to.equal('Trafficking cases open, 31 December 2016');
    expect(seenIn(figure)).to.deep.equal(['95 cases | 95 squares | 31 December 2015: 80 at 80']);
  });

  it('shows what came and went, and leads with the end where that is the latest day', async () => {
    const steps = ['40 new | 40 bar', '25 closed | 25 bar'];

    expect(seenIn(await backlog(flow))).to.deep.equal([
      '80 open at the start | 80 bar',
      ...steps,
      '95 open at the end | 95 squares',
    ]);
    expect(textsIn(await backlog(flow), '.loud')).to.deep.equal(['95']);
    // A day that is an end of the flow is in that row, and has no tick.
    expect(seenIn(await backlog(`${two} flow="opening: 80; new: 40; closed: 25"`))).to.deep.equal([
      '95 cases | 95 squares',
      '2016: 80 open at the start | 80 bar',
      ...steps,
    ]);
    expect(seenIn(await backlog(`${two} flow="new: 40; closed: 25"`))[0]).to.equal(
      '95 cases | 95 squares | 31 December 2015: 80 at 80',
    );
  });

  it('names the flow by its period where another number leads', async () => {
    expect(heardIn(await backlog(`${two} flow="new: 40; closed: 25"`))).to.deep.equal([
      '95 cases',
      '2016: new 40',
      'closed 25',
    ]);
  });

  it('is silent on a step of the flow that is left out, and says of one that it is not known', async () => {
    const silent = await backlog(`${kosovo} flow="opening: 80; new: 40; closing: 95"`);
    const told = await backlog(`${kosovo} flow="opening: 80; new: 40; closed: unknown; closing: 95"`);

    expect(readIn(silent)).to.deep.equal(['80 open at the start', '40 new', '95 open at the end']);
    expect(allText(silent)).not.to.match(/\b25\b|no figure|closed:/i);
    expect(seenIn(told)[2]).to.equal('closed | “No figure in this source”');
    expect(tableOf(told)[4]).to.deep.equal(['Closed, 2016', 'no figure']);
  });

  it('draws the latest day alone where there is little room', async () => {
    expect(seenIn(await backlog(`${flow} size="compact"`))).to.deep.equal(['95 cases | 95 squares']);
    expect(seenIn(await backlog(`${two} size="compact"`))).to.deep.equal(seenIn(await backlog(two)));
    const many = await backlog('size="compact" open="2013-12-31: 1; 2014-12-31: 2; 2015-12-31: 3; 2016-12-31: 4"');
    expect(seenIn(many)).to.deep.equal(['4 cases | 4 squares | 31 December 2015: 3 at 3']);
    expect(tableOf(many)).to.have.length(5);
  });

  it('is as much in full as in compact, where one day is all', async () => {
    const [full, compact] = [await backlog(kosovo), await backlog(`${kosovo} size="compact"`)];

    expect([seenIn(full), full.summary]).to.deep.equal([seenIn(compact), compact.summary]);
  });

  it('is number and word in a line of text', async () => {
    const figure = await backlog(`${kosovo} size="inline"`);

    expect(plain(textIn(figure, '.chip'))).to.equal('95 cases open, 31 December 2016');
    expect(has(figure, 'figure')).to.equal(false);
  });

  it('highlights one row and ties a note to the number', async () => {
    const figure = await backlog(`${flow} highlight="new" annotation="closing: the judges were on strike"`);

    expect(textsIn(figure, '.lit .label')).to.deep.equal(['new']);
    expect(seenIn(figure).at(-1)).to.equal('95 open at the end | 95 squares | the judges were on strike');
  });

  for (const width of [320, 560, 680]) {
    it(`keeps a day in one line at ${width} px`, async () => {
      const days = 'open="2018-09-30: 30; 2019-09-30: 36; 2020-09-30: 95"';
      const holder = await draw(
        `<div style="inline-size: ${width}px"><tip-case-backlog lang="en" ${days}></tip-case-backlog></div>`,
      );
      const labels = [...holder.shadowRoot!.querySelectorAll('li .label')].map(linesOf);

      expect(labels).to.have.length(2);
      for (const lines of labels) expect(lines.at(-1)).to.include('30 September 20');
    });
  }

  it('draws up to nine days as rows, the latest first, and loads no chart code', async () => {
    const figure = await backlog(
      'open="2013-12-31: 60; 2014-02-20: unknown; 2014-12-31: about 70; 2015-12-31: 80; 2016-12-31: 95"',
    );
    const fetched = performance.getEntriesByType('resource').map(({name}) => name);

    expect(seenIn(figure)).to.deep.equal([
      '95 cases | 95 squares',
      '80 31 December 2015 | 80 bar',
      'about 70 31 December 2014 | 65 bar, 10 hatched',
      '20 February 2014 | “No figure in this source”',
      '60 31 December 2013 | 60 bar',
    ]);
    expect(has(figure, 'canvas')).to.equal(false);
    expect(fetched.some((name) => /\/(draw-chart|line-chart|chart)\./.test(name))).to.equal(false);
  });

  it('draws each precision in its own way, and says it', async () => {
    const figure = await backlog(
      'open="2016-12-31: 40" flow="opening: over 26; new: just over 8; closed: under 5; closing: 25..40"',
    );

    expect(seenIn(figure)).to.deep.equal([
      '40 cases | 40 squares',
      'more than 26 open at the start | 26 bar, tail apart',
      'just over 8 new | 8 bar, tail apart',
      'fewer than 5 closed | 5 open end',
      '25 to 40 open at the end | 25 bar, 15 dashed',
    ]);
  });

  it('draws bars from zero where there are too many cases for squares', async () => {
    expect(seenIn(await backlog('open="2015-12-31: 600; 2016-12-31: 1200"'))).to.deep.equal([
      '1,200 cases | 100% bar | 31 December 2015: 600 at 50%',
    ]);
    expect(drawnIn(await backlog('open="2016-12-31: 200"'))).to.deep.equal(['200 squares']);
    expect(drawnIn(await backlog('open="2016-12-31: 201"'))).to.deep.equal(['100% bar']);
  });

  it('never draws zero for what is not known', async () => {
    for (const [written, text] of [
      ['unknown', 'No figure in this source'],
      ['withheld', 'withheld'],
    ] as const) {
      const figure = await backlog(`open="2016-12-31: ${written}"`);

      expect(textIn(figure, '[part=figure]')).to.contain(text);
      expect(textIn(figure, '[part=figure]')).not.to.match(/\d/);
    }
  });

  it('shows that no case is open as a figure, not as an error', async () => {
    const figure = await backlog('open="2016-12-31: 0"');

    expect([figure.state, textIn(figure, '[part~=title]')]).to.deep.equal([
      'fresh',
      'Trafficking cases open, 31 December 2016',
    ]);
    expect(seenIn(figure)).to.deep.equal(['0 cases | nothing']);
    expect(has(figure, '[part=caveat]')).to.equal(false);
  });

  it('withholds no case to protect people', async () => {
    const figure = await backlog('open="2015-12-31: 2; 2016-12-31: 3" suppress-below="5"');

    expect(seenIn(figure)).to.deep.equal(['3 cases | 3 squares | 31 December 2015: 2 at 2']);
    expect(figure.toCsv()).to.contain('31 December 2016,3,cases,exact');
  });

  it('has notes of single numbers in the table', async () => {
    const figure = await place('<tip-case-backlog lang="en"></tip-case-backlog>');
    figure.data = {open: {'2016-12-31': {value: 95, note: 'First instance only.'}}};
    await figure.settled;

    expect(tableOf(figure)).to.deep.equal([
      ['Date', 'Cases'],
      ['31 December 2016', '95', 'First instance only.'],
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

  for (const [name, attributes] of [
    ['one day', kosovo],
    ['two days', two],
    ['a flow', flow],
    ['three days', 'open="2014-12-31: 60; 2015-12-31: withheld; 2016-12-31: 95"'],
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
