// Pictures of every figure: nothing that is seen is missing, and nothing is in them that is not seen.

import {expect} from '@open-wc/testing';
import {draw} from '../../support/draw.js';
import {colorAt, lettersOf, linesIn, parsed, pixelsOf, seenIn, type Pictured} from '../../support/picture.js';
import {inside, plain} from '../../support/reading.js';
import {figureNames, sampleOf, type FigureName} from '../../support/samples.js';

async function sampled(name: FigureName, attributes = ''): Promise<Pictured> {
  const figure = (await draw(
    `<div style="inline-size: 680px"><tip-${name} lang="en" ${attributes}></tip-${name}></div>`,
  )) as Pictured;
  figure.data = sampleOf(name);
  await figure.settled;
  return figure;
}

const drawn = async (markup: string) => (await draw(`<div style="inline-size: 680px">${markup}</div>`)) as Pictured;
const breakdown = (more = '') =>
  drawn(
    `<tip-victim-breakdown lang="en" country="XK" period="2016" total="36" exploitation="sex-trafficking: 26; forced-labour: 9; slavery-servitude: 1" source="A ministry" as-of="2017-06-29" ${more}></tip-victim-breakdown>`,
  );
const decade = '2008: 28; 2009: 36; 2010: 30; 2011: 40; 2012: 50; 2013: 61; 2014: 33; 2015: 28; 2016: 36; 2017: 40';
const trend = (more = '') =>
  drawn(
    `<tip-victims-trend lang="en" country="XK" loading="eager" points="${decade}" source="A ministry" ${more}></tip-victims-trend>`,
  );

const sizeOf = (svg: string) => ['width', 'height'].map((name) => Number(parsed(svg).getAttribute(name)));
const words = (svg: string) => plain(linesIn(svg).join(' '));

describe('a picture of a figure as it stands', () => {
  for (const name of figureNames) {
    it(`has all that is seen of ${name}, and nothing else`, async () => {
      const figure = await sampled(name);
      const svg = await figure.toSvg({card: 'figure'});

      expect(lettersOf(linesIn(svg))).to.equal(lettersOf(seenIn(figure)));
      expect(parsed(svg).querySelector('desc')!.textContent).to.equal(figure.summary);
    });
  }

  it('is as wide as the figure and a margin, and a PNG has twice the pixels', async () => {
    const figure = await breakdown();
    const [width, height] = sizeOf(await figure.toSvg({card: 'figure'}));
    const pixels = await pixelsOf(await figure.toPng({card: 'figure'}));

    expect(width).to.equal(680 + 32);
    expect([pixels.width, pixels.height]).to.deep.equal([2 * width!, 2 * height!]);
  });

  it('has the colours of a dark page, and of the page itself', async () => {
    const figure = await breakdown('style="color-scheme: dark; --tip-mark: rgb(1, 200, 3)"');
    const svg = parsed(await figure.toSvg({card: 'figure'}));
    const fills = [...svg.querySelectorAll('path')].map((path) => path.getAttribute('fill'));

    expect([fills[0], fills.includes('rgb(1, 200, 3)')]).to.deep.equal(['rgb(20, 24, 27)', true]);
  });

  it('has the colours of a theme that is forced', async () => {
    const pixels = await pixelsOf(await (await breakdown('theme="dark"')).toPng({card: 'figure', scale: 1}));

    expect(colorAt(pixels, 2, 2)).to.equal('20 24 27');
  });

  it('has the typeface that a page gives to a part', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('tip-victim-breakdown::part(title) {font-family: monospace; text-transform: uppercase}');
    document.adoptedStyleSheets.push(sheet);
    const figure = await breakdown();
    const svg = await figure.toSvg({card: 'figure'});
    document.adoptedStyleSheets.pop();
    const title = parsed(svg).querySelector('text')!;

    expect([title.getAttribute('font-family'), title.textContent.startsWith('VICTIMS')]).to.deep.equal([
      'monospace',
      true,
    ]);
  });

  it('is a chip where the figure is one, and small where it is compact', async () => {
    const chip = await drawn(
      '<tip-tier-badge lang="en" country="XK" report="2017" tier="2" size="inline"></tip-tier-badge>',
    );
    const compact = await breakdown('size="compact"');

    expect(words(await chip.toSvg({card: 'figure'}))).to.equal('Tier 2, 2017');
    expect(words(await compact.toSvg({card: 'figure'}))).not.to.include('sex trafficking');
  });
});

