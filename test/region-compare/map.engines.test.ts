import {expect} from '@open-wc/testing';
import {places} from '@tip-figures/region-compare/map/map.places.js';
import '@tip-figures/region-compare/define.js';
import {placements} from '@tip-figures/check/generated/placements.js';
import {draw} from '../support/draw.js';
import {emulate} from '../support/emulate.js';
import {inside, tableOf, textIn, textsIn, type AnyFigure} from '../support/reading.js';

/** Three governments of Africa, two of Europe, and Kiribati, in two reports. */
const tiers = {
  2024: {ML: '2WL', TD: '2', SO: 'SC', CV: '2WL', SI: '2', AL: '2', KI: 'unknown'},
  2025: {ML: '2', TD: '3', SO: 'SC', CV: '2WL', SI: '1', AL: '2', KI: 'unknown'},
};

const map = (attributes: string, width = 680, own: object = tiers, lang = 'en') =>
  draw(
    `<div style="inline-size: ${width}px"><tip-region-compare lang="${lang}" view="map" ${attributes}><script type="application/json">${JSON.stringify({'region-compare': {tiers: own}})}</script></tip-region-compare></div>`,
  );

const tilesIn = (figure: AnyFigure) => [...figure.shadowRoot!.querySelectorAll<HTMLElement>('.grid .tile')];
const tile = (figure: AnyFigure, code: string) => tilesIn(figure).find((one) => one.textContent === code)!;
const boxOf = (element: Element) => element.getBoundingClientRect();
const names = (figure: AnyFigure) => tilesIn(figure).map((one) => one.ariaLabel);

describe('the places of tiles', () => {
  it('have every government of every report, and no two on one place', () => {
    for (const code of Object.keys(placements)) expect(places.has(code), code).to.equal(true);
    expect(new Set([...places.values()].map(({column, row}) => `${column}, ${row}`))).to.have.length(places.size);
    for (const {column, row} of places.values()) {
      expect([column >= 1, column <= 28, row >= 1, row <= 18]).to.deep.equal([true, true, true, true]);
    }
  });
});

