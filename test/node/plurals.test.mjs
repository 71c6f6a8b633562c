// Every message with a number, in every plural category and precision, in languages that differ in both.

import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {transformSync} from 'rolldown/utils';
import {kindsOf} from '../../scripts/build/message-checks.mjs';
import {codeOf, termCode} from '../../scripts/build/message-code.mjs';
import {allTokens, entriesOf, isKeys, tokensOf, usedForms} from '../../scripts/build/message-parse.mjs';
import {root} from '../../scripts/install.mjs';
import {loadSource} from '../../scripts/load-source.mjs';
import {compileMessages} from '../../scripts/messages.mjs';
import {pseudo, pseudoMessages, pseudoTerms} from '../support/pseudo-language.mjs';

const room = join(root, 'packages/messages');
const read = (name) => JSON.parse(readFileSync(join(room, `${name}.json`), 'utf8'));
const english = read('en');
const kinds = kindsOf(english);
const languages = {
  en: {messages: english, terms: read('terms.en')},
  sq: {messages: read('sq'), terms: read('terms.sq')},
  [pseudo]: {messages: pseudoMessages(english, kinds), terms: pseudoTerms(read('terms.en'))},
};

const {isExactly, languageIn, ruleOf, termOf, unnamed} = await loadSource({
  '@tip-figures/core/text/format/format.js': ['languageIn'],
  '@tip-figures/messages/message-runtime.js': ['isExactly', 'ruleOf', 'termOf', 'unnamed'],
});

const qualifiers = ['exact', 'about', 'almost', 'just-over', 'over', 'at-least', 'under', 'up-to'];
/** A number of each category that a language can have: zero, one, two, few, many, other. */
const numbers = [0, 1, 2, 3, 11, 100, 121, 1.5];
const counts = [
  ...qualifiers.flatMap((precision) => numbers.map((value) => ({precision, value, text: `‹${precision} ${value}›`}))),
  ...[
    [0, 1],
    [1, 2],
    [3, 11],
  ].map(([low, high]) => ({precision: 'range', low, high, text: `‹${low} to ${high}›`})),
  ...['unknown', 'unreported', 'withheld'].map((precision) => ({precision, text: `‹${precision}›`})),
];

/** The messages of a language as functions. */
function functionsOf({messages}, language) {
  const source = `(rule, isExactly, unnamed) => (${codeOf(messages, language, kinds)})`;
  const {code} = transformSync('messages.ts', `const functions = ${source}`);
  return new Function(`${code}\nreturn functions;`)()(ruleOf(language), isExactly, unnamed);
}

const at = (functions, path) => path.split('.').reduce((found, key) => found[key], functions);

/** What a message says, read from its tokens by what ICU has it mean. */
function said(tokens, given, rules) {
  const categoryOf = (of) => {
    if (typeof of === 'number') return rules.select(of);
    if (of.value !== undefined) return rules.select(of.value);
    return of.low === undefined ? 'other' : rules.selectRange(of.low, of.high);
  };
  return tokens
    .map(({type, arg, value, form, cases}) => {
      const of = given[arg];
      if (type === 'content') return value;
      if (type === 'argument') return of;
      if (type === 'function') return typeof of === 'function' ? of(form) : of.text;
      const isExact = typeof of === 'number' || of.precision === 'exact';
      const keys =
        type === 'plural'
          ? [isExact && `=${typeof of === 'number' ? of : of.value}`, categoryOf(of)]
          : [{true: 'yes', false: 'no'}[String(of)] ?? (typeof of === 'function' ? of('class') : (of.precision ?? of))];
      const chosen = [...keys, 'other'].map((key) => cases.find((one) => one.key === key)).find(Boolean);
      return said(chosen.tokens, given, rules);
    })
    .join('');
}

/** Arguments with each count and, one after another, each key: enough to reach every form. */
function* argumentsFor(kinds, numbered) {
  const base = Object.fromEntries(Object.entries(kinds).map(([arg, kind]) => [arg, valuesOf(kind)[0]]));
  const choices = Object.entries(kinds).filter(([, kind]) => isKeys(kind) || kind === 'flag');
  const settings = choices.reduce(
    (all, [arg, kind]) =>
      all.length * valuesOf(kind).length > 200
        ? all
        : all.flatMap((one) => valuesOf(kind).map((value) => ({...one, [arg]: value}))),
    [{}],
  );
  for (const [index, setting] of settings.entries()) {
    const all =
      index < 10 ? valuesOf(kinds[numbered]) : valuesOf(kinds[numbered]).filter((_, at) => at % 11 === index % 11);
    for (const count of all) yield {...base, ...setting, [numbered]: count};
  }
}