describe('a card', () => {
  it('ends no line of its title inside a short compound', async () => {
    for (let length = 1; length < 12; length += 1) {
      const figure = await breakdown(
        `heading="${'w'.repeat(length)} one of 24 sentences reached the five-year minimum"`,
      );
      const lines = linesIn(await figure.toSvg({card: 'tall'}));
      expect(lines.filter((line) => /-\u2060?$/.test(line))).to.deep.equal([]);
    }
  });

  it('says nothing twice: neither the title, nor a number and its label', async () => {
    const few = await drawn(
      '<tip-victims-trend lang="en" country="XK" points="2015: 28; 2016: 36"></tip-victims-trend>',
    );
    const number = await drawn(
      '<tip-key-figure lang="en" country="XK" value="34" counts="things" label="nightclubs shut down"></tip-key-figure>',
    );

    for (const [figure, said] of [
      [few, 'Victims identified, Kosovo'],
      [number, 'nightclubs shut down'],
    ] as const) {
      const text = words(await figure.toSvg({card: 'tall'}));
      expect(text.toLowerCase().split(said.toLowerCase())).to.have.length(2);
    }
  });

  it('has all governments that there is room for, and points to no table where there are more', async () => {
    const tiersOf = (countries: string, rank: number) =>
      Object.fromEntries(countries.split(' ').map((code, index) => [code, (index + rank) % 3 ? '2' : '3']));
    const region = (countries: string, lang: string) =>
      drawn(
        `<tip-region-compare lang="${lang}" source="A ministry"><script type="application/json">${JSON.stringify({
          tiers: {2024: tiersOf(countries, 0), 2025: tiersOf(countries, 1)},
        })}</script></tip-region-compare>`,
      );
    const five = words(await (await region('KH ID LA MY SG', 'en')).toSvg());
    for (const name of ['Cambodia', 'Indonesia', 'Laos', 'Malaysia', 'Singapore']) expect(five).to.include(name);

    const many = 'KH ID LA MY MM PH SG TH VN KR JP CN';
    expect(words(await (await region(many, 'en')).toSvg()))
      .to.include('7 more')
      .and.not.to.include('table');
    expect(words(await (await region(many, 'sq')).toSvg()))
      .to.include('7 të tjera')
      .and.not.to.include('tabel');
  });

  it('tells in its title what its picture shows', async () => {
    const outcomes = (more = '') =>
      drawn(
        `<tip-justice-outcomes lang="en" country="MD" investigated="73 cases" indicted="70 cases" prosecuted="109" tried="100" convicted="6" acquitted="9" ${more}></tip-justice-outcomes>`,
      );
    for (const size of ['full', 'compact']) {
      const figure = await outcomes(`size="${size}"`);
      const tall = words(await figure.toSvg({card: 'tall'}));

      expect(tall, size).to.include('Law enforcement on trafficking, Moldova').and.to.include('indicted 70');
    }
    const titled = await outcomes('heading="My own title"');
    expect(words(await titled.toSvg())).to.include('My own title');
  });

  it('is light on any page, in the colours of the design', async () => {
    const figure = await breakdown('style="color-scheme: dark; --tip-surface: black; --tip-ink: white"');
    const pixels = await pixelsOf(await figure.toPng());

    expect([pixels.width, pixels.height, colorAt(pixels, 5, 5)]).to.deep.equal([1200, 630, '255 255 255']);
    expect(new Set(pixels.data).size).to.be.greaterThan(50);
  });

  it('has the whole picture of a figure in a line of text', async () => {
    const figure = await drawn(
      '<tip-tier-badge lang="en" country="XK" report="2017" tier="2" size="inline"></tip-tier-badge>',
    );

    expect(words(await figure.toSvg()))
      .to.include('Watch List')
      .and.to.include('Kosovo: Tier 2');
  });

  it('says in the picture that numbers are invented, and that a case is open', async () => {
    const example = words(await (await breakdown('example')).toSvg());
    const officials = words(await (await sampled('accountability-record')).toSvg());

    expect(example).to.include('Example data');
    expect(officials).to.include('Open case: no final decision.');
  });

  it('tells nothing that is withheld: neither in words nor in what is read of it', async () => {
    const figure = await breakdown('suppress-below="10" sex="female: 34; male: 2"');
    for (const card of ['figure', 'wide', 'tall'] as const) {
      const svg = await figure.toSvg({card});
      expect(words(svg)).to.include('withheld');
      expect(parsed(svg).textContent).not.to.match(/(?<![\d–])(9|34|2)(?!\d)(?! June| to)/);
    }
  });

  it('runs from right to left in such a page', async () => {
    const figure = await breakdown('dir="rtl"');
    const texts = [...parsed(await figure.toSvg()).querySelectorAll('text')];
    const title = texts[0]!;
    const end = Number(title.getAttribute('x')) + Number(title.getAttribute('textLength'));

    expect([title.getAttribute('direction'), Math.round(end)]).to.deep.equal([null, 1160]);
  });

  it('speaks the language of the figure', async () => {
    const figure = await drawn(
      '<tip-tier-badge lang="sq" country="XK" report="2017" tier="2" source="Ministria"></tip-tier-badge>',
    );
    const svg = await figure.toSvg();

    expect([words(svg).includes('Burimi: Ministria'), parsed(svg).getAttribute('lang')]).to.deep.equal([true, 'sq']);
  });
});

