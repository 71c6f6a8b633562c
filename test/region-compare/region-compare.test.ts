import {expect} from '@open-wc/testing';
import '@tip-figures/region-compare/define.js';
import {draw} from '../support/draw.js';
import {has, inside, isSeen, tableOf, textIn, textsIn} from '../support/reading.js';
import {balkans} from '../support/tiers.js';

const compare = (attributes: string, lang = 'en', record: object = balkans) =>
  draw(
    `<tip-region-compare lang="${lang}" ${attributes}><p>fallback</p><script type="application/json">${JSON.stringify(record)}</script></tip-region-compare>`,
  );

const western = 'countries="XK AL BA MK RS ME" report="2025"';

describe('<tip-region-compare>', () => {
  it('shows each government beside its tier, in the order of the alphabet', async () => {
    const figure = await compare(western);

    expect(textIn(figure, '[part=title]')).to.equal('Six governments in the 2025 trafficking report');
    expect(textsIn(figure, 'li')).to.deep.equal([
      'Albania Tier 2',
      'Bosnia and Herzegovina Tier 2',
      'Kosovo Tier 2',
      'Montenegro Tier 2',
      'North Macedonia Tier 2',
      'Serbia Tier 2',
    ]);
    expect(textIn(figure, '[part=notes]')).to.equal(
      'The tier rates what a government does, not how many people are trafficked.',
    );
    expect(isSeen(figure.querySelector('p'))).to.equal(false);
  });

  it('says it in Albanian', async () => {
    expect(textsIn(await compare(western, 'sq'), 'li')).to.deep.equal([
      'Bosnjë-Hercegovinë Niveli 2',
      'Kosovë Niveli 2',
      'Mal i Zi Niveli 2',
      'Maqedonia e Veriut Niveli 2',
      'Serbi Niveli 2',
      'Shqipëri Niveli 2',
    ]);
  });

  it('draws the tier in its place among four, the others for the eye alone', async () => {
    const figure = await compare('', 'en', {'region-compare': {tiers: {2025: {AL: '1', XK: '2', RS: '2WL', BY: '3'}}}});
    const rows = [...inside(figure, 'ul')!.children].map((row) =>
      [...row.children]
        .slice(1)
        .map(({textContent, className, ariaHidden}) => `${textContent}|${className}|${ariaHidden}`),
    );
    const none = '|rung|true';

    expect(rows).to.deep.equal([
      ['Tier 1|rung here t1|null', none, none, none],
      [none, none, none, 'Tier 3|rung here t3|null'],
      [none, 'Tier 2|rung here t2|null', none, none],
      [none, none, 'Tier 2 Watch List|rung here t2WL|null', none],
    ]);
  });

  it('puts a Special Case off the scale, and says what the data do not place', async () => {
    const figure = await compare('countries="HT KI"');

    expect(textsIn(figure, 'li')).to.deep.equal(['Haiti Special Case: not ranked', 'Kiribati No tier in these data']);
    expect([has(figure, '.rung'), has(figure, '.outside'), has(figure, '.none')]).to.deep.equal([false, true, true]);
  });

  it('has it all as a table, and as CSV', async () => {
    const figure = await compare('countries="XK HT"');

    expect(tableOf(figure)).to.deep.equal([
      ['Country', 'Tier', 'Note'],
      ['Haiti', 'Special Case', 'One transcription (CIA World Factbook).'],
      ['Kosovo', 'Tier 2', 'Confirmed by a second source (a public list of the 2025 placements and RFE/RL).'],
    ]);
    expect(figure.toCsv()).to.contain('\r\nHaiti,SC,,,One transcription (CIA World Factbook).,');
  });

  for (const [name, attributes, path] of [
    ['a report that the document does not have', 'report="2017"', 'report'],
    ['a country twice', 'countries="XK AL XK"', 'countries[2]'],
    ['no country', 'countries=""', 'countries'],
  ] as const) {
    it(`shows no tier for ${name}`, async () => {
      const figure = await compare(attributes);

      expect([figure.state, figure.error?.path]).to.deep.equal(['error', path]);
      expect(has(figure, 'li, table')).to.equal(false);
      expect(isSeen(figure.querySelector('p'))).to.equal(true);
    });
  }

  for (const [name, attributes] of [
    ['six governments', western],
    ['a Special Case and a gap', 'countries="HT KI"'],
    ['a dark figure', `${western} theme="dark"`],
  ] as const) {
    for (const lang of ['en', 'sq']) {
      it(`is accessible as ${name} in ${lang}`, async () => {
        await expect(await compare(attributes, lang)).to.be.accessible();
      });
    }
  }
});
