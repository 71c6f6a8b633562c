import {expect} from '@open-wc/testing';
import {writeDuration} from '@tip-figures/record/values/justice/duration.js';
import {FigureError} from '@tip-figures/record/figure-error.js';
import {writeQuantity} from '@tip-figures/record/values/quantity/quantity.js';
import {
  parseSentenceDistribution,
  reachedOf,
  restOf,
} from '@tip-figures/sentence-distribution/sentence-distribution.model.js';
import {standingOf} from '@tip-figures/record/fields/sentences/standing.js';
import {readSpan} from '@tip-figures/record/values/justice/read-sentence.js';
import type {Sentence, Span} from '@tip-figures/record/values/justice/sentence.js';
import {known} from '../support/reading.js';

const kosovo = {convicted: 24, minimum: 'P5Y', sentences: 'P5Y6M: 1; fine just over 1000 EUR .. P3Y6M: 23'};

const reached = (sentences: unknown, convicted?: unknown) =>
  reachedOf(parseSentenceDistribution({sentences, convicted, minimum: 'P5Y'}));

/** A span as data write it. */
const writeSpan = ({from, to}: Span) => (to ? `${writeSentence(from)} .. ${writeSentence(to)}` : writeSentence(from));

function writeSentence(sentence: Sentence): string {
  const {kind, months, amount, currency} = {months: 0, amount: undefined, currency: '', ...sentence};
  if (amount) return `${kind} ${writeQuantity(amount)} ${currency}`;
  if (!months) return kind;
  return kind === 'prison' ? writeDuration({months}) : `${kind} ${writeDuration({months})}`;
}

const standing = (span: string) => standingOf(readSpan(span) as Span, [{months: 60}]);

describe('life and death sentences', () => {
  for (const [span, expected] of [
    ['life', 'above'],
    ['death', 'above'],
    ['life .. death', 'above'],
    ['5 years .. life', 'reached'],
    ['6 years .. life', 'above'],
    ['1 year .. life', 'unclear'],
    ['fine .. death', 'unclear'],
    ['suspended 2 years', 'below'],
  ] as const) {
    it(`are above every minimum of years: ${span} is ${expected}`, () => expect(standing(span)).to.equal(expected));
  }

  it('count among those who reached it', () => {
    expect(reached('life: 2; death: 1; 1 year: 3', 6)).to.equal(3);
  });
});