describe('a chart in a picture', () => {
  for (const card of ['figure', 'wide'] as const) {
    it(`is drawn as lines and dots: ${card}`, async () => {
      const figure = await trend();
      const paths = [...parsed(await figure.toSvg({card})).querySelectorAll('g:last-of-type path')];
      const lines = paths.filter(
        (path) => path.getAttribute('stroke-width') === '2' && /L.*L/.test(path.getAttribute('d')!),
      );
      const steps = lines.map((line) => line.getAttribute('d')!.match(/L/g)!.length);

      // From ten points nine ways, in one line or one by one.
      expect(steps.reduce((sum, count) => sum + count, 0)).to.be.at.least(9);
      expect(new Set(lines.map((line) => line.getAttribute('stroke')))).to.have.length(1);
    });
  }

  it('is as wide as its plot', async () => {
    const svg = parsed(await (await trend()).toSvg());
    document.body.append(svg);
    const line = [...svg.querySelectorAll('g:last-of-type path')]
      .filter((path) => path.getAttribute('stroke-width') === '2' && path.getAttribute('d')!.includes('L'))
      .map((path) => path.getBoundingClientRect());
    const [left, right] = [Math.min(...line.map((one) => one.left)), Math.max(...line.map((one) => one.right))];
    const year = (text: string) =>
      [...svg.querySelectorAll('text')].find(({textContent}) => textContent === text)!.getBoundingClientRect();
    const middle = ({left: from, right: to}: DOMRect) => (from + to) / 2;
    const [some, last] = [middle(year('2010')), middle(year('2017'))];
    const ends = [some - (2 / 7) * (last - some), last];
    svg.remove();

    // A year at the edge stands within it.
    expect(left).to.be.closeTo(ends[0]!, 12);
    expect(right).to.be.closeTo(ends[1]!, 12);
  });
});

describe('a page that asks for pictures', () => {
  it('stays as it was', async () => {
    const figure = await breakdown();
    const before = [
      document.body.childElementCount,
      figure.shadowRoot!.childElementCount,
      inside(figure, 'figure')!.outerHTML,
    ];
    await figure.toSvg();
    await figure.toPng({card: 'figure'});

    expect([
      document.body.childElementCount,
      figure.shadowRoot!.childElementCount,
      inside(figure, 'figure')!.outerHTML,
    ]).to.deep.equal(before);
  });

  it('hears why there is none', async () => {
    const refused = await breakdown('sex="nobody"');
    const failed = (work: Promise<unknown>) =>
      work.then(
        () => undefined,
        (error: unknown) => (error as {code?: string}).code ?? String(error),
      );

    expect(await failed(refused.toSvg())).to.equal('schema');
    expect(await failed((document.createElement('tip-tier-badge') as Element as Pictured).toPng())).to.be.a('string');
  });
});
