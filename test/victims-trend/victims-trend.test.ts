import {expect, fixture, html} from '@open-wc/testing';
import '@tip-figures/victims-trend/define.js';
import type {VictimsTrendElement} from '@tip-figures/victims-trend/victims-trend.js';
import {emulate} from '../support/emulate.js';
import {echoUrl} from '../support/faults-urls.js';
import {allText, errorLines, inside, isSeen, settled, tableOf, textIn, textsIn} from '../support/reading.js';

const section = {
  country: 'XK',
  points: '2015: 28; 2016: 36',
  source: 'Trafficking in Persons Report 2017',
  via: 'Kosovo 2.0',
  asOf: '2017-06-29',
};

const fromAttributes = () =>
  fixture<VictimsTrendElement>(
    html`<tip-victims-trend
      country="XK"
      points="2015: 28; 2016: 36"
      source="Trafficking in Persons Report 2017"
      via="Kosovo 2.0"
      as-of="2017-06-29"
      >More victims were identified in 2016.</tip-victims-trend
    >`,
  ).then(settled);

const fromData = (data: unknown, lang = 'en') =>
  fixture<VictimsTrendElement>(
    html`<tip-victims-trend lang=${lang} .data=${data}>In 2016 there was <a href="#">a report</a>.</tip-victims-trend>`,
  ).then(settled);

/** How many marks of each kind every row has. */
const marks = (figure: Element) =>
  [...figure.shadowRoot!.querySelectorAll('.rows .units')].map((units) =>
    [...units.querySelectorAll<HTMLElement>('i')].map(
      ({className, style}) => `${className} ${style.getPropertyValue('--n').trim()}`,
    ),
  );