describe('parseSentenceDistribution', () => {
  it('reads the same from a list, an array and an object', () => {
    const list = parseSentenceDistribution(kosovo);

    expect(known(list.groups)).to.deep.equal([
      {from: {kind: 'prison', months: 66}, count: {precision: 'exact', value: 1}},
      {
        from: {kind: 'fine', amount: {precision: 'just-over', value: 1000}, currency: 'EUR'},
        to: {kind: 'prison', months: 42},
        count: {precision: 'exact', value: 23},
      },
    ]);
    for (const sentences of [
      {P5Y6M: 1, 'fine just over 1000 EUR .. P3Y6M': 23},
      [
        {sentence: 'P5Y6M', count: 1},
        {from: 'fine just over 1000 EUR', to: 'P3Y6M', count: 23},
      ],
      [
        {sentence: 'fine just over 1000 EUR..P3Y6M', count: '23'},
        {sentence: 'P66M', count: 1},
      ],
    ]) {
      expect(known(parseSentenceDistribution({...kosovo, sentences})), JSON.stringify(sentences)).to.deep.equal(
        known(list),
      );
    }
  });

  it('reads durations in words, life and death sentences, and “to” between two', () => {
    const {minimums, groups} = parseSentenceDistribution({
      minimum: '8 years',
      sentences: '5 years 6 months: 1; suspended 2 years: 2; life: 3; death: 4; fine to 3 years: 5; 1 year .. life: 6',
    });

    expect(minimums).to.deep.equal([{months: 96}]);
    expect(groups.map((group) => writeSpan(group))).to.deep.equal([
      'death',
      'life',
      'P1Y .. life',
      'P5Y6M',
      'fine .. P3Y',
      'suspended P2Y',
    ]);
  });

  it('takes the same sentence in two notations for one', () => {
    expect(() => parseSentenceDistribution({sentences: 'P8Y: 1; 8 years: 2'})).to.throw(
      'sentences["8 years"]: duplicate',
    );
  });

  it('puts the heavier before the lighter, and what has no place among years last', () => {
    const {groups} = parseSentenceDistribution({
      sentences: 'P2Y: 1; unknown: 1; P1Y: 1; other: 1; suspended P2Y: 1; P6M .. P3Y: 1; fine: 1',
    });

    expect(groups.map(writeSpan)).to.deep.equal([
      'P6M .. P3Y',
      'P2Y',
      'P1Y',
      'suspended P2Y',
      'fine',
      'other',
      'unknown',
    ]);
  });

  for (const sentence of [
    'P5Y6M',
    'P6M',
    'fine',
    'fine just over 1000 EUR',
    'fine 2000 USD',
    'suspended',
    'suspended P2Y',
    'other',
    'unknown',
    'P1Y .. P3Y',
    'fine 500 EUR .. fine 900 EUR',
    'suspended .. P1Y',
  ]) {
    it(`keeps “${sentence}” as it is written`, () => {
      expect(writeSpan(parseSentenceDistribution({sentences: `${sentence}: 1`}).groups[0]!)).to.equal(sentence);
    });
  }

  for (const [written, read] of [
    ['Life', 'life'],
    ['LIFE', 'life'],
    ['Fine just over 1000 EUR', 'fine just over 1000 EUR'],
    ['Suspended P2Y', 'suspended P2Y'],
    ['Suspended', 'suspended'],
    ['Fine .. Life', 'fine .. life'],
  ] as const) {
    it(`reads “${written}” in any case`, () => {
      expect(writeSpan(parseSentenceDistribution({sentences: `${written}: 1`}).groups[0]!)).to.equal(read);
    });
  }

  for (const count of ['about 23', 'under 5', '6..9', 'just over 20', 'almost 24', 'unknown', 'withheld']) {
    it(`takes “${count}” for a number of people`, () => {
      const {groups} = parseSentenceDistribution({sentences: `P5Y: ${count}`});

      expect(groups[0]!.count.precision).to.not.equal('exact');
    });
  }

  it('needs no sentences where nobody was convicted', () => {
    expect(parseSentenceDistribution({convicted: 0}).groups).to.deep.equal([]);
  });

  for (const section of [
    {convicted: 6, prescribed: '6 years .. 12 years'},
    {prescribed: '6 years'},
    {minimum: 'P5Y'},
  ]) {
    it(`needs none beside what the law says: ${JSON.stringify(section)}`, () => {
      expect(parseSentenceDistribution(section).groups).to.deep.equal([]);
    });
  }

  it('lets a source give fewer sentences than people', () => {
    expect(restOf(parseSentenceDistribution({convicted: 24, sentences: 'P5Y: 20'}))).to.equal(4);
  });

  for (const [name, section, path, message] of [
    ['no sentences', {convicted: 24}, 'sentences', 'missing'],
    ['an empty list', {sentences: ' '}, 'sentences', 'got ""'],
    ['an empty array', {sentences: []}, 'sentences', 'sentences: expected at least 1 sentence, got 0'],
    ['a list without counts', {sentences: 'P5Y'}, 'sentences', 'key: value'],
    [
      'a death sentence before life',
      {sentences: 'death .. life: 1'},
      'sentences["death .. life"]',
      'expected a range such as fine .. 2 years',
    ],
    [
      'life before years',
      {sentences: 'life to 5 years: 1'},
      'sentences["life to 5 years"]',
      'expected a range such as fine .. 2 years',
    ],
    ['years in words', {sentences: 'five years: 1'}, 'sentences["five years"]', 'such as P5Y6M'],
    ['a rounded sentence', {sentences: 'about P3Y: 1'}, 'sentences["about P3Y"]', 'such as P5Y6M'],
    ['no time at all', {sentences: 'P0Y: 1'}, 'sentences.P0Y', 'such as P5Y6M'],
    [
      'a sum with separators',
      {sentences: 'fine 1,000 EUR: 1'},
      'sentences["fine 1,000 EUR"]',
      'sentences["fine 1,000 EUR"]: expected a quantity such as 9, "about 9" or "under 5", got "1,000"; write 1000',
    ],
    ['a sum without currency', {sentences: 'fine 1000: 1'}, 'sentences["fine 1000"]', 'fine just over 1000 EUR'],
    [
      'a range that goes down',
      {sentences: 'P3Y .. P1Y: 2'},
      'sentences["P3Y .. P1Y"]',
      'expected a range such as fine .. 2 years',
    ],
    [
      'a range of what cannot be compared',
      {sentences: 'other .. P1Y: 2'},
      'sentences["other .. P1Y"]',
      'sentences["other .. P1Y"]: expected one of fine, suspended, prison, life, death',
    ],
    ['a range with three ends', {sentences: 'P1Y .. P2Y .. P3Y: 2'}, 'sentences["P1Y .. P2Y .. P3Y"]', 'such as P5Y6M'],
    ['a sentence twice', {sentences: 'P5Y: 1; P60M: 2'}, 'sentences.P60M', 'duplicate key'],
    ['half a person', {sentences: 'P5Y: 1.5'}, 'sentences.P5Y', 'a whole number of people'],
    [
      'less than nobody',
      {sentences: [{sentence: 'P5Y', count: -1}]},
      'sentences[0].count',
      'sentences[0].count: expected at least 0, got -1',
    ],
    [
      'a count in words',
      {
        sentences: [
          {sentence: 'P1Y', count: 1},
          {sentence: 'P5Y', count: 'one'},
        ],
      },
      'sentences[1].count',
      'expected a quantity',
    ],
    ['an entry that is none', {sentences: [null]}, 'sentences[0]', 'such as P5Y6M'],
    ['a number for sentences', {sentences: 5}, 'sentences', 'expected an object'],
    [
      'more sentences than people',
      {convicted: 3, sentences: 'P5Y: 2; P6Y: 2'},
      'sentences',
      'sentences: expected at most 3 as in convicted, got 4',
    ],
    [
      'a low end above the people',
      {convicted: '2..3', sentences: 'P5Y: 4..6'},
      'sentences',
      'sentences: expected at most 2..3 as in convicted, got 4',
    ],
    [
      'too many sentences',
      {sentences: Array.from({length: 61}, (_, n) => ({sentence: `P${n + 1}M`, count: 1}))},
      'sentences',
      'at most 60',
    ],
    ['a minimum in words', {...kosovo, minimum: 'five years'}, 'minimum', 'such as P5Y6M'],
    ['a minimum of nothing', {...kosovo, minimum: 'P0Y'}, 'minimum', 'expected a duration such as P5Y'],
    ['convicted in words', {...kosovo, convicted: '24 people'}, 'convicted', 'expected a quantity'],
  ] as const) {
    it(`refuses ${name}, naming ${path}`, () => {
      let refusal: unknown;
      try {
        parseSentenceDistribution(section);
      } catch (error) {
        refusal = error;
      }
      expect(refusal).to.be.instanceOf(FigureError);
      const {code, path: where, message: why} = refusal as FigureError;
      expect({code, where}).to.deep.equal({code: 'schema', where: path});
      expect(why).to.contain(message);
    });
  }
});