function valuesOf(kind) {
  if (kind === 'count') return counts;
  if (kind === 'number') return numbers;
  if (kind === 'flag') return [true, false];
  if (isKeys(kind)) return kind;
  return kind === 'text' ? ['‹text›'] : [(form = 'name') => (form === 'class' ? 'feminine' : `‹${form}›`)];
}

for (const [language, own] of Object.entries(languages)) {
  describe(`every message with a number, in ${language}`, () => {
    const functions = functionsOf(own, language);
    const rules = new Intl.PluralRules(language);
    for (const [path, text] of entriesOf(own.messages)) {
      const all = kinds.get(path);
      const numbered = Object.keys(all).filter((arg) => ['count', 'number'].includes(all[arg]));
      if (!numbered.length) continue;
      it(`says what its language has for each category and precision: ${path}`, () => {
        const tokens = tokensOf(text);
        for (const arg of numbered) {
          for (const given of argumentsFor(all, arg)) {
            const expected = said(tokens, given, rules);
            const found = at(functions, path)(given);
            if (found !== expected) assert.equal(found, expected, JSON.stringify(given));
          }
        }
      });
    }
  });
}

// Who identified people is named as a body, not counted.
const finders = [
  'court-or-prosecution',
  'government',
  'international-organization',
  'ngo',
  'other',
  'police',
  'self',
  'unknown',
].map((key) => `victim-breakdown.names.identifiedBy ${key}`);

/** Those of tools in every language: years, ranks, how many thousands, and what says "the others" of one, too. */
const ofTools = [
  'lints.over/old.hint',
  'report-day.questions.new',
  'report-day.questions.watch',
  'sheets.meanings.factor',
  'sheets.questions.dash',
  ...['column', 'list'].map((key) => `sheets.questions.unknown-name ${key}`),
  'sheets.questions.which-period',
];

/** Messages, each with its keys, whose words are the same for one and for several. */
const invariable = {
  en: [
    ...ofTools,
    'check.listed',
    'command.sanitized.head',
    'command.site.undrawn',
    'report-day.summary',
    'sheets.questions.separators',
    'intl.large billion',
    'intl.large million',
    ...[
      'acquitted',
      'arrested',
      'convicted',
      'dropped',
      'indicted',
      'investigated',
      'prosecuted',
      'sentenced',
      'tried',
    ].map((stage) => `justice-outcomes.stage.people ${stage}`),
    'region-compare.more',
    ...['share', 'unknown', 'unreported', 'withheld'].map((key) => `sentence-distribution.counted ${key}`),
    ...['elsewhere', 'unknown'].map((key) => `victim-breakdown.names.nationality ${key}`),
    ...['female', 'male', 'other', 'unknown'].map((key) => `victim-breakdown.names.sex ${key}`),
    ...['age', 'sexAge'].map((list) => `victim-breakdown.names.${list} unknown`),
    ...finders,
  ],
  sq: [
    ...ofTools,
    'report-day.open',
    'intl.days',
    'intl.months',
    ...['acquitted', 'arrested', 'dropped', 'indicted', 'investigated', 'prosecuted', 'sentenced'].map(
      (stage) => `justice-outcomes.stage.people ${stage}`,
    ),
    'quantity.numeral',
    'region-compare.changes',
    'region-compare.region',
    ...['share', 'unknown', 'unreported', 'withheld'].map((key) => `sentence-distribution.counted ${key}`),
    'shelter-timeline.things number',
    ...['elsewhere', 'unknown'].map((key) => `victim-breakdown.names.nationality ${key}`),
    ...['other', 'unknown'].map((key) => `victim-breakdown.names.sex ${key}`),
    ...['child', 'unknown'].map((key) => `victim-breakdown.names.age ${key}`),
    'victim-breakdown.names.sexAge unknown',
    ...finders,
  ],
};

describe('a message that takes a count', () => {
  for (const [language, listed] of Object.entries(invariable)) {
    it(`has another text for one than for two in ${language}, or is listed`, () => {
      const functions = functionsOf(languages[language], language);
      const same = new Map();
      for (const [path, all] of kinds) {
        const arg = Object.keys(all).find(
          (one) => all[one] === 'count' || (all[one] === 'number' && isPlural(path, one)),
        );
        if (arg === undefined) continue;
        for (const given of argumentsFor({...all, [arg]: ['one count']}, arg)) {
          const [one, two] = [1, 2].map((value) => {
            const count = all[arg] === 'count' ? {precision: 'exact', value, text: '‹n›'} : value;
            return at(functions, path)({...given, [arg]: count, text: '‹text›'});
          });
          const keys = Object.entries(given).flatMap(([name, key]) => (isKeys(all[name]) && name !== arg ? key : []));
          if (one.replace('1', '‹n›') !== two.replace('2', '‹n›')) continue;
          same.set([path, ...keys].join(' '), one);
        }
      }
      assert.deepEqual([...same.keys()].sort(), [...listed].sort());
    });
  }
});

