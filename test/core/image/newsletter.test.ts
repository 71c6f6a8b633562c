// The picture for newsletters: one column, large letters, one mark, and nothing cut off.

import {expect} from '@open-wc/testing';
import {draw} from '../../support/draw.js';
import {linesIn, parsed, pixelsOf, type Pictured} from '../../support/picture.js';
import {plain} from '../../support/reading.js';
import {records} from '../../support/records.js';
import {figureNames} from '../../support/samples.js';

const [width, leastLetter] = [450, 17.5];
const card = 'newsletter';

const drawn = async (markup: string) => (await draw(`<div style="inline-size: 680px">${markup}</div>`)) as Pictured;
const breakdown = (more = '') =>
  drawn(
    `<tip-victim-breakdown lang="en" country="XK" period="2016" total="36" previous="2015: 28" exploitation="sex-trafficking: 26; forced-labour: 9" sex="female: 34" age="child: 18" source="A ministry" as-of="2017-06-29" ${more}></tip-victim-breakdown>`,
  );
const words = (svg: string) => plain(linesIn(svg).join(' '));

/** The texts of a picture with the size of their letters and their place. */
function textsOf(svg: string) {
  const image = parsed(svg);
  document.body.append(image);
  const {left, top, height} = image.getBoundingClientRect();
  const texts = [...image.querySelectorAll('text')].map((text) => {
    const [, scale = '1'] = /scale\(([\d.]+)\)/.exec(text.parentElement!.getAttribute('transform') ?? '') ?? [];
    const box = text.getBoundingClientRect();
    return {
      said: plain(text.textContent),
      size: Number(text.getAttribute('font-size')) * Number(scale),
      isIn: box.left >= left && box.right <= left + width && box.top >= top && box.bottom <= top + height,
    };
  });
  image.remove();
  return texts;
}

const faultsOf = (svg: string) => [
  ...(parsed(svg).getAttribute('width') === String(width) ? [] : ['width']),
  ...textsOf(svg).flatMap(({said, size, isIn}) => [
    ...(size < leastLetter - 0.01 ? [`${said}: ${size} px`] : []),
    ...(isIn ? [] : [`${said}: cut off`]),
  ]),
];

describe('a picture for newsletters', () => {
  for (const file of records) {
    it(`has large letters and cuts off nothing: ${file}`, async () => {
      const record = (await (await fetch(`/demo/data/${file}.json`)).json()) as Record<string, unknown>;
      const faults: Record<string, string[]> = {};
      for (const name of figureNames.filter((one) => one in record)) {
        const figure = await drawn(`<tip-${name} lang="en"></tip-${name}>`);
        figure.data = record;
        await figure.settled;
        const found = faultsOf(await figure.toSvg({card}));
        if (found.length) faults[name] = found;
      }
      expect(faults).to.deep.equal({});
    });
  }

  it('has twice the pixels, a title of 25 px and a number of 64, and is light', async () => {
    const figure = await breakdown('style="color-scheme: dark"');
    const sizes = new Map(textsOf(await figure.toSvg({card})).map(({said, size}) => [said, Math.round(size)]));
    const pixels = await pixelsOf(await figure.toPng({card}));

    expect([pixels.width, sizes.get('36'), sizes.get('Victims identified, Kosovo, 2016')]).to.deep.equal([900, 64, 25]);
    expect([...pixels.data.slice(0, 3)]).to.deep.equal([255, 255, 255]);
  });

  it('has of all groups the row that is highlighted, then outlet, source and day', async () => {
    const pointed = words(
      await (await breakdown('heading="Half were children" highlight="child" outlet="The Gazette"')).toSvg({card}),
    );

    expect(words(await (await breakdown()).toSvg({card}))).not.to.include('children');
    expect(pointed).to.match(/^Half were children Victims identified, Kosovo, 2016 The Gazette/);
    expect(pointed).to.include('children 18').and.to.include('A ministry').and.to.include('29 June 2017');
    expect(pointed).not.to.match(/female|forced labour/);
  });

  it('says before its mark what was corrected, and tells nothing that is withheld', async () => {
    const figure = await drawn('<tip-victim-breakdown lang="en"></tip-victim-breakdown>');
    figure.data = {
      ...{country: 'AL', period: '2016', source: 'A ministry'},
      corrections: [{date: '2017-07-04', path: 'victim-breakdown.total', was: 35, now: 36}],
      'victim-breakdown': {total: 36},
    };
    await figure.settled;
    expect(words(await figure.toSvg({card}))).to.match(/^Victims identified, Albania, 2016 Corrected 4 July 2017/);

    const withheld = await breakdown('suppress-below="10" highlight="forced-labour"');
    expect(parsed(await withheld.toSvg({card})).textContent).not.to.match(/(?<![\d–])9(?!\d)/);
  });

  it('holds a long title, and words from right to left', async () => {
    const long = await breakdown(`dir="rtl" heading="${'A very long title '.repeat(16)}${'w'.repeat(90)}"`);
    expect(faultsOf(await long.toSvg({card}))).to.deep.equal([]);
  });
});
