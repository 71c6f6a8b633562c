import {expect} from '@open-wc/testing';
import {FigureError} from '@tip-figures/record/figure-error.js';
import {readJson} from '@tip-figures/record/json-text.js';
import fc from '../support/fast-check.js';

const errorOf = (text: string): FigureError => {
  try {
    readJson(text);
  } catch (error) {
    if (error instanceof FigureError) return error;
    throw error;
  }
  throw new Error(`${text} was read`);
};

describe('readJson', () => {
  it('reads all JSON that JSON.parse reads, as JSON.parse does', () => {
    const json = fc.json({maxDepth: 6}).filter((text) => !text.includes('__proto__'));

    fc.assert(fc.property(json, (text) => void expect(readJson(text)).to.deep.equal(JSON.parse(text))));
  });

  for (const [name, text] of [
    ['with a byte-order mark', '\ufeff{"a": 1}'],
    ['with braces, colons and quotes in a text', '{"a": "{\\"a\\": [1, {}], \\"a\\": 2}"}'],
    ['with the same key on two levels', '{"a": {"a": 1}, "b": {"a": 2}}'],
    ['with the same key in two entries of a list', '[{"a": 1}, {"a": 2}]'],
    ['with a text that ends in a backslash', '{"a": "\\\\", "b": "\\\\"}'],
    ['with a line separator in a text', '{"a": "\u2028"}'],
    ['16 deep', `${'['.repeat(16)}${']'.repeat(16)}`],
    ['that is no object', '"36"'],
  ] as const) {
    it(`reads JSON ${name}`, () => {
      expect(readJson(text)).to.deep.equal(JSON.parse(text.replace('\ufeff', '')));
    });
  }

  it('reads a text of almost a megabyte', () => {
    const text = 'x\\n'.repeat(300_000);

    expect(readJson(`{"note": "${text}"}`))
      .to.have.property('note')
      .with.length(600_000);
  });

  it('refuses more than a megabyte before it is read', () => {
    expect(errorOf(`["${'x'.repeat(1_000_000)}"]`)).to.include({
      code: 'too-large',
      message: 'larger than one megabyte',
    });
    expect(errorOf('['.repeat(1_000_001))).to.include({code: 'too-large'});
  });

  for (const [name, text, path] of [
    ['a key that stands twice', '{"tier": "2", "tier": "3"}', 'tier'],
    ['one that is written with an escape the second time', '{"tier": "2", "t\\u0069er": "3"}', 'tier'],
    ['one below', '{"exploitation": {"forced-labour": 1, "forced-labour": 2}}', 'exploitation["forced-labour"]'],
    ['one in a list', '{"history": [{}, {"report": 1, "report": 2}]}', 'history[1].report'],
    ['one after texts with commas in a list', '["a,b", ["c"], {"k": 1, "k": 2}]', '[2].k'],
    ['one after an inner object', '{"a": {"b": 1}, "a": 2}', 'a'],
    ['__proto__', '{"tier-badge": {"__proto__": {"tier": "2"}}}', 'tier-badge.__proto__'],
    ['__proto__ with escapes', '{"\\u005f_proto__": 1}', '__proto__'],
    ['nesting of 17', `{"a": ${'['.repeat(16)}${']'.repeat(16)}}`, 'a[0][0][0]'],
  ] as const) {
    it(`refuses ${name}, naming ${path}`, () => {
      const {code, path: where, message} = errorOf(text);

      expect({code, where}).to.deep.equal({code: 'schema', where: path});
      expect(message).to.match(/: (duplicate key|forbidden key|expected at most 16 levels)$/);
    });
  }

  it('refuses 10,000 arrays in one another', () => {
    // An engine that gives up by itself calls it no JSON.
    expect(errorOf(`${'['.repeat(10_000)}${']'.repeat(10_000)}`).code).to.be.oneOf(['schema', 'json']);
  });

  for (const text of [
    '',
    '{',
    '{"tier": "2',
    "{'tier': 2}",
    '{"tier": 2,}',
    'undefined',
    '{"tier": 02}',
    '<!doctype html>',
  ]) {
    it(`calls ${JSON.stringify(text)} no JSON`, () => {
      const {code, path, message} = errorOf(text);

      expect({code, path}).to.deep.equal({code: 'json', path: ''});
      expect(message).to.match(/^not JSON: ./);
    });
  }
});