describe('standingOf', () => {
  for (const [span, expected] of [
    ['P4Y11M', 'below'],
    ['P5Y', 'at'],
    ['P5Y1M', 'above'],
    ['fine', 'below'],
    ['fine 1 EUR .. fine 2 EUR', 'below'],
    ['suspended P2Y', 'below'],
    ['suspended P6Y', 'unclear'],
    ['suspended', 'unclear'],
    ['other', 'unclear'],
    ['unknown', 'unclear'],
    ['fine .. P4Y', 'below'],
    ['fine .. P5Y', 'unclear'],
    ['P1Y .. P8Y', 'unclear'],
    ['P5Y .. P8Y', 'reached'],
    ['P6Y .. P8Y', 'above'],
  ] as const) {
    it(`calls ${span} ${expected}`, () => {
      expect(standing(span)).to.equal(expected);
    });
  }

  it('says nothing without a minimum', () => {
    expect(standingOf({from: {kind: 'prison', months: 66}}, [])).to.equal('unclear');
  });
});

describe('reachedOf', () => {
  it('counts people at the minimum and above', () => {
    expect(reached('P5Y: 2; P6Y .. P8Y: 3; P1Y: 4; fine: 1')).to.equal(5);
    expect(reached(kosovo.sentences, 24)).to.equal(1);
    expect(reached('P1Y: 4')).to.equal(0);
  });

  for (const [name, sentences, convicted, minimum] of [
    ['without a minimum', 'P5Y: 1', 1, undefined],
    ['where a range straddles it', 'P1Y .. P6Y: 2; P5Y: 1', 3, 'P5Y'],
    ['where a count is not exact', 'P5Y: about 2', undefined, 'P5Y'],
    ['where people are without a sentence', 'P5Y: 1', 2, 'P5Y'],
    ['where the number of convicted is not exact', 'P5Y: 1', 'about 2', 'P5Y'],
    ['where a sentence is not known', 'P5Y: 1; unknown: 1', 2, 'P5Y'],
  ] as const) {
    it(`claims nothing ${name}`, () => {
      expect(reachedOf(parseSentenceDistribution({sentences, convicted, minimum}))).to.equal(undefined);
    });
  }
});

