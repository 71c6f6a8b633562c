import {expect} from '@open-wc/testing';
import '@tip-figures/tier-badge/define.js';
import {draw} from '../support/draw.js';
import {emulate} from '../support/emulate.js';
import {has, inside, isSeen, linesOf, plain, tableOf, textIn, textsIn, listed} from '../support/reading.js';
import {congo, kiribati, zambia} from '../support/tiers.js';

const badge = (attributes: string, lang = 'en') =>
  draw(`<tip-tier-badge lang="${lang}" ${attributes}><p>fallback</p></tip-tier-badge>`);

const badgeOf = (record: object, attributes: string, lang = 'en') =>
  draw(
    `<tip-tier-badge lang="${lang}" ${attributes}><script type="application/json">${JSON.stringify(record)}</script></tip-tier-badge>`,
  );

/** The cell of the ladder that is marked, and all of them. */
const ladder = (figure: Element) => [textIn(figure, 'ol [aria-current=true]'), textsIn(figure, 'ol li')];

/** The lanes by name, with the years that are drawn on each. */
const lanes = (figure: Element) => {
  const names = textsIn(figure, '.lanes b');
  return [...figure.shadowRoot!.querySelectorAll('.lane:not(.years)')].map((lane, index) => [
    names[index],
    ...[...lane.querySelectorAll<HTMLElement>('.run')].map(({className, style}) => `${className}: ${style.gridColumn}`),
  ]);
};

const boxOf = (figure: Element, selector: string) => inside(figure, selector)!.getBoundingClientRect();

const rungs = ['Tier 1', 'Tier 2', 'Watch List', 'Tier 3'];

const haiti = `country="HT" report="2025" history="${Array.from({length: 25}, (_, index) => {
  const year = 2001 + index;
  const isOutside = year === 2004 || (year > 2005 && year < 2012) || year > 2023;
  return `${year}: ${isOutside ? 'SC' : year < 2003 ? '2' : year === 2016 ? '3' : '2WL'}`;
}).join('; ')}"`;

