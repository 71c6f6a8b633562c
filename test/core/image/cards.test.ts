// Cards of all that the records of the demo say: large letters, a large picture, and nothing cut off or left out of the foot.

import {expect} from '@open-wc/testing';
import {placements} from '@tip-figures/check/generated/placements.js';
import {draw} from '../../support/draw.js';
import {linesIn, parsed, type Pictured} from '../../support/picture.js';
import {plain} from '../../support/reading.js';
import {records} from '../../support/records.js';
import {figureNames} from '../../support/samples.js';

type Card = 'wide' | 'tall';

const sizes: Readonly<Record<Card, readonly [width: number, height: number]>> = {
  wide: [1200, 630],
  tall: [1080, 1350],
};
const cards = Object.keys(sizes) as Card[];
/** Of a card 1200 px wide. */
const leastLetter = 28;

const drawn = async (markup: string) => (await draw(`<div style="inline-size: 680px">${markup}</div>`)) as Pictured;
const breakdown = (more = '') =>
  drawn(
    `<tip-victim-breakdown lang="en" country="XK" period="2016" total="36" exploitation="sex-trafficking: 26; forced-labour: 9; forced-begging: 1" sex="female: 34" age="child: 18" source="A ministry" ${more}></tip-victim-breakdown>`,
  );
const letters = (text: string) => plain(text).replaceAll(' ', '');
const words = (svg: string) => plain(linesIn(svg).join(' '));

/** A card as it is seen: its words with the size of their letters, and the picture between head and foot. */
function measured(svg: string) {
  const image = parsed(svg);
  document.body.append(image);
  const {left, top, width, height} = image.getBoundingClientRect();
  const boxOf = (element: Element) => {
    const box = element.getBoundingClientRect();
    return {left: box.left - left, right: box.right - left, top: box.top - top, bottom: box.bottom - top};
  };
  const [frame, drawing] = [...image.querySelectorAll('g')];
  const picture = boxOf(drawing!);
  const texts = [...image.querySelectorAll('text')].map((text) => {
    const [, scale = '1'] = /scale\(([\d.]+)\)/.exec(text.parentElement!.getAttribute('transform') ?? '') ?? [];
    return {said: text.textContent, size: Number(text.getAttribute('font-size')) * Number(scale), ...boxOf(text)};
  });
  const around = [...frame!.querySelectorAll('text')].map(boxOf);
  const foot = Math.min(...around.filter((one) => (one.top + one.bottom) / 2 > picture.bottom).map((one) => one.top));
  const head = Math.max(0, ...around.filter((one) => one.bottom < foot - 1).map((one) => one.bottom));
  image.remove();
  return {width, height, texts, room: (foot - head) / height, share: (picture.bottom - picture.top) / height};
}

/** What is wrong with a card. */
function faultsOf(svg: string, card: Card): string[] {
  const [width, height] = sizes[card];
  const found = measured(svg);
  return [
    ...(found.width === width && found.height === height ? [] : [`is ${found.width} × ${found.height}`]),
    ...found.texts.flatMap(({said, size, left, right, top, bottom}) => [
      ...((size * 1200) / width < leastLetter - 0.01 ? [`${said}: ${size} px`] : []),
      // Letters do not fill the line box of their size.
      ...(left < 0 || right > width || top < -0.12 * size || bottom > height ? [`${said}: cut off`] : []),
    ]),
    ...(found.room < 0.5 ? [`room of the picture: ${found.room}`] : []),
  ];
}

describe('a card of a number that was corrected', () => {
  for (const [lang, said] of [
    ['en', 'Corrected 4 July 2017: was 35'],
    ['sq', 'Korrigjuar më 4 korrik 2017: ishte 35'],
  ] as const)
    it(`says so, and has no fault: ${lang}`, async () => {
      const figure = await drawn(`<tip-victim-breakdown lang="${lang}"></tip-victim-breakdown>`);
      figure.data = {
        ...{country: 'AL', period: '2016', source: 'A ministry'},
        corrections: [{date: '2017-07-04', path: 'victim-breakdown.total', was: 35, now: 36}],
        'victim-breakdown': {total: 36, sex: {female: 34}},
      };
      await figure.settled;
      for (const card of cards) {
        const svg = await figure.toSvg({card});
        expect(words(svg)).to.include(said);
        expect(faultsOf(svg, card)).to.deep.equal([]);
      }
    });
});