/** The error that refuses a section. */
function refusal(section: Record<string, unknown>): string {
  try {
    parseSentenceDistribution(section);
    return 'none';
  } catch (cause) {
    if (cause instanceof FigureError) return cause.message;
    throw cause;
  }
}

describe('the terms of a law under names of their own', () => {
  const label = {en: 'either form, with a fine'};

  it('are read with their names, also beside keys that are known', () => {
    const {minimums, prescribed} = parseSentenceDistribution({
      minimum: {'either form': {label, value: 'P2Y'}, child: {label: {en: 'a child'}, value: '7 years'}},
      prescribed: {
        'either form': {label, from: 'P2Y'},
        child: '7 years .. 9 years',
        adult: {label: {en: 'an adult'}, value: 'up to 3 years'},
      },
    });

    expect(minimums).to.deep.equal([
      {key: 'child', label: {en: 'a child'}, months: 84},
      {key: 'either form', label, months: 24},
    ]);
    expect(prescribed).to.deep.equal([
      {key: 'either form', label, from: {kind: 'prison', months: 24}},
      {key: 'child', from: {kind: 'prison', months: 84}, to: {kind: 'prison', months: 108}},
      {key: 'adult', label: {en: 'an adult'}, to: {kind: 'prison', months: 36}},
    ]);
  });

  it('hold for the sentences that name them', () => {
    const {groups, minimums} = parseSentenceDistribution({
      minimum: {mine: {label, value: 'P2Y'}, child: 'P7Y'},
      sentences: [{sentence: 'P3Y', count: 1, minimum: 'mine'}],
    });

    expect(groups.map((group) => standingOf(group, minimums))).to.deep.equal(['above']);
  });

  for (const [name, minimum, path] of [
    ['a name that is no text', {mine: {label: 7, value: 'P2Y'}}, 'minimum.mine.label'],
    ['a name without a length', {mine: {label}}, 'minimum.mine'],
    ['a key of their own without a name', {mine: 'P2Y'}, 'minimum.mine'],
    ['a range', {mine: {label, from: 'P2Y', to: 'P3Y'}}, 'minimum.mine'],
  ] as const) {
    it(`are refused with ${name}`, () => {
      expect(() => parseSentenceDistribution({minimum, sentences: 'P3Y: 1'})).to.throw(FigureError, path);
    });
  }
});