const englishTexts = new Map(entriesOf(english).map(([path, text]) => [path, text]));

const isPlural = (path, arg) =>
  allTokens(tokensOf(englishTexts.get(path))).some((token) => token.type === 'plural' && token.arg === arg);

describe('a count', () => {
  const victims = functionsOf(languages[pseudo], pseudo)['victims-trend'].people;
  const {people} = functionsOf(languages.en, 'en')['victims-trend'];

  for (const [value, category] of [
    [0, 'zero'],
    [1, 'one'],
    [2, 'two'],
    [3, 'few'],
    [11, 'many'],
    [121, 'many'],
    [100, 'other'],
  ]) {
    it(`is of ${category} in a language with six categories where ${value} is printed, however sure it is`, () => {
      for (const precision of qualifiers) {
        const text = victims({n: {precision, value, text: `${precision} ${value}`}});
        assert.equal(text, `${precision === 'exact' ? '' : '<not exact>'}<${category}>${precision} ${value} people`);
      }
    });
  }

  it('of about 121 is not two, and of at least one is one', () => {
    assert.equal(people({n: {precision: 'about', value: 121, text: 'about 121'}}), 'about 121 people');
    assert.equal(people({n: {precision: 'at-least', value: 1, text: 'at least 1'}}), 'at least 1 person');
  });

  it('that is not printed is no number', () => {
    for (const precision of ['unknown', 'unreported', 'withheld'])
      assert.equal(victims({n: {precision, text: '?'}}), '<not exact><other>? people');
  });
});

describe('a name', () => {
  const forms = usedForms(languages[pseudo].messages, kinds);
  const code = termCode(languages[pseudo].terms.place, forms.get('place')).replace(/ as unknown as .*\)$/, ')');
  const place = new Function('termOf', `return ${code}`)(termOf);
  const topic = functionsOf(languages[pseudo], pseudo)['victims-trend'].topic;
  const inForm = (key, own = '') => topic({has: true, place: (form) => place(key, form, own)});

  it('stands in the case and beside the gender that its language asks for', () => {
    assert.match(inForm('AF'), /fem genitive:Afghanistan/);
    assert.match(inForm('AE'), /masc genitive:the United Arab Emirates/);
  });

  it('of the data’s own is one that no language inflects', () => {
    assert.match(inForm('', 'Prizren'), /own genitive:Prizren/);
    assert.match(inForm('constructor', 'Prizren'), /own genitive:Prizren/);
  });

  it('is in the file of its language in the forms alone that its messages ask for', () => {
    assert.match(code, /"genitive"/);
    assert.doesNotMatch(code, /"where"|"row"/);
  });
});

describe('a language', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tip-language-'));
  after(() => rmSync(folder, {recursive: true}));

  it('is added by its messages and its names', async () => {
    mkdirSync(join(folder, 'src'));
    for (const [language, {messages, terms}] of Object.entries(languages)) {
      writeFileSync(join(folder, `${language}.json`), JSON.stringify(messages));
      writeFileSync(join(folder, `terms.${language}.json`), JSON.stringify(terms));
    }
    assert.deepEqual(await compileMessages(folder), []);
    const generated = (file) => readFileSync(join(folder, 'src/generated', file), 'utf8');
    assert.match(generated('languages.ts'), /'ar': \(\) => import\('\.\/ar\.js'\)/);
    assert.match(generated('en-quote.ts'), /'ar': \(\) => import\('\.\/ar-quote\.js'\)/);
  });

  for (const [tag, found] of [
    ['sr-Cyrl-RS', 'sr-Cyrl'],
    ['sr-Latn', 'sr'],
    ['fr-CA', 'fr-CA'],
    ['fr-BE', 'fr'],
    ['sq', 'sq'],
  ]) {
    it(`keeps script and region where there are words for these: ${tag} is ${found}`, () => {
      assert.equal(languageIn(tag, {'sr-Cyrl': 1, sr: 1, 'fr-CA': 1, fr: 1, sq: 1}), found);
    });
  }
});
