import {expect} from '@open-wc/testing';
import '@tip-figures/justice-outcomes/define.js';
import '@tip-figures/key-figure/define.js';
import '@tip-figures/quote/define.js';
import '@tip-figures/region-compare/define.js';
import '@tip-figures/tier-badge/define.js';
import '@tip-figures/victim-breakdown/define.js';
import '@tip-figures/victims-trend/define.js';
import {draw} from '../support/draw.js';
import {emulate} from '../support/emulate.js';
import {has, inside, isSeen} from '../support/reading.js';

/** A figure as it is on paper, and whether it can be seen so in this browser. */
async function printed(context: Mocha.Context, markup: string) {
  const figure = await draw(markup);
  if (!(await emulate({media: 'print', features: {'prefers-color-scheme': 'dark'}}))) context.skip();
  dispatchEvent(new Event('beforeprint'));
  return figure;
}

const breakdown = '<tip-victim-breakdown lang="en" country="XK" total="36" exploitation="sex-trafficking: 26" ';

describe('a figure on paper', () => {
  afterEach(() => emulate({}));

  it('is dark on white, whatever the page is', async function () {
    const figure = await printed(this, `${breakdown} theme="dark"></tip-victim-breakdown>`);

    expect(getComputedStyle(inside(figure, 'figure')!).color).to.equal('rgb(0, 0, 0)');
    expect(getComputedStyle(figure).backgroundColor).to.equal('rgb(255, 255, 255)');
    expect(getComputedStyle(inside(figure, '.dot')!).backgroundColor).to.equal('rgb(15, 58, 91)');
  });

  it('has no tools, and prints the address of its source in the ink of the line', async function () {
    const figure = await printed(
      this,
      `${breakdown} source="Kosovo 2.0" source-url="https://example.org/story"></tip-victim-breakdown>`,
    );

    expect(isSeen(inside(figure, '.tools'))).to.equal(false);
    expect(getComputedStyle(inside(figure, '.source a')!, '::after').content).to.contain('https://example.org/story');
    const {color, textDecorationLine} = getComputedStyle(inside(figure, '.source a')!);
    expect([color, textDecorationLine]).to.deep.equal([getComputedStyle(inside(figure, '.source')!).color, 'none']);
  });

  it('keeps title and picture together, and lets a long list break', async function () {
    const figure = await printed(this, `${breakdown} example></tip-victim-breakdown>`);
    const long = Array.from({length: 13}, (_, index) => `A${String.fromCharCode(65 + index)}: 1`);
    const list = await draw(
      `<tip-victim-breakdown lang="en" total="36" nationality="${long
        .map((one, index) =>
          one.replace(/^../, ['AL', 'BA', 'BD', 'BG', 'HR', 'IT', 'ME', 'MK', 'RO', 'RS', 'SI', 'TR', 'UA'][index]!),
        )
        .join('; ')}"></tip-victim-breakdown>`,
    );
    const breaks = (one: Element) => getComputedStyle(inside(one, '[part=figure]')!).breakInside;

    for (const selector of ['figcaption', '.tag'])
      expect(getComputedStyle(inside(figure, selector)!).breakAfter, selector).to.equal('avoid');
    expect(getComputedStyle(inside(figure, 'figcaption')!).breakInside).to.equal('avoid');
    expect([breaks(figure), breaks(list)]).to.deep.equal(['avoid', 'auto']);
    expect(getComputedStyle(figure).breakInside).to.equal('auto');
  });

  for (const [what, markup, isPrinted] of [
    ['no table of values that the figure prints', `${breakdown}></tip-victim-breakdown>`, false],
    [
      'no table of stages that all have their number',
      '<tip-justice-outcomes lang="en" prosecuted="31" convicted="24"></tip-justice-outcomes>',
      false,
    ],
    [
      'the table of a line, of which not every point has its number',
      `<tip-victims-trend lang="en" points="${Array.from({length: 12}, (_, index) => `${2010 + index}: ${301 + 7 * ((index * 5) % 12)}`).join('; ')}"></tip-victims-trend>`,
      true,
    ],
    [
      'no table of tiers that strips of years hold',
      `<tip-region-compare lang="en"><script type="application/json">{"tiers": {
        "2016": {"AL": "3", "XK": "2"}, "2017": {"AL": "2", "XK": "2WL"}}}</script></tip-region-compare>`,
      false,
    ],
  ] as const) {
    it(`has ${what}`, async function () {
      const figure = await printed(this, markup);

      expect(isSeen(inside(figure, '.table'))).to.equal(isPrinted);
    });
  }

  it('never has a table of a quotation, nor of a key figure whose numbers are all in it', async function () {
    const quote = await printed(this, '<tip-quote lang="en" speaker="A director">Enough.</tip-quote>');
    const key = await printed(
      this,
      '<tip-key-figure lang="en" value="34" counts="things" label="nightclubs" previous="2015: 2"></tip-key-figure>',
    );

    expect([has(quote, 'table'), isSeen(inside(key, '.table'))]).to.deep.equal([false, false]);
  });

  it('finds a number only as a number of its own', async function () {
    const figure = await printed(this, `${breakdown} previous="2015: 28; 2014: 2"></tip-victim-breakdown>`);

    expect(isSeen(inside(figure, '.table'))).to.equal(true);
  });
});