describe('the terms of a law', () => {
  const sentences = 'P7Y: 1';
  const parse = (section: Record<string, unknown>) => parseSentenceDistribution({sentences, ...section});

  it('are one minimum, or several by form and age, in a list and in JSON', () => {
    const several = [
      {key: 'sex-trafficking child', months: 120},
      {key: 'forced-labour', months: 60},
      {key: 'adult', months: 36},
    ];

    expect(parse({minimum: 'P5Y'}).minimums).to.deep.equal([{months: 60}]);
    for (const minimum of [
      'adult: 3 years; Sex trafficking child: 10 years; labor trafficking: P5Y',
      {adult: 'P3Y', 'sex-trafficking child': '10 years', 'forced-labour': '5 years'},
    ]) {
      expect(parse({minimum}).minimums).to.deep.equal(several);
    }
  });

  it('are ranges, and their lower end is the minimum where none is given', () => {
    const prescribed = 'adult: 6 years .. 12 years; child: 10 years to 12 years; forced-labour: up to 3 years';
    const months = (from: number | undefined, to: number | undefined) => ({
      ...(from === undefined ? {} : {from: {kind: 'prison', months: from}}),
      ...(to === undefined ? {} : {to: {kind: 'prison', months: to}}),
    });

    expect(parse({prescribed}).prescribed).to.deep.equal([
      {key: 'adult', ...months(72, 144)},
      {key: 'child', ...months(120, 144)},
      {key: 'forced-labour', ...months(undefined, 36)},
    ]);
    expect(parse({prescribed}).minimums).to.deep.equal([
      {key: 'child', months: 120},
      {key: 'adult', months: 72},
    ]);
    expect(parse({prescribed, minimum: 'P2Y'}).minimums).to.deep.equal([{months: 24}]);
    expect(parse({prescribed: {from: 'P8Y', to: 'P15Y'}}).prescribed).to.deep.equal([months(96, 180)]);
    expect(parse({prescribed: 'at least 2 years'}).prescribed).to.deep.equal([months(24, undefined)]);
    expect(parse({prescribed: '8 years'}).prescribed).to.deep.equal([months(96, 96)]);
  });

  it('go up to life or death, as many laws do', () => {
    expect(parse({prescribed: '15 years .. life'}).prescribed).to.deep.equal([
      {from: {kind: 'prison', months: 180}, to: {kind: 'life'}},
    ]);
    expect(parse({prescribed: 'adult: 10 years to life; child: up to death'}).prescribed).to.deep.equal([
      {key: 'adult', from: {kind: 'prison', months: 120}, to: {kind: 'life'}},
      {key: 'child', to: {kind: 'death'}},
    ]);
    expect(parse({prescribed: {from: 'P15Y', to: 'life'}}).minimums).to.deep.equal([{months: 180}]);
  });

  it('can be life or death alone, or both, which are no minimum of years', () => {
    const [life, death] = [{kind: 'life'}, {kind: 'death'}];

    expect(parse({prescribed: 'life'}).prescribed).to.deep.equal([{from: life, to: life}]);
    expect(parse({prescribed: 'life .. death'}).prescribed).to.deep.equal([{from: life, to: death}]);
    expect(parse({prescribed: 'life'}).minimums).to.deep.equal([]);
  });

  it('of some cases are not held against sentences that do not say whose they are', () => {
    const standings = (prescribed: string, more: Record<string, unknown> = {}) => {
      const {groups, minimums} = parse({prescribed, sentences: [{sentence: 'P12Y', count: 1, ...more}]});
      return groups.map((group) => standingOf(group, minimums));
    };

    expect(standings('adult: 10 years .. 20 years; child: life')).to.deep.equal(['unclear']);
    expect(standings('forced-labour: 6 months .. 3 years; sex-trafficking: up to 10 years')).to.deep.equal(['unclear']);
    expect(standings('adult: 10 years .. 20 years; child: life', {minimum: 'adult'})).to.deep.equal(['above']);
    expect(standings('adult: 10 years .. 20 years')).to.deep.equal(['above']);
  });

  for (const [name, section, path] of [
    ['a key that is not known', {minimum: 'women: 5 years'}, 'minimum.women: expected one of'],
    ['an age twice', {minimum: 'child adult: 5 years'}, 'minimum["child adult"]: expected one of'],
    ['a key twice', {minimum: {child: 'P5Y', Child: 'P6Y'}}, 'minimum.Child: duplicate key'],
    ['a length that is none', {minimum: 'child: long'}, 'minimum.child: expected a duration'],
    ['a range as a minimum', {minimum: '5 years .. 8 years'}, 'minimum: expected a duration'],
    [
      'ends the wrong way round',
      {prescribed: 'child: 8 years .. 5 years'},
      'prescribed.child: expected a range such as',
    ],
    ['no length', {prescribed: 'up to P0Y'}, 'prescribed: expected a sentence such as'],
    ['an empty object', {prescribed: {}}, 'prescribed: expected at least 1 entry'],
    ['a number', {prescribed: 8}, 'prescribed: expected a sentence'],
    ['life as the shortest', {prescribed: 'life .. 15 years'}, 'prescribed: expected a range such as'],
    ['life as a minimum', {minimum: 'life'}, 'minimum: expected a duration'],
  ] as const) {
    it(`refuse ${name}`, () => {
      expect(refusal({sentences, ...section})).to.match(new RegExp(`^${path.replace(/[[\].]/g, '\\$&')}`));
    });
  }
});