describe('<tip-region-compare view="map">', () => {
  it('says of the world how many are on each tier, and how many moved', async () => {
    const figure = await map('countries="all"');

    expect(textIn(figure, '[part~=title]')).to.equal('All 6 governments: tier, 2025');
    expect(textsIn(figure, '.legend > span')).to.deep.equal([
      'Tier 1 1',
      'Tier 2 2',
      'Watch List 1',
      'Tier 3 1',
      'Special Case 1',
      'up 2',
      'down 1',
    ]);
    expect(textsIn(figure, '.movers')).to.deep.equal([]);
    expect(inside(figure, '[role=img]')!.ariaLabel).to.equal(
      'Tier 1: 1. Tier 2: 2. Tier 2 Watch List: 1. Tier 3: 1. Special Case: 1. 2 up: Mali, Slovenia. 1 down: Chad.',
    );
  });

  it('has one tile a government that the report places, with its name and tier, and the tier before', async () => {
    const figure = await map('countries="all"');

    expect(names(figure)).to.deep.equal([
      'Cabo Verde: Tier 2 Watch List',
      'Mali: Tier 2 Watch List → Tier 2',
      'Chad: Tier 2 → Tier 3',
      'Somalia: Special Case',
      'Slovenia: Tier 2 → Tier 1',
      'Albania: Tier 2',
    ]);
    expect(tableOf(figure).slice(1)).to.deep.equal([
      ['Slovenia', 'Tier 1', 'Tier 2 → Tier 1'],
      ['Albania', 'Tier 2'],
      ['Mali', 'Tier 2', 'Tier 2 Watch List → Tier 2'],
      ['Cabo Verde', 'Tier 2 Watch List'],
      ['Chad', 'Tier 3', 'Tier 2 → Tier 3'],
      ['Somalia', 'Special Case'],
    ]);
  });

  it('names who moved in a region, and has no others', async () => {
    const figure = await map('countries="africa"');

    expect(textIn(figure, '[part~=title]')).to.equal('Africa, 4 governments: tier, 2025');
    expect(textsIn(figure, '.movers')).to.deep.equal(['up Mali', 'down Chad']);
    expect(tilesIn(figure).map(({textContent}) => textContent)).to.deep.equal(['CV', 'ML', 'TD', 'SO']);
    expect(tableOf(figure)).to.have.length(5);
    const albanian = await map('countries="africa"', 680, tiers, 'sq');
    expect(textIn(albanian, '[part~=title]')).to.equal('Afrika, 4 qeveri: niveli, 2025');
  });

  it('says of nobody that they moved without the report before', async () => {
    const figure = await map('countries="all" report="2024"');

    expect(textsIn(figure, '.legend > span')).to.deep.equal(['Tier 2 3', 'Watch List 2', 'Special Case 1']);
    expect(figure.shadowRoot!.querySelectorAll('.map i')).to.have.length(0);
  });

  it('tells tiers by pips: one, two, two and a hollow one, three; none of a Special Case, which is dashed', async () => {
    const figure = await map('countries="all"');
    const pipsOf = (code: string) => {
      const {content, inlineSize, blockSize} = getComputedStyle(tile(figure, code), '::before');
      // Between two pips is half of one.
      const full = content === 'none' ? 0 : Math.round((parseFloat(inlineSize) / parseFloat(blockSize) + 0.5) / 1.5);
      return [full, tile(figure, code).querySelectorAll('u').length];
    };

    expect(['SI', 'AL', 'CV', 'TD', 'SO'].map(pipsOf)).to.deep.equal([
      [1, 0],
      [2, 0],
      [2, 1],
      [3, 0],
      [0, 0],
    ]);
    expect(getComputedStyle(tile(figure, 'SO')).borderTopStyle).to.equal('dashed');
  });

  it('marks in the lower right corner of a tile which way it moved', async () => {
    const figure = await map('countries="all"');
    const marks = tilesIn(figure).map((one) => [one.textContent, one.querySelector('i')?.className]);
    const [corner, box] = [boxOf(tile(figure, 'ML').querySelector('i')!), boxOf(tile(figure, 'ML'))];

    expect(marks.filter(([, way]) => way)).to.deep.equal([
      ['ML', 'up'],
      ['TD', 'down'],
      ['SI', 'up'],
    ]);
    expect([Math.round(box.right - corner.right), Math.round(box.bottom - corner.bottom)]).to.deep.equal([0, 0]);
  });

  it('lays tiles of one size on 28 columns, in every language with east on the right', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const figure = await map(`countries="all" dir="${dir}"`);
      const pitch = 680 / 28;
      const {left, top} = boxOf(inside(figure, '.tiles')!);

      for (const one of tilesIn(figure)) {
        const {column, row} = places.get(one.textContent)!;
        const box = boxOf(one);
        expect(Math.abs(box.left - left - (column - 1) * pitch), one.textContent).to.be.below(1);
        expect(Math.abs(box.top - top - (row - 1) * pitch), one.textContent).to.be.below(1);
        expect(
          [Math.abs(box.width - pitch + 1.6), Math.abs(box.height - pitch + 1.6)].every((by) => by < 0.2),
        ).to.equal(true);
      }
    }
  });

  it('is its regions one below another where there is little room, South Asia beside East Asia', async () => {
    const figure = await map('countries="all"', 320, {2025: {ML: '2', SI: '1', NP: '2', JP: '1'}});
    const regions = [...figure.shadowRoot!.querySelectorAll('.region')];
    const [africa, europe, south, east] = regions.map(boxOf) as [DOMRect, DOMRect, DOMRect, DOMRect];

    expect(textsIn(figure, '.region .name')).to.deep.equal([
      'Africa',
      'Europe',
      'South and Central Asia',
      'East Asia and the Pacific',
    ]);
    expect([africa.bottom < europe.top, europe.bottom < south.top, east.left > south.right]).to.deep.equal([
      true,
      true,
      true,
    ]);
    expect(Math.abs(boxOf(tile(figure, 'ML')).width - 320 / 11 + 1.6)).to.be.below(0.2);
    expect(boxOf(inside(figure, '.tiles')!).right).to.be.at.least(east.right);
  });

  it('holds each code in its tile, in letters of 14 px or more', async () => {
    const all = Object.fromEntries([...places.keys()].map((code) => [code, '2']));
    for (const [countries, width] of [
      ['all', 680],
      ['all', 560],
      ['all', 280],
      ['africa', 760],
      ['europe', 320],
    ] as const) {
      const figure = await map(`countries="${countries}"`, width, {2025: all});
      for (const one of tilesIn(figure)) {
        const [code, box] = [one.querySelector('span')!, boxOf(one)];
        const {left, right} = boxOf(code);
        expect(parseFloat(getComputedStyle(code).fontSize)).to.be.at.least(14);
        expect(
          left >= box.left - 2 && right <= box.right + 2,
          `${one.textContent} of ${countries} at ${width}`,
        ).to.equal(true);
      }
    }
  });

  it('is one stop of the tab key; arrows go from tile to tile as they lie, and show their names', async () => {
    const figure = await map('countries="all"');
    const press = (key: string) => {
      const active = figure.shadowRoot!.activeElement!;
      active.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true}));
      return figure.shadowRoot!.activeElement?.textContent;
    };
    const stops = () => tilesIn(figure).filter(({tabIndex}) => tabIndex === 0);

    expect(stops().map(({textContent}) => textContent)).to.deep.equal(['CV']);
    stops()[0]!.focus();
    expect(['ArrowRight', 'ArrowRight', 'ArrowUp', 'ArrowUp', 'ArrowLeft', 'End', 'Home'].map(press)).to.deep.equal([
      ...['ML', 'TD', 'SI', 'SI', 'ML', 'AL', 'CV'],
    ]);
    press('ArrowRight');
    expect(stops().map(({textContent}) => textContent)).to.deep.equal(['ML']);
    const shown = getComputedStyle(tile(figure, 'ML'), '::after').content;
    expect(shown.replace('attr(aria-label)', tile(figure, 'ML').ariaLabel!)).to.include('Mali: Tier 2 Watch List');
    expect(press('Escape')).to.equal(undefined);
  });

  it('frames the government that an editor points at, and has its note below', async () => {
    const figure = await map('countries="africa" highlight="ML" annotation="ML: up in a year"');

    expect(getComputedStyle(tile(figure, 'ML')).borderTopWidth).to.equal('3px');
    expect(textsIn(figure, '[part=note]')).to.deep.equal(['Mali: up in a year']);
  });

  it('has neither counts nor triangles where only the finding is shown', async () => {
    const figure = await map('countries="all" size="compact"');

    expect(textsIn(figure, '.legend > span')).to.deep.equal([
      'Tier 1',
      'Tier 2',
      'Watch List',
      'Tier 3',
      'Special Case',
    ]);
    expect(
      [...figure.shadowRoot!.querySelectorAll('.tile i')].every((one) => getComputedStyle(one).display === 'none'),
    ).to.equal(true);
  });

  it('keeps tiles and pips on paper and in forced colours', async function () {
    for (const media of [{media: 'print'}, {features: {'forced-colors': 'active'}}] as const) {
      if (!(await emulate(media))) this.skip();
      const figure = await map('countries="all"');
      const {borderTopWidth, borderTopColor} = getComputedStyle(tile(figure, 'TD'), '::before');
      const {backgroundColor} = getComputedStyle(tile(figure, 'TD'));

      expect(parseFloat(borderTopWidth)).to.be.above(2);
      expect(borderTopColor).not.to.equal(backgroundColor);
      await emulate({});
    }
  });

  for (const lang of ['en', 'sq']) {
    it(`is accessible in ${lang}`, async () => {
      await expect(await map('countries="all"', 680, tiers, lang)).to.be.accessible();
      await expect(await map('countries="europe"', 320, tiers, lang)).to.be.accessible();
    });
  }

  for (const [name, attributes, path] of [
    ['a region that no report has', 'countries="atlantis"', 'countries'],
    ['countries by their codes', 'countries="AL XK"', 'countries'],
  ] as const) {
    it(`is refused for ${name}`, async () => {
      const figure = await map(attributes);

      expect([figure.state, figure.error?.path]).to.deep.equal(['error', path]);
      expect(figure.error?.message).to.include('western-hemisphere');
    });
  }
});