describe('a card of what the demo shows', () => {
  for (const file of records) {
    it(`has large letters, a large picture, caveat and source: ${file}`, async () => {
      const record = (await (await fetch(`/demo/data/${file}.json`)).json()) as Record<string, unknown>;
      const faults: Record<string, string[]> = {};
      for (const name of [...figureNames.filter((one) => one in record), 'country-profile']) {
        const figure = await drawn(`<tip-${name} lang="en"></tip-${name}>`);
        figure.data = record;
        await figure.settled;
        for (const card of cards) {
          const svg = await figure.toSvg({card});
          const missing = [...figure.shadowRoot!.querySelectorAll('[part=caveat], [part=source]')]
            .map(({textContent}) => letters(textContent))
            .filter((said) => !letters(linesIn(svg).join('')).includes(said));
          const wrong = [...faultsOf(svg, card), ...missing.map((said) => `without “${said}”`)];
          if (wrong.length) faults[`${name}, ${card}`] = wrong;
        }
      }
      expect(faults).to.deep.equal({});
    });
  }
});

describe('a card without room for all', () => {
  it('leaves out sex before age, and nothing where there is room', async () => {
    const figure = await breakdown();
    const [wide, tall] = [words(await figure.toSvg()), words(await figure.toSvg({card: 'tall'}))];

    expect(wide).to.include('children 18').and.not.to.include('female');
    expect(tall).to.include('children 18').and.to.include('female 34');
  });

  it('keeps what the page highlights', async () => {
    const headed = await breakdown(
      'heading="Nearly all were women and girls" subheading="And half of them" highlight="female"',
    );

    expect(words(await headed.toSvg()))
      .to.include('female 34')
      .and.not.to.include('children');
  });

  it('leaves out the parts of a stage, and what only names them', async () => {
    const figure = await drawn('<tip-justice-outcomes lang="en"></tip-justice-outcomes>');
    const by = (one: number, other: number) => ({by: {'sex-trafficking': one, 'forced-labour': other}});
    figure.data = {
      country: 'MD',
      period: '2022',
      'justice-outcomes': {
        investigated: {unit: 'cases', agencies: {FBI: 835, State: 154}},
        prosecuted: {value: 109, ...by(55, 54)},
        convicted: {value: 6, ...by(3, 3)},
      },
    };
    await figure.settled;
    const wide = words(await figure.toSvg());

    expect(figure.error).to.equal(undefined);
    expect(wide).to.include('prosecuted 109').and.not.to.include('sex trafficking').and.not.to.include('investigated');
  });

  it('has large letters with many parts', async () => {
    const figure = await breakdown(
      'nationality="domestic: 20; AL: 9; RS: 4; MK: 3" identified-by="police: 30; ngo: 6" previous="2015: 28"',
    );
    for (const card of cards) expect(faultsOf(await figure.toSvg({card}), card), card).to.deep.equal([]);
  });

  it('cuts off nothing below the longest title', async () => {
    const figure = await breakdown(`example heading="${'A very long title of a figure '.repeat(16)}"`);
    for (const card of cards) {
      const svg = await figure.toSvg({card});
      expect(words(svg)).to.include('Example data').and.to.include('Source: A ministry');
      expect(
        faultsOf(svg, card).filter((fault) => fault.includes('cut off')),
        card,
      ).to.deep.equal([]);
    }
  });
});

describe('a card of an editor', () => {
  const sizeOf = (svg: string, said: string) => measured(svg).texts.find((text) => plain(text.said) === said)!.size;

  it('has the headline, then what it is about, and a number that is less loud', async () => {
    const own = await breakdown('heading="Half were children"');
    const plainly = await breakdown();
    for (const card of cards) {
      const [headed, labelled] = [await own.toSvg({card}), await plainly.toSvg({card})];
      expect(words(headed)).to.match(/^Half were children Victims identified, Kosovo, 2016 /);
      expect(sizeOf(headed, '36'), card).to.be.below(sizeOf(labelled, '36') / 2);
      expect(faultsOf(headed, card), card).to.deep.equal([]);
    }
  });

  it('runs from right to left, with its number at that edge', async () => {
    const figure = await breakdown('dir="rtl" heading="Half were children"');
    for (const card of cards) {
      const svg = await figure.toSvg({card});
      const right = (said: string) => measured(svg).texts.find((text) => plain(text.said) === said)!.right;

      expect(faultsOf(svg, card), card).to.deep.equal([]);
      expect(right('36'), card).to.be.closeTo(right('Half were children'), 8);
    }
  });
});

describe('a card of a map', () => {
  it('is whole, though a map that is wider is higher', async () => {
    const tiers = {2025: Object.fromEntries(Object.keys(placements).map((code) => [code, '2']))};
    const map = await drawn(
      `<tip-region-compare lang="en" countries="all" view="map" report="2025"><script type="application/json">${JSON.stringify({'region-compare': {tiers}})}</script></tip-region-compare>`,
    );
    for (const card of cards) {
      const cut = faultsOf(await map.toSvg({card}), card).filter((fault) => fault.endsWith('cut off'));
      expect(cut, card).to.deep.equal([]);
    }
  });
});