describe('what JSON says of a sentence', () => {
  const minimum = {adult: 'P5Y', child: 'P10Y'};

  it('tells which minimum holds, and everyone is measured against theirs', () => {
    const sentences = [
      {sentence: 'P12Y', count: 8, minimum: 'child'},
      {sentence: 'P6Y', count: 5, minimum: 'adult'},
      {sentence: 'P6Y', count: 2, minimum: 'child'},
    ];

    expect(reachedOf(parseSentenceDistribution({minimum, sentences}))).to.equal(13);
    expect(reachedOf(parseSentenceDistribution({minimum, sentences: 'P12Y: 8; P6Y: 5'}))).to.equal(undefined);
  });

  it('can be suspended, or a fine, and then nobody is said to have reached the minimum', () => {
    const group = (more: object) => parseSentenceDistribution({minimum: 'P5Y', sentences: [{count: 1, ...more}]});

    expect(writeSpan(group({from: 'P1Y', to: 'P2Y', suspended: true}).groups[0]!)).to.equal(
      'suspended P1Y .. suspended P2Y',
    );
    expect(reachedOf(group({sentence: 'P6Y', suspended: true}))).to.equal(undefined);
    expect(reachedOf(group({sentence: 'P6Y', fineOrPrison: true}))).to.equal(undefined);
    expect(reachedOf(group({sentence: 'P6Y or fine'}))).to.equal(undefined);
    expect(group({sentence: 'P6Y or fine'}).groups).to.deep.equal(group({sentence: 'P6Y', fineOrPrison: true}).groups);
    expect(reachedOf(group({from: 'P6Y', to: 'P8Y or fine'}))).to.equal(undefined);
    expect(reachedOf(group({sentence: 'P6Y and fine'}))).to.equal(1);
    expect(reachedOf(group({sentence: 'P6Y'}))).to.equal(1);
  });

  it('need not tell how many got it', () => {
    const {groups} = parseSentenceDistribution({convicted: 97, sentences: [{from: 'P1Y', to: 'P21Y'}]});

    expect(groups[0]).to.deep.include({uncounted: true, count: {precision: 'unknown'}});
  });

  for (const [item, path] of [
    [{sentence: 'P6Y', count: 1, minimum: 'women'}, 'sentences[0].minimum: expected a key of minimum'],
    [{sentence: 'P6Y', count: 1, minimum: 'forced-labour'}, 'sentences[0].minimum: expected a key of minimum, got'],
    [
      {sentence: 'P6Y', count: 1, suspended: 'yes'},
      'sentences[0].suspended: expected a duration such as 6 months, or true, got',
    ],
    [{sentence: 'P6Y', count: 1, fineOrPrison: 1}, 'sentences[0].fineOrPrison: expected one of true, false'],
    [
      {sentence: 'life', count: 1, suspended: true},
      'sentences[0].suspended: expected a prison sentence such as 2 years',
    ],
  ] as const) {
    it(`is refused as ${JSON.stringify(item)}`, () => {
      expect(refusal({minimum, sentences: [item]}).startsWith(path), refusal({minimum, sentences: [item]})).to.equal(
        true,
      );
    });
  }
});

describe('a sentence of which only a limit is known', () => {
  const standing = (sentence: string, minimum: string) => {
    const {groups, minimums} = parseSentenceDistribution({minimum, sentences: {[sentence]: 1}});
    return groups.map((group) => standingOf(group, minimums))[0];
  };

  for (const [sentence, minimum, expected] of [
    ['under 3 years', '3 years', 'below'],
    ['less than 3 years', '2 years', 'unclear'],
    ['up to 3 years', '3 years', 'unclear'],
    ['up to 3 years', '4 years', 'below'],
    ['more than 10 years', '10 years', 'above'],
    ['over 10 years', '11 years', 'unclear'],
    ['at least 10 years', '10 years', 'reached'],
    ['2 years to more than 10 years', '2 years', 'reached'],
    ['under 1 year .. 15 years', '6 months', 'unclear'],
    ['suspended up to 3 years', '4 years', 'below'],
  ] as const) {
    it(`of ${sentence} is ${expected}, where the minimum is ${minimum}`, () => {
      expect(standing(sentence, minimum)).to.equal(expected);
    });
  }

  it('is the same however it is written, and has its place among the others', () => {
    const {groups} = parseSentenceDistribution({
      sentences: 'under 3 years: 5; 3 years: 1; 3 years .. 7 years: 39; more than 10 years: 2; 10 years: 1',
    });

    expect(groups.map(({count}) => count)).to.deep.equal(
      [2, 1, 39, 1, 5].map((value) => ({precision: 'exact', value})),
    );
    expect(refusal({sentences: 'under 3 years: 5; fewer than P3Y: 1'})).to.contain('duplicate key');
    expect(refusal({sentences: 'more than 10 years .. 5 years: 1'})).to.contain(
      'sentences["more than 10 years .. 5 years"]: expected a range such as fine .. 2 years, got "more than 10 years  ..  5 years"',
    );
  });
});
