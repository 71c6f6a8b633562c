import {expect} from '@open-wc/testing';
import '@tip-figures/tier-badge/define.js';
import {draw} from '../support/draw.js';
import {emulate} from '../support/emulate.js';
import {allText, has, inside, isSeen, tableOf, textIn, textsIn} from '../support/reading.js';

const badge = (attributes: string, lang = 'en') =>
  draw(`<tip-tier-badge lang="${lang}" ${attributes}><p>fallback</p></tip-tier-badge>`);

/** The cell of the ladder that is marked, and all of them. */
const ladder = (figure: Element) => [textIn(figure, 'ol [aria-current=true]'), textsIn(figure, 'ol li')];

const tiers = ['Tier 1', 'Tier 2', 'Tier 2 Watch List', 'Tier 3'];

describe('<tip-tier-badge>', () => {
  it('says the tier, what it means, where it stands, and how it changed', async () => {
    const figure = await badge('country="XK" report="2017" tier="2" previous="2WL"');

    expect(textIn(figure, '[part=title]')).to.equal('Kosovo in the 2017 trafficking report');
    expect(textIn(figure, '.now')).to.equal('Tier 2');
    expect(textIn(figure, '.definition')).to.equal(
      'Does not fully meet the minimum standards, but is making significant efforts to do so',
    );
    expect(ladder(figure)).to.deep.equal(['Tier 2', tiers]);
    expect(textIn(figure, '.change')).to.equal('Moved up one step from Tier 2 Watch List in 2016');
    expect(textIn(figure, '.ends'))
      .to.contain('Meets the minimum standards')
      .and.to.contain('Falls short, no significant effort');
    expect(textIn(figure, '[part=notes]')).to.equal(
      'The tier rates what a government does. It does not measure how many people are trafficked.',
    );
    expect(isSeen(figure.querySelector('p'))).to.equal(false);
  });

  it('says it in Albanian', async () => {
    const figure = await badge('country="XK" report="2017" tier="2" previous="2WL"', 'sq');

    expect(textIn(figure, '.now')).to.equal('Niveli 2');
    expect(ladder(figure)).to.deep.equal([
      'Niveli 2',
      ['Niveli 1', 'Niveli 2', 'Niveli 2 – Lista e Vëzhgimit', 'Niveli 3'],
    ]);
    expect(textIn(figure, '.change')).to.equal('U ngrit një shkallë nga Niveli 2 – Lista e Vëzhgimit në vitin 2016');
  });

  for (const [tier, name] of [
    ['1', 'Tier 1'],
    ['2', 'Tier 2'],
    ['2WL', 'Tier 2 Watch List'],
    ['3', 'Tier 3'],
  ] as const) {
    it(`marks ${name} alone on the ladder`, async () => {
      const figure = await badge(`tier="${tier}"`);

      expect(ladder(figure)).to.deep.equal([name, tiers]);
      expect(textsIn(figure, '[aria-current]')).to.have.length(1);
    });
  }

  it('puts a Special Case off the ladder, in words', async () => {
    const figure = await badge('country="SO" report="2017" tier="SC"');

    expect(ladder(figure)).to.deep.equal(['', tiers]);
    expect(textIn(figure, '.outside')).to.equal('Special Case: outside the four tiers');
    expect(textIn(figure, '.definition')).to.equal('Not ranked in 2017');
  });

  it('reads its sentence to those who do not see the ladder, and shows it to nobody twice', async () => {
    const figure = await badge('country="XK" report="2017" tier="2"');
    const summary = inside(figure, '[part=summary]')!;

    expect([figure.summary, summary.textContent]).to.deep.equal(Array(2).fill('Kosovo was placed on Tier 2 in 2017.'));
    expect(summary.getBoundingClientRect().height).to.be.at.most(1);
    expect(summary.closest('[aria-hidden]') === null).to.equal(true);
  });

  it('shows no change where none is known, and no strip for fewer than three years', async () => {
    const figure = await badge('history="2016: 2; 2017: 2"');

    expect(has(figure, '.history')).to.equal(false);
    expect(textIn(figure, '.change')).to.equal('Unchanged from 2016');
    expect(has(await badge('tier="2"'), '.change')).to.equal(false);
  });

  it('draws a history as cells in the rows of the tiers, for the eye alone', async () => {
    const figure = await badge('history="2014: 3; 2015: unknown; 2016: SC; 2017: 2"');
    const strip = inside(figure, '.history')!;
    const marks = [...strip.querySelectorAll('i')].map(({className}) => className);

    expect(strip.getAttribute('aria-hidden')).to.equal('true');
    expect(textsIn(figure, '.history span')).to.deep.equal(['’14', '’15', '’16', '’17']);
    expect([0, 4, 8, 12].map((row) => marks.slice(row, row + 4))).to.deep.equal([
      ['', '', '', ''],
      ['', 'gap', 'special', 'on t2'],
      ['', '', '', ''],
      ['on t3', '', '', ''],
    ]);
    expect(tableOf(figure)).to.deep.equal([
      ['Report', 'Tier'],
      ['2014', 'Tier 3'],
      ['2015', 'No tier in these data'],
      ['2016', 'Special Case'],
      ['2017', 'Tier 2'],
    ]);
  });

  it('prints its tier in light colours, whatever its theme', async function () {
    if (!(await emulate({media: 'print'}))) this.skip();
    try {
      const colours = (figure: Element) => {
        const {color, backgroundColor} = getComputedStyle(inside(figure, '[aria-current]')!);
        return [color, backgroundColor];
      };

      expect(colours(await badge('tier="2" theme="dark"'))).to.deep.equal(['rgb(29, 35, 39)', 'rgb(169, 195, 209)']);
      expect(colours(await badge('tier="3" theme="dark"'))).to.deep.equal(['rgb(255, 255, 255)', 'rgb(18, 58, 82)']);
    } finally {
      await emulate({});
    }
  });

  it('writes its history as CSV', async () => {
    const figure = await badge('report="2017" tier="2" previous="3" source="State" as-of="2017-06-29"');

    expect(figure.toCsv()).to.equal(
      'Report,Value,Unit,Precision,Note,Source,As of\r\n2016,3,,,,State,2017-06-29\r\n2017,2,,,,State,2017-06-29\r\n',
    );
  });

  for (const [name, attributes] of [
    ['a badge', 'country="XK" report="2017" tier="2" previous="2"'],
    ['a Special Case', 'country="SO" tier="SC"'],
    ['a history', 'history="2014: 3; 2015: unknown; 2016: SC; 2017: 2"'],
    ['a dark badge', 'tier="3" theme="dark"'],
    ['a chip', 'tier="2" report="2017" variant="inline"'],
  ] as const) {
    for (const lang of ['en', 'sq']) {
      it(`is accessible as ${name} in ${lang}`, async () => {
        await expect(await badge(attributes, lang)).to.be.accessible();
      });
    }
  }
});