describe('<tip-tier-badge>', () => {
  it('shows the tier on a lying ladder, with the one before, where no years are given', async () => {
    const figure = await badge('country="XK" report="2017" tier="2" previous="2WL"');

    expect(textIn(figure, '[part~=title]')).to.equal('Kosovo: Tier 2 in the 2017 trafficking report');
    expect(ladder(figure)).to.deep.equal(['Tier 2', rungs]);
    expect(textIn(figure, '.before')).to.equal('2016: Tier 2 Watch List');
    expect(textsIn(figure, '[part=caveat]')).to.deep.equal(['A tier rates government effort, not prevalence.']);
    expect(isSeen(figure.querySelector('p'))).to.equal(false);
  });

  it('shows it in Albanian', async () => {
    const figure = await badge('country="XK" report="2017" tier="2" previous="2WL"', 'sq');

    expect(ladder(figure)).to.deep.equal(['Niveli 2', ['Niveli 1', 'Niveli 2', 'Vëzhgim', 'Niveli 3']]);
    expect(textIn(figure, '.before')).to.equal('2016: Niveli 2 – Lista e Vëzhgimit');
  });

  for (const [tier, name] of [
    ['1', 'Tier 1'],
    ['2', 'Tier 2'],
    ['2WL', 'Tier 2 Watch List'],
    ['3', 'Tier 3'],
  ] as const) {
    it(`marks ${name} alone on the ladder`, async () => {
      const figure = await badge(`tier="${tier}"`);

      expect(ladder(figure)).to.deep.equal([name, rungs.map((rung) => (name.endsWith(rung) ? name : rung))]);
      expect(textsIn(figure, '[aria-current]')).to.have.length(1);
    });
  }

  it('puts a Special Case off the ladder', async () => {
    const figure = await badge('country="SO" report="2017" tier="SC"');

    expect(ladder(figure)).to.deep.equal(['', rungs]);
    expect(textIn(figure, '.outside')).to.equal('Special Case');
    expect(textIn(figure, '[part~=title]')).to.equal('Somalia: not ranked in the 2017 trafficking report');
  });

  it('draws years as runs in the lanes of their tiers, into the block of the last', async () => {
    const figure = await badge('history="2012: 3; 2013: 3; 2014: 3; 2015: unknown; 2016: 2WL; 2017: 2"');

    expect(lanes(figure)).to.deep.equal([
      ['Tier 1'],
      ['Tier 2', 'run t2 into: 6 / span 1'],
      ['Watch List', 'run t2WL: 5 / span 1'],
      ['Tier 3', 'run t3: 1 / span 3'],
    ]);
    expect(textIn(figure, '.block')).to.equal('Tier 2');
    expect(Math.abs(boxOf(figure, '.into').right - boxOf(figure, '.block').left)).to.be.below(1);
    expect(tableOf(figure).slice(1, 3)).to.deep.equal([
      ['2012–2014', 'Tier 3'],
      ['2015', 'No tier in these data'],
    ]);
  });

  it('has a lane for Special Cases where a year needs it, and no tier’s lane holds one', async () => {
    const figure = await badge('history="2013: SC; 2014: SC; 2015: SC; 2016: SC; 2017: 2"');

    expect(lanes(figure).at(-1)).to.deep.equal(['Special Case', 'run tSC: 1 / span 4']);
    expect(getComputedStyle(inside(figure, '.run.tSC')!).borderTopStyle).to.equal('dashed');
    expect(lanes(await badge('history="2013: 2WL; 2017: 2"'))).to.have.length(4);
  });

  it('draws the tier of another source as a dashed cell in its lane, or dashed on the lying ladder', async () => {
    const figure = await badgeOf(zambia, 'report="2010"');
    expect(lanes(figure)[1]?.at(-1)).to.equal('run other: 8 / span 1');
    expect(getComputedStyle(inside(figure, '.run.other')!).borderTopStyle).to.equal('dashed');

    expect(textsIn(await badgeOf(zambia, 'report="2010" size="compact"'), '.rung.other')).to.deep.equal(['Tier 2']);
  });

  it('says that a report has no tier in these data, in a lane of its own', async () => {
    const figure = await badgeOf(kiribati, 'report="2020"');

    expect(textIn(figure, '.block')).to.equal('No tier in these data');
    expect(lanes(figure).at(-1)).to.deep.equal(['']);
    expect(ladder(await badgeOf(kiribati, 'report="2020" size="compact"'))).to.deep.equal(['', rungs]);
    expect(inside(await badgeOf(kiribati, 'report="2020" size="inline"'), 'i')).to.equal(null);
  });

  it('shows the tier of the report that is asked for, though the document goes on', async () => {
    const figure = await badgeOf(congo, 'report="2017"');

    expect(textIn(figure, '.block')).to.equal('Tier 3');
    expect(tableOf(figure).at(-1)?.[0]).to.equal('2017');
  });

  it('is one picture for screen readers, described by its list or by the page', async () => {
    const figure = await badge(haiti);
    const picture = inside(figure, '[role=img]')!;

    expect(picture.ariaLabel).to.equal(listed(figure));
    figure.setAttribute('alt', 'Haiti left the ladder in 2024.');
    await figure.settled;
    expect(inside(figure, '[role=img]')!.ariaLabel).to.equal('Haiti left the ladder in 2024.');
  });

  it('highlights the run of a year and ties a note to it', async () => {
    const figure = await badge(`${haiti} highlight="2016" annotation="2016: the first year on Tier 3"`);

    expect([...figure.shadowRoot!.querySelectorAll('.run.lit')].map(({className}) => className)).to.deep.equal([
      'run t3 lit',
    ]);
    expect(textsIn(figure, '[part=note]')).to.deep.equal(['the first year on Tier 3']);
    expect(inside(figure, '[role=img]')!.ariaLabel).to.match(/the first year on Tier 3$/);
    expect(has(await badge(`${haiti} highlight="1999"`), '.lit')).to.equal(false);
  });

  it('says the years before below a lying ladder, where they are fewer than five', async () => {
    const figure = await badge(
      'country="XK" history="2014: 3; 2015: 2WL; 2016: 2; 2017: 2" highlight="2015" annotation="2015: on watch"',
    );

    expect(ladder(figure)).to.deep.equal(['Tier 2', rungs]);
    expect([has(figure, '.lanes'), textsIn(figure, '.before')]).to.deep.equal([
      false,
      ['2014: Tier 3', '2015: Tier 2 Watch List', '2016: Tier 2'],
    ]);
    expect([textsIn(figure, '.before.lit'), textsIn(figure, '[part=note]')]).to.deep.equal([
      ['2015: Tier 2 Watch List'],
      ['on watch'],
    ]);
    const own = await badge('history="2016: 2; 2017: 2" highlight="2017"');
    expect(getComputedStyle(inside(own, '.here')!).borderTopWidth).to.equal('3px');
  });

  it('has years of at most 24 px, which end at the block, and names the first and the last below them', async () => {
    for (const [years, width] of [
      [6, 680],
      [25, 680],
      [25, 320],
    ] as const) {
      const history = Array.from(
        {length: years},
        (_, index) => `${2026 - years + index}: ${index < years - 1 ? '3' : '2'}`,
      ).join('; ');
      const figure = (await badge(`history="${history}" annotation="${2026 - years}: first"`)) as HTMLElement;
      figure.style.inlineSize = `${width}px`;
      const [first, last] = [boxOf(figure, '.run.t3'), boxOf(figure, '.run.into')];
      const [from, to] = [...figure.shadowRoot!.querySelectorAll('.years span')].map((one) =>
        one.getBoundingClientRect(),
      );
      const lane = boxOf(figure, '.lane');

      expect(textsIn(figure, '.years span')).to.deep.equal([String(2026 - years), '2025']);
      expect(last.width).to.be.at.most(24);
      expect(Math.abs(last.width - Math.min(24, lane.width / years))).to.be.below(1.1);
      expect(Math.abs(last.right - boxOf(figure, '.block').left)).to.be.below(1);
      expect([Math.abs(from!.left - first.left) < 1, Math.abs(to!.right - last.right) < 1]).to.deep.equal([true, true]);
      if (width > 560)
        expect(
          Math.abs(
            boxOf(figure, 'em span').left +
              parseFloat(getComputedStyle(inside(figure, 'em span')!).paddingLeft) -
              first.left,
          ),
        ).to.be.below(2);
    }
  });

  it('has no words beside the years, whatever the tier', async () => {
    for (const tier of ['1', '3']) {
      const figure = await badge(`history="2013: 2; 2017: ${tier}"`);
      const words = [...figure.shadowRoot!.querySelectorAll('.lanes small')].map((one) => one.getBoundingClientRect());
      const {top, bottom} = boxOf(figure, '.years');

      expect(words).to.have.length(2);
      for (const one of words) expect(one.bottom <= top + 1 || one.top >= bottom - 1).to.equal(true);
    }
  });

  for (const lang of ['en', 'sq']) {
    it(`holds all inside, each word whole, at any width and size of text in ${lang}`, async () => {
      const figures = [await badge(haiti, lang), await badge('tier="2WL"', lang), await badge('tier="3"', lang)];
      for (const figure of figures as HTMLElement[]) {
        for (const width of [280, 320, 420, 560, 680, 760]) {
          for (let size = 16; size <= 32; size += 4) {
            Object.assign(figure.style, {inlineSize: `${width}px`, fontSize: `${size}px`});
            const edge = figure.getBoundingClientRect();
            for (const one of figure.shadowRoot!.querySelectorAll('.rung, .block, .lanes b, .lanes small')) {
              const at = `${width} ${size} ${one.textContent}`;
              expect(one.scrollWidth, at).to.be.at.most(one.clientWidth + 1);
              expect(one.getBoundingClientRect().right, at).to.be.at.most(edge.right + 1);
              expect(linesOf(one).join(' '), at).to.equal(plain(one.textContent));
            }
          }
        }
      }
    });
  }

  it('stands mirrored on a page that reads from right to left', async () => {
    const page = await draw(
      `<div dir="rtl" lang="ar"><tip-tier-badge tier="2" history="2013: 2; 2016: 3; 2017: 2"></tip-tier-badge></div>`,
    );
    const lefts = ['.run.t2', '.run.t3', '.run.into', '.block'].map((one) => boxOf(page, one).left);

    expect(lefts).to.deep.equal([...lefts].sort((one, other) => other - one));
    expect(boxOf(page, '.block').right).to.be.below(boxOf(page, '.lanes b').left);
  });

  it('prints its tier in light colours, whatever its theme', async function () {
    if (!(await emulate({media: 'print'}))) this.skip();
    try {
      const colours = (figure: Element, selector: string) => {
        const {color, backgroundColor} = getComputedStyle(inside(figure, selector)!);
        return [color, backgroundColor];
      };
      const light = ['rgb(29, 35, 39)', 'rgb(169, 195, 209)'];

      expect(colours(await badge('tier="2" theme="dark"'), '[aria-current]')).to.deep.equal(light);
      expect(colours(await badge('history="2013: 3; 2017: 2" theme="dark"'), '.block')).to.deep.equal(light);
    } finally {
      await emulate({});
    }
  });

  it('writes its history as CSV, with what each row rests on', async () => {
    const figure = await badge('report="2017" tier="2" previous="3" source="State" as-of="2017-06-29"');

    expect(figure.toCsv()).to.equal(
      'Report,Value,Unit,Precision,Note,Source,As of\r\n2016,3,,,,State,2017-06-29\r\n2017,2,,,,State,2017-06-29\r\n',
    );
    expect((await badgeOf(zambia, 'report="2010"')).toCsv()).to.contain(
      '2010,2WL,,,"transcriptions differ (Kelley, Scorecard Diplomacy); another source: Tier 2",',
    );
  });

  for (const [name, attributes] of [
    ['a badge', 'country="XK" report="2017" tier="2" previous="2"'],
    ['a Special Case', 'country="SO" tier="SC"'],
    ['a history', 'history="2014: 3; 2015: unknown; 2016: SC; 2017: 2"'],
    ['a dark badge', 'history="2016: 2; 2017: 3" theme="dark"'],
    ['a compact one without a tier', 'history="2015: 2; 2016: unknown" size="compact"'],
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

    expect(textIn(figure, '.chip')).to.equal('Tier 2, 2017');
    expect(has(figure, 'figure, button, table, p')).to.equal(false);
    expect([inside(figure, '.chip')!.lang, inside(figure, '.chip')!.dir]).to.deep.equal(['en', 'ltr']);
  });

  it('leaves the year out where it is not known, and says it in Albanian', async () => {
    expect(textIn(await badge('tier="2" variant="inline"'), '.chip')).to.equal('Tier 2');
    expect(textIn(await badge('tier="2" report="2017" variant="inline"', 'sq'), '.chip')).to.equal('Niveli 2, 2017');
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

    expect([inside(figure, 'i'), textIn(figure, '.chip')]).to.deep.equal([null, 'Special Case']);
  });

  it('stays in its line', async () => {
    const figure = await draw('<p>Kosovo is on <tip-tier-badge tier="2" variant="inline"></tip-tier-badge> again.</p>');

    expect(getComputedStyle(figure).display).to.match(/^inline/);
    expect(figure.parentElement!.getBoundingClientRect().height).to.be.below(40);
  });

  it('still has its sentence and its CSV for the page', async () => {
    const figure = await badge('tier="2" report="2017" variant="inline"');

    expect(figure.summary).to.equal('Tier, 2017: Tier 2.');
    expect(figure.toCsv()).to.contain('2017,2,');
  });

  it('becomes a figure when the variant goes', async () => {
    const figure = await badge('tier="2" report="2017" variant="inline"');
    figure.removeAttribute('variant');
    await figure.settled;

    expect(textIn(figure, 'figure [aria-current]')).to.equal('Tier 2');
  });
});
