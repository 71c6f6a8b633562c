import {expect} from '@open-wc/testing';
import {draw, place} from '../support/draw.js';
import {embedCodeOf} from '../support/embed-code.js';
import {drawn, inFrame, scriptOf} from '../support/frame-page.js';
import {allText, errorLines, inside, textIn, type AnyFigure} from '../support/reading.js';
import {figureNames, sampleOf, type FigureName} from '../support/samples.js';

/** A page with a tag that nobody has registered yet: `set` meets it so, then its script comes. */
async function upgraded<T>(
  name: FigureName,
  attributes: string,
  set: (figure: AnyFigure) => void,
  read: (figure: AnyFigure) => T,
): Promise<T> {
  return inFrame(`<tip-${name} lang="en" ${attributes}>fallback</tip-${name}>`, async (page) => {
    const figure = page.querySelector<AnyFigure>(`tip-${name}`)!;
    set(figure);
    page.body.append(Object.assign(page.createElement('script'), {type: 'module', src: scriptOf(name)}));
    await page.defaultView!.customElements.whenDefined(`tip-${name}`);
    await figure.settled;
    return read(figure);
  });
}

describe('a tag that was given its properties before its script came', () => {
  for (const name of figureNames) {
    it(`takes data: ${name}`, async () => {
      const expected = await place(`<tip-${name} lang="en"></tip-${name}>`);
      expected.data = sampleOf(name);
      await expected.settled;
      const [state, csv] = await upgraded(
        name,
        '',
        (figure) => (figure.data = sampleOf(name)),
        (figure) => [figure.state, figure.toCsv()],
      );
      expect([state, csv]).to.deep.equal(['fresh', expected.toCsv()]);
    });
  }

  it('takes all others too, before what its attributes say', async () => {
    const given = {
      country: 'XK',
      total: '36',
      exploitation: 'sex-trafficking: 26',
      heading: 'Our heading',
      subheading: 'Our line',
      headingLevel: 5,
      theme: 'dark',
      source: 'The ministry',
    };
    const seen = await upgraded(
      'victim-breakdown',
      'country="AL" total="1"',
      (figure) => Object.assign(figure, given),
      (figure) => ({
        text: allText(figure),
        level: inside(figure, '[part~=title]')?.localName,
        theme: figure.getAttribute('theme'),
        kept: Object.entries(given).filter(([key, value]) => figure[key as keyof AnyFigure] !== value),
      }),
    );
    for (const words of ['Our heading', 'Our line', 'Kosovo', '36', '26', 'The ministry']) {
      expect(seen.text).to.contain(words);
    }
    expect([seen.level, seen.theme, seen.kept]).to.deep.equal(['h5', 'dark', []]);
  });

  it('takes those of an element that was in no page yet', async () => {
    await inFrame(`<p>story</p>`, async (page) => {
      const figure = page.createElement('tip-tier-badge') as AnyFigure;
      figure.data = {tier: '2'};
      page.body.append(Object.assign(page.createElement('script'), {type: 'module', src: scriptOf('tier-badge')}));
      await page.defaultView!.customElements.whenDefined('tip-tier-badge');
      page.body.append(figure);
      await drawn(figure);
      expect(textIn(figure, '.here')).to.equal('Tier 2');
    });
  });

  it('takes JSON text from the attribute, which is what a prerendered page can hold', async () => {
    const json = JSON.stringify(sampleOf('tier-badge')).replaceAll('"', '&quot;');
    const state = await upgraded(
      'tier-badge',
      `data="${json}"`,
      () => {},
      ({state}) => state,
    );
    expect(state).to.equal('fresh');
  });

  it('says what is wrong where a framework has written an object into the attribute', async () => {
    let figure: AnyFigure | undefined;
    const lines = await errorLines(async () => {
      figure = await draw(`<tip-tier-badge data="${String({tier: '2'})}">fallback</tip-tier-badge>`);
    });
    expect(figure?.state).to.equal('error');
    expect(lines).to.deep.equal([
      '<tip-tier-badge> data is "[object Object]": register the tag first, or write JSON text',
    ]);
  });
});

describe('data as JSON text', () => {
  it('is the same as the object, in the figure and in its embed code', async () => {
    const data = {country: 'XK', tier: '2', report: 2017};
    const text = JSON.stringify(data);
    const [one, other, third] = await Promise.all(
      [`data='${text}'`, '', ''].map((attribute) => place(`<tip-tier-badge lang="en" ${attribute}></tip-tier-badge>`)),
    );
    other!.data = text;
    third!.data = data;
    await Promise.all([one, other, third].map((figure) => figure!.settled));
    const shown = [one, other, third].map((figure) => [allText(figure!), figure!.toCsv()]);
    expect(shown[0]).to.deep.equal(shown[2]);
    expect(shown[1]).to.deep.equal(shown[2]);
    const codes = [await embedCodeOf(one!), await embedCodeOf(third!)];
    expect(codes[0]).to.equal(codes[1]);
  });

  it('does not carry into the embed code what the figure withholds', async () => {
    const text = JSON.stringify({total: 36, sex: {female: 34, male: 2}, suppressBelow: 5}).replaceAll('"', '&quot;');
    const figure = await draw(`<tip-victim-breakdown lang="en" data="${text}"></tip-victim-breakdown>`);
    const code = await embedCodeOf(figure);
    expect(code).not.to.contain('34');
    expect(code).to.contain('withheld');
  });

  for (const [text, message] of [
    ['{"tier": ', /not JSON/],
    ['[]', /expected an object, got a list/],
    ['"2"', /expected an object, got "2"/],
    ['{"tier": "2", "tier": "3"}', /duplicate key/],
  ] as const) {
    it(`is refused as any other text is: ${text}`, async () => {
      const lines = await errorLines(() => draw(`<tip-tier-badge data='${text}'></tip-tier-badge>`));
      expect(lines).to.have.length(1);
      expect(lines[0]).to.match(message);
    });
  }
});