describe('<tip-tier-badge variant="inline">', () => {
  it('is a chip with tier and year, without frame or tools', async () => {
    const figure = await badge('country="XK" report="2017" tier="2" variant="inline"');

    expect(allText(figure)).to.equal('Tier 2, 2017');
    expect(has(figure, 'figure, button, table, p')).to.equal(false);
    expect([inside(figure, '.chip')!.lang, inside(figure, '.chip')!.dir]).to.deep.equal(['en', 'ltr']);
  });

  it('leaves the year out where it is not known, and says it in Albanian', async () => {
    expect(allText(await badge('tier="2" variant="inline"'))).to.equal('Tier 2');
    expect(allText(await badge('tier="2" report="2017" variant="inline"', 'sq'))).to.equal('Niveli 2, 2017');
  });

  it('has a tick for each tier, one of them marked, for the eye alone', async () => {
    const figure = await badge('tier="2WL" variant="inline"');

    expect([...inside(figure, '[aria-hidden=true]')!.children].map(({className}) => className)).to.deep.equal([
      '',
      '',
      'on',
      '',
    ]);
  });

  it('has no ticks for a Special Case', async () => {
    const figure = await badge('tier="SC" variant="inline"');

    expect([inside(figure, 'i'), allText(figure)]).to.deep.equal([null, 'Special Case']);
  });

  it('stays in its line', async () => {
    const figure = await draw('<p>Kosovo is on <tip-tier-badge tier="2" variant="inline"></tip-tier-badge> again.</p>');

    expect(getComputedStyle(figure).display).to.match(/^inline/);
    expect(figure.parentElement!.getBoundingClientRect().height).to.be.below(40);
  });

  it('still has its sentence and its CSV for the page', async () => {
    const figure = await badge('tier="2" report="2017" variant="inline"');

    expect(figure.summary).to.equal('Placed on Tier 2 in 2017.');
    expect(figure.toCsv()).to.contain('2017,2,');
  });

  it('becomes a figure when the variant goes', async () => {
    const figure = await badge('tier="2" report="2017" variant="inline"');
    figure.removeAttribute('variant');
    await figure.settled;

    expect(textIn(figure, 'figure .now')).to.equal('Tier 2');
  });
});