// In a file without charts: once one was drawn, its code is there for all.
describe('<tip-victims-trend> with two values', () => {
  it('shows them as dots, in words and in a table', async () => {
    const figure = await fromAttributes();

    expect(textIn(figure, '.title')).to.equal('Kosovo identified 36 victims in 2016, eight more than in 2015');
    expect(textsIn(figure, '.rows b')).to.deep.equal(['2015', '2016']);
    expect(textsIn(figure, '.rows .label')).to.deep.equal(['28', '36']);
    expect(marks(figure)).to.deep.equal([
      ['dot 5', 'dot 5', 'dot 5', 'dot 5', 'dot carry 5', 'dot 3'],
      ['dot 5', 'dot 5', 'dot 5', 'dot 5', 'dot 5', 'dot 5', 'dot carry 5', 'dot 1'],
    ]);
    expect(textIn(figure, '.key .vh')).to.equal('Each dot is one person');
    expect(tableOf(figure)).to.deep.equal([
      ['Year', 'People'],
      ['2015', '28'],
      ['2016', '36'],
    ]);
    expect(isSeen(inside(figure, 'slot'))).to.equal(false);
  });

  it('draws no line, and fetches no code for one', async () => {
    const figure = await fromAttributes();
    const fetched = performance.getEntriesByType('resource').map(({name}) => name);

    expect(inside(figure, 'canvas')).to.equal(null);
    expect(fetched.some((name) => name.includes('victims-trend.ts'))).to.equal(true);
    expect(fetched.some((name) => /draw-chart|chart\.js\/dist/.test(name))).to.equal(false);
  });

  it('gives the same text, table and CSV for every way in', async () => {
    const text = JSON.stringify({version: 1, 'victims-trend': section});
    const figures = [
      await fromAttributes(),
      await fromData(section),
      await fixture<VictimsTrendElement>(
        html`<tip-victims-trend
          ><script type="application/json">
            ${text}
          </script></tip-victims-trend
        >`,
      ).then(settled),
      await fixture<VictimsTrendElement>(html`<tip-victims-trend src=${echoUrl(text)}></tip-victims-trend>`).then(
        settled,
      ),
    ];
    const [first, ...others] = figures.map((figure) => [allText(figure), tableOf(figure), figure.toCsv()]);

    expect(first?.[0]).to.contain('eight more');
    for (const other of others) expect(other).to.deep.equal(first);
  });

  it('hands out a CSV with counts as data write them', async () => {
    const csv = (await fromData({...section, points: '2015: about 28; 2016: unknown'})).toCsv().trim().split('\r\n');
    const source = '"Trafficking in Persons Report 2017, as reported by Kosovo 2.0",2017-06-29';

    expect(csv).to.deep.equal([
      'Year,Value,Unit,Precision,Note,Source,As of',
      `2015,about 28,people,approximate,,${source}`,
      `2016,unknown,people,no figure in this source,,${source}`,
    ]);
  });

  it('marks what is not exact, and boxes what missing', async () => {
    const figure = await fromData({points: '2015: under 5; 2016: unknown'});

    expect(marks(figure)).to.deep.equal([['under start end 4']]);
    expect(textIn(figure, '.rows .label')).to.equal('fewer than 5');
    expect(textIn(figure, '.none')).to.equal('No figure in this source');
    expect(allText(figure)).not.to.match(/\b0\b/);
  });

  it('draws up to 200 people one by one', async () => {
    const many = await fromData({points: '2015: 118; 2016: 200'});
    const count = (units: Element) =>
      [...units.querySelectorAll<HTMLElement>('i')].reduce(
        (sum, {style}) => sum + Number(style.getPropertyValue('--n')),
        0,
      );

    expect([...many.shadowRoot!.querySelectorAll('.rows .units')].map(count)).to.deep.equal([118, 200]);
    expect(inside(many, '.slope') === null).to.equal(true);
  });

  it('speaks Albanian where the page does', async () => {
    const figure = await fromData(section, 'sq');

    expect(textsIn(figure, '.rows .label')).to.deep.equal(['28', '36']);
    expect(tableOf(figure)[0]).to.deep.equal(['Viti', 'Persona']);
  });

  it('withholds small counts in points and in what other sources say', async () => {
    const revisions = [{period: 2015, value: 4, note: 'Police said 4.'}];
    const figure = await fromData({...section, points: {2015: 3, 2016: 36}, revisions, suppressBelow: 5});

    expect(tableOf(figure).slice(1)).to.deep.equal([
      ['2015', 'withheld (1 to 4)', 'withheld to protect people'],
      ['2015, another figure', 'withheld (1 to 4)', 'withheld to protect people'],
      ['2016', '36', 'exact'],
    ]);
    expect(allText(figure)).not.to.match(/(?<!1 to )\b[34]\b/);
    expect(figure.toCsv()).not.to.match(/(?<!1\.\.|1 to )\b[34]\b/);
  });

  it('shows the fallback and no number where the data are refused', async () => {
    const lines = await errorLines(async () => {
      const figure = await fromData({...section, points: {2015: '1,200', 2016: 36}});

      expect(figure.error?.path).to.equal('points["2015"]');
      expect(isSeen(figure.querySelector('a'))).to.equal(true);
      expect(allText(figure)).not.to.match(/\d/);
      expect(figure.toCsv()).to.equal('');
    });

    expect(lines[0]).to.contain('<tip-victims-trend> points["2015"]').and.contain('write 1200');
  });

  it('stays inside its column, with the marks beside the labels from 560 pixels on', async () => {
    const column = await fixture<HTMLElement>(
      html`<div><tip-victims-trend .data=${section}></tip-victims-trend></div>`,
    );
    const figure = await settled(column.firstElementChild as VictimsTrendElement);
    for (const width of [280, 320, 420, 680, 760]) {
      column.style.width = `${width}px`;
      const edge = column.getBoundingClientRect().right + 0.5;
      const all = [...figure.shadowRoot!.querySelectorAll('.rows *, .summary')];
      const [units, label] = ['.rows .units', '.label'].map((selector) =>
        inside(figure, selector)!.getBoundingClientRect(),
      );

      expect(all.filter((element) => element.getBoundingClientRect().right > edge).length, `${width}px`).to.equal(0);
      expect(units!.top >= label!.bottom - 2, `${width}px`).to.equal(width < 560);
    }
  });

  it('prints each number beside its dots, not its year, in bold, and a withheld one once', async () => {
    const column = await fixture<HTMLElement>(
      html`<div style="width: 680px">
        <tip-victims-trend lang="en" points="2015: withheld; 2016: 36"></tip-victims-trend>
      </div>`,
    );
    const figure = await settled(column.firstElementChild as VictimsTrendElement);
    const [year, number, dots] = ['b', '.label strong', '.units'].map((selector) =>
      inside(figure, `.rows li:last-child ${selector}`)!,
    );

    expect(number!.getBoundingClientRect().left).to.be.above(year!.getBoundingClientRect().right);
    expect(dots!.getBoundingClientRect().left - number!.getBoundingClientRect().right).to.be.within(4, 20);
    expect([year!, number!].map((one) => getComputedStyle(one).fontWeight)).to.deep.equal(['400', '700']);
    expect(textIn(figure, '.rows li')).to.equal('2015 withheld');
  });

  it('keeps its dots where backgrounds are dropped', async function () {
    if (!(await emulate({features: {'forced-colors': 'active'}}))) this.skip();
    const figure = await fromData(section);

    try {
      const dot = getComputedStyle(inside(figure, '.rows .dot')!);
      expect(dot.borderTopColor).to.equal(getComputedStyle(inside(figure, '.title')!).color);
    } finally {
      await emulate({});
    }
  });

  for (const [name, points] of [
    ['two', '2015: 28; 2016: 36'],
    ['one', '2016: 36'],
    ['many', '2015: 100; 2016: 200'],
    ['gaps', '2015: unknown; 2016: withheld'],
  ] as const) {
    it(`has nothing for axe to find: ${name}`, async () => {
      await expect(await fromData({country: 'XK', points})).to.be.accessible();
    });
  }
});
