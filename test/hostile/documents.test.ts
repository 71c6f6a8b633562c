import {expect} from '@open-wc/testing';
import {expectNothingRan, expectOnlyText} from '../support/intrusions.js';
import {place} from '../support/draw.js';
import {echoUrl} from '../support/faults-urls.js';
import {allText, errorLines, isSeen, type AnyFigure} from '../support/reading.js';
import {figureNames, ownOf, sampleOf, type FigureName} from '../support/samples.js';

const nested = (depth: number, open: string, close: string) => `${open.repeat(depth)}0${close.repeat(depth)}`;

// What a parser, or what comes after it, might break on. Each stands where a figure's first field belongs.
const values: Record<string, string> = {
  'lists in lists': nested(9_000, '[', ']'),
  'lists in lists, not so deep': nested(20, '[', ']'),
  'objects in objects': nested(9_000, '{"a":', '}'),
  'lists that never end': '['.repeat(100_000),
  'a huge exponent': '1e999',
  'a huge exponent below zero': '-1E+999',
  'a number of 5,000 digits': '9'.repeat(5_000),
  'a number too large to count in ones': '9007199254740993000',
  'minus zero with an exponent': '-0e-999999',
  'half a surrogate pair': '"\\ud83d"',
  'the other half': '"\\udc00\\udc00"',
  'a text of a megabyte': `"${'x'.repeat(1_000_000)}"`,
  'a text of quotes': `"${'\\"'.repeat(100_000)}"`,
  'a list of 100,000': `[${'0,'.repeat(99_999)}0]`,
  'an object of 100,000': `{${Array.from({length: 100_000}, (_, index) => `"${index}":1`).join()}}`,
  'an empty key': '{"":1}',
  'keys of the language': '{"constructor":1,"toString":{},"valueOf":null,"toJSON":1,"then":1,"length":9e9}',
  'a nested __proto__': '{"a":{"__proto__":{"value":36}}}',
  'an escaped __proto__': '{"\\u005f_proto__":{"value":36}}',
  'a nested key that stands twice': '{"value":1,"value":36}',
  'an escaped key that stands twice': '{"value":1,"\\u0076alue":36}',
  'a control character that is not escaped': '"\u0001"',
  'a trailing comma': '[1,]',
  'a comment': '1 /* one */',
  'not a number': 'NaN',
  infinity: 'Infinity',
  'a hexadecimal number': '0x24',
  'a leading zero': '036',
  'a leading plus': '+36',
  'single quotes': "'36'",
  nothing: '',
};

/** Texts that are nearly a whole document, `json`. */
const texts: Record<string, (json: string) => string> = {
  'has three byte-order marks': (json) => `\ufeff\ufeff\ufeff${json}`,
  'has a mark at its end': (json) => `${json}\ufeff`,
  'has a null character after it': (json) => `${json}\u0000`,
  // A short one, since its address has all of it.
  'is followed by another': (json) => `${json}{"total":1}`,
  'stands in a list': (json) => `[${json}]`,
  'stands in a text': (json) => JSON.stringify(json),
  'lacks its end': (json) => json.slice(0, -1),
  'is a script': (json) => `callback(${json})`,
  'has a guard before it': (json) => `)]}'\n${json}`,
  'is null': () => 'null',
  'is a number': () => '36',
  'is only an opening quote': () => '"',
  'is only a backslash': () => '\\',
};

async function refused(figure: AnyFigure): Promise<void> {
  await figure.settled;
  expect([figure.state, isSeen(figure.querySelector('p'))]).to.deep.equal(['error', true]);
  expect(figure.error!.code).to.be.oneOf(['schema', 'json', 'too-large']);
  // Short enough to be read, apart from the page's own address of the document.
  expect(figure.error!.message.replace(figure.src ?? '', '').length).to.be.below(1000);
  expect(allText(figure), 'no number').not.to.match(/\d/);
}

/** Puts the text into the page as a JSON child, which the page's parser would cut at a null character. */
async function withChild(name: FigureName, text: string): Promise<AnyFigure> {
  const figure = await place(`<tip-${name} lang="en"><p>fallback</p></tip-${name}>`);
  const script = Object.assign(document.createElement('script'), {type: 'application/json', textContent: text});
  figure.append(script);
  // The figure sees its children before the next task.
  await new Promise((resolve) => setTimeout(resolve));
  return figure;
}

for (const name of figureNames) {
  const [first = ''] = Object.keys(ownOf(name));
  const rest = JSON.stringify({...sampleOf(name), [first]: undefined});

  describe(`a ${name} whose JSON breaks parsers`, () => {
    for (const [what, value] of Object.entries(values)) {
      it(`is refused, with no number shown, for ${what}`, async () => {
        await errorLines(async () => {
          await refused(await withChild(name, `{"${first}":${value},${rest.slice(1)}`));
        });
      });
    }

    for (const [what, textOf] of Object.entries(texts)) {
      it(`is refused where it ${what}`, async () => {
        const text = textOf(JSON.stringify(ownOf(name)));
        await errorLines(async () => {
          await refused(await withChild(name, text));
          await refused(await place(`<tip-${name} lang="en" src="${echoUrl(text)}"><p>fallback</p></tip-${name}>`));
        });
      });
    }

    it('is refused with a short path for a key of a megabyte', async () => {
      await errorLines(async () => {
        await refused(await withChild(name, `{"${first}":{"${'k'.repeat(1_000_000)}":1},${rest.slice(1)}`));
      });
    });

    for (const [what, data] of [
      [
        'reads itself',
        {
          get [first]() {
            throw new Error('no');
          },
        },
      ],
      [
        'is a proxy that traps',
        new Proxy(
          {},
          {
            ownKeys: () => {
              throw new Error('no');
            },
          },
        ),
      ],
      [
        'writes itself',
        {
          toJSON: () => {
            throw new Error('no');
          },
        },
      ],
      ['holds a large integer', {[first]: 36n}],
      ['has no prototype', Object.assign(Object.create(null) as object, {[first]: {}})],
      ['is a deep list', Array.from({length: 20_000}).reduce((inner) => [inner], 0)],
    ] as const) {
      it(`is refused for data that ${what}`, async () => {
        await errorLines(async () => {
          const figure = await place(`<tip-${name} lang="en"><p>fallback</p></tip-${name}>`);
          figure.data = data;
          await refused(figure);
        });
      });
    }

    it('reads half a surrogate pair as text', async () => {
      // A quotation does not say where.
      const field = name === 'quote' ? 'role' : 'place';
      const section = JSON.stringify({...ownOf(name), [field]: 'HALVES'});
      const figure = await withChild(name, section.replace('HALVES', '\\ud83d Prishtina \\udc00'));
      await figure.settled;
      expect([figure.state, allText(figure).includes('Prishtina')]).to.deep.equal(['fresh', true]);
      expectOnlyText(figure, 'half a pair');
      await expectNothingRan();
    });
  });
}
