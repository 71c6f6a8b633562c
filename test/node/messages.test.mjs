import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {transform} from 'esbuild';
import {kindsOf, problemsOf} from '../../scripts/build/message-checks.mjs';
import {codeOf} from '../../scripts/build/message-code.mjs';
import {argumentsOf, entriesOf} from '../../scripts/build/message-parse.mjs';
import {compileMessages} from '../../scripts/messages.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'tip-messages-'));
after(() => rmSync(scratch, {recursive: true}));

const english = {
  badge: {title: '{place}: Tier {tier}', dated: '{dated, select, no {} other {in}}'},
  victims: {total: '{n, plural, one {{count} victim} other {{count} victims}}', sex: {female: 'Women and girls'}},
};
const albanian = {
  badge: {title: '{place}: Shkalla {tier}', dated: '{dated, select, yes {në} other {}}'},
  victims: {total: '{n, plural, one {{count} viktimë} other {{count} viktima}}', sex: {female: 'Gra dhe vajza'}},
};

test('a complete translation has no problems, and may change the order of its arguments', () => {
  const turned = {...albanian, badge: {...albanian.badge, title: 'Shkalla {tier} — {place}'}};
  assert.deepEqual(problemsOf(english, albanian, 'sq'), []);
  assert.deepEqual(problemsOf(english, turned, 'sq'), []);
});

for (const [name, change, ...problems] of [
  ['a missing key', {victims: {total: albanian.victims.total, sex: {}}}, 'sq.json: victims.sex.female is missing'],
  ['a missing section', {badge: undefined}, 'sq.json: badge.title is missing', 'sq.json: badge.dated is missing'],
  ['an unknown key', {badge: {...albanian.badge, titel: 'x'}}, 'sq.json: badge.titel is not in en.json'],
  [
    'an argument that English does not have',
    {badge: {...albanian.badge, title: '{place}: Shkalla {shkalla}'}},
    'sq.json: badge.title uses {shkalla}, which en.json does not have',
  ],
  [
    'an argument hidden in a plural',
    {victims: {...albanian.victims, total: '{n, plural, one {{count} viktimë} other {{count} viktima në {where}}}'}},
    'sq.json: victims.total uses {where}, which en.json does not have',
  ],
  [
    'a form of what is only true or not in English',
    {badge: {...albanian.badge, dated: '{dated, select, no {} day {më} other {në}}'}},
    'sq.json: badge.dated uses {dated} for more than yes and no, which is all that en.json has',
  ],
]) {
  test(`${name} is refused, by its path`, () => {
    const translation = JSON.parse(JSON.stringify({...albanian, ...change}));
    assert.deepEqual(problemsOf(english, translation, 'sq'), problems);
  });
}

for (const [message, expected, declared] of [
  ['Tier', {}],
  ['{place}: Tier {tier}', {place: 'text', tier: 'text'}],
  ['{n, plural, one {a victim in {where}} other {victims}}', {n: 'number', where: 'text'}],
  ['{n, plural, one {{n, count} victim} other {{n, count} victims}}', {n: 'count'}],
  ['{kind, select, sex {sex} age {{n, plural, other {all}}}}', {kind: ['sex', 'age'], n: 'number'}],
  ['{has, select, yes {in {where}} other {}}', {has: 'flag', where: 'text'}],
  ['{dated, select, no {} other {x}}{dated, select, yes {x} no {y} other {z}}', {dated: 'flag'}],
  ['{known, select, yes {a} withheld {b}}{known, select, yes {a} withheld {c}}', {known: ['yes', 'withheld']}],
  ['{precision, select, about|at_least {b}}', {precision: ['about', 'at-least']}],
  ['{by, select, none {} other {{by} more}}', {by: 'text'}],
  ['{place, place, where} of {items, list} on {day, date}', {place: 'place', items: 'list', day: 'date'}],
  ['{place, select, plural {are} other {is}} {place, place}', {place: 'place'}],
  ['Tier', {n: 'count', kind: ['a', 'b'], place: 'place'}, {n: 'count', kind: 'a|b', place: 'place'}],
]) {
  test(`the arguments of “${message}” are read`, () => assert.deepEqual(argumentsOf(message, declared), expected));
}

const terms = {place: {name: {XK: 'Kosovo'}, where: {'*': 'in {name}'}}};

for (const [message, problem, declared] of [
  ['{n, plural, one {# victim} other {# victims}}', 'writes a number as #: write {n, count}'],
  ['{n, number} victims', 'has no {n, number}: a message can ask for count, list, date, period or a name in the terms'],
  ['{place, place, genitive}', 'asks for the genitive of a place, which the terms do not have'],
  ['{list, select, sex {a} other {b}}', 'names other of {list}, which cannot come'],
  ['{list, select, sex {a}}', 'does not name age of {list}', {list: 'sex|age'}],
  ['{list, select, sex {a} age {b} sector {c}}', 'names sector of {list}, which cannot come', {list: 'sex|age'}],
  ['{k, select, a {x} b {{k, select, a {x} b {y}}}}', 'names a of {k}, which cannot come'],
  ['{n} victims', 'prints {n}, which is a count', {n: 'count'}],
  ['{k, select, a {x} b|c {{k, select, b {x} c {y}}}}', undefined],
  ['{n, plural, one {{n, count} victim} other {{n, count} victims}}', undefined],
  ['{place, place, where}', undefined],
  ['Victim #1', undefined],
]) {
  test(`“${message}” is ${problem ? 'refused' : 'accepted'}${declared ? ` for ${JSON.stringify(declared)}` : ''}`, () => {
    const messages = {victims: {total: message, ...(declared && {'@total': declared})}};
    assert.deepEqual(problemsOf(messages, messages, 'en', terms), problem ? [`en.json: victims.total ${problem}`] : []);
  });
}

test('groups in groups become paths', () => {
  assert.deepEqual(
    entriesOf(english).map(([path]) => path),
    ['badge.title', 'badge.dated', 'victims.total', 'victims.sex.female'],
  );
});

test('English is one module a section, another language one for all figures, typed alike', async () => {
  const folder = languages('good', {en: english, sq: albanian});
  assert.deepEqual(await compileMessages(folder), []);
  const files = readdirSync(join(folder, 'src/generated')).sort();
  assert.deepEqual(files, ['en-badge.ts', 'en-victims.ts', 'language.ts', 'languages.ts', 'sq.ts']);
  const text = (file) => readFileSync(join(folder, 'src/generated', file), 'utf8');
  assert.match(text('en-victims.ts'), /"total": \(d: \{n: number; count: string\}\) => string/);
  assert.match(text('en-victims.ts'), /"female": \(\) => string/);
  assert.match(text('en-badge.ts'), /"dated": \(d: \{dated: boolean\}\) => string/);
  assert.match(text('en-badge.ts'), /"dated": \(d\) => \(!d\.dated \? "" : "in"\)/);
  assert.match(text('sq.ts'), /"dated": \(d\) => \(d\.dated \? "në" : ""\)/);
  assert.match(text('sq.ts'), /viktima/);
  assert.match(text('sq.ts'), /const messages: SharedMessages = /);
});

test('the words of a figure are a module of their own, which English fetches, with those of its parts', async () => {
  const [en, sq] = [english, albanian].map((language) => ({...language, frame: {table: 'x'}}));
  const folder = languages('figures', {en, sq});
  const figures = new Map([
    ['badge', []],
    ['victims', ['badge']],
  ]);
  assert.deepEqual(await compileMessages(folder, figures), []);
  const text = (file) => readFileSync(join(folder, 'src/generated', file), 'utf8');
  assert.match(text('sq.ts'), /table/);
  assert.doesNotMatch(text('sq.ts'), /Shkalla|viktima/);
  assert.match(text('en-badge.ts'), /translations = \{\s*'sq': \(\) => import\('\.\/sq-badge\.js'\)/);
  assert.doesNotMatch(text('en-frame.ts'), /translations/);
  assert.match(text('sq-badge.ts'), /messages: Pick<FigureMessages, 'badge'> = \{"badge": /);
  assert.match(text('sq-badge.ts'), /"dated": \(d\) => \(d\.dated \? "në" : ""\)/);
  assert.match(text('sq-victims.ts'), /import part0 from '\.\/sq-badge\.js';/);
  assert.match(text('sq-victims.ts'), /'badge' \| 'victims'> = \{\.\.\.part0, "victims": /);
});

test('words for servers are in no module that pages fetch, and in one with all languages', async () => {
  const folder = languages('servers', {
    en: {...english, page: {all: 'All figures'}},
    sq: {...albanian, page: {all: 'Të gjithë grafikët'}},
  });
  assert.deepEqual(await compileMessages(folder), []);
  const text = (file) => readFileSync(join(folder, 'src/generated', file), 'utf8');
  assert.doesNotMatch(text('sq.ts') + text('language.ts'), /page|grafikët/i);
  assert.match(text('sq-page.ts'), /grafikët/);
  assert.match(text('page.ts'), /pageMessages: .* = \{'en': words0, 'sq': words1\}/);
});

test('a second run forgets a language that is gone', async () => {
  const folder = languages('gone', {en: english, sq: albanian});
  await compileMessages(folder);
  rmSync(join(folder, 'sq.json'));
  await compileMessages(folder);
  assert.ok(!readdirSync(join(folder, 'src/generated')).includes('sq.ts'));
});

test('a second run leaves what is the same as it is, and writes what was changed', async () => {
  const folder = languages('again', {en: english, sq: albanian});
  await compileMessages(folder);
  const fileOf = (name) => join(folder, 'src/generated', name);
  const long = new Date(0);
  for (const name of ['en-badge.ts', 'sq.ts']) utimesSync(fileOf(name), long, long);
  const changed = {...albanian, badge: {...albanian.badge, title: 'Shkalla e re'}};
  writeFileSync(join(folder, 'sq.json'), JSON.stringify(changed));
  await compileMessages(folder);
  assert.equal(statSync(fileOf('en-badge.ts')).mtimeMs, 0);
  assert.match(readFileSync(fileOf('sq.ts'), 'utf8'), /Shkalla e re/);
});

test('what is wrong in a language file is handed back by the compiler', async () => {
  const folder = languages('bad', {en: english, sq: {badge: albanian.badge}});
  assert.deepEqual(await compileMessages(folder), [
    'sq.json: victims.total is missing',
    'sq.json: victims.sex.female is missing',
  ]);
});

test('a message with a brace that is not closed does not compile', async () => {
  const folder = languages('broken', {en: english, sq: {...albanian, badge: {title: 'Shkalla {tier'}}});
  await assert.rejects(compileMessages(folder));
});

for (const [message, language, given, expected] of [
  ['', 'en', {}, ''],
  ['“{word}” \\ ${word}', 'en', {word: 'd'}, '“d” \\ $d'],
  ['{by, select, none {} other {{by} more}}.', 'en', {by: 'constructor'}, 'constructor more.'],
  ['{kind, select, all {all} old|new {some}}', 'en', {kind: 'old'}, 'some'],
  ['{kind, select, all {all} just_over|over {some}}', 'en', {kind: 'just-over'}, 'some'],
  ['{kind, select, all {all} old|new {some}}', 'en', {kind: 'all'}, 'all'],
  ['{n, plural, one {one} =1 {just 1} other {many}}', 'en', {n: 1}, 'just 1'],
  ['{n, plural, one {one} =0 {none} other {many}}', 'en', {n: 0}, 'none'],
  ['{n, plural, one {one} other {{kind, select, a {A} b {B}}}}', 'en', {n: 1.5, kind: 'a'}, 'A'],
  ['{n, plural, one {plik} few {pliki} many {plików} other {pliku}}', 'pl', {n: 1}, 'plik'],
  ['{n, plural, one {plik} few {pliki} many {plików} other {pliku}}', 'pl', {n: 22}, 'pliki'],
  ['{n, plural, one {plik} few {pliki} many {plików} other {pliku}}', 'pl', {n: 1.5}, 'pliku'],
  ['{n, plural, one {a} other {b}}', 'fr', {n: 0}, 'a'],
]) {
  test(`“${message}” of ${JSON.stringify(given)} in ${language} is “${expected}”`, () => {
    const rules = new Intl.PluralRules(language);
    const make = new Function('rule', `return ${codeOf({message}, language)}`);
    assert.equal(make((n) => rules.select(n)).message(given), expected);
  });
}

for (const [message, given, expected] of [
  ['{has, select, yes {in {place}} other {}}.', true, 'in Kosovo.'],
  ['{has, select, yes {in {place}} other {}}.', false, '.'],
  ['{has, select, no {} other {in {place}}}.', true, 'in Kosovo.'],
  ['{has, select, no {here} other {in {place}}}.', false, 'here.'],
  ['{has, select, yes {a} no {b} other {c}}.', false, 'b.'],
]) {
  test(`“${message}” of what is only true or not is “${expected}” for ${given}`, () => {
    const make = new Function(`return ${codeOf({message}, 'en', kindsOf({message}))}`);
    assert.equal(make().message({has: given, place: 'Kosovo'}), expected);
  });
}

test('an argument that makes no difference in a language costs it nothing', () => {
  const message = '{many, select, yes {} other {}}{place} {many, select, yes {is} other {is}} here';
  const code = codeOf({message}, 'en', kindsOf({message}));
  assert.doesNotMatch(code, /many/);
  assert.equal(new Function(`return ${code}`)().message({many: true, place: 'Kosovo'}), 'Kosovo is here');
  assert.deepEqual(argumentsOf(message), {many: 'flag', place: 'text'});
});

test('a plural form that a language does not have does not compile', () => {
  assert.throws(() => codeOf({total: '{n, plural, few {a} other {b}}'}, 'en'));
});

test('rules of plurals come along only for a language that needs them', async () => {
  const total = '{n, plural, one {{count} a} other {{count} b}}';
  const folder = languages('rules', {en: english, fr: {...english, victims: {...english.victims, total}}});
  await compileMessages(folder);
  const text = (file) => readFileSync(join(folder, 'src/generated', file), 'utf8');
  assert.doesNotMatch(text('en-victims.ts'), /ruleOf/);
  assert.match(text('fr.ts'), /const rule = ruleOf\('fr'\);/);
});

function languages(name, files) {
  const folder = join(scratch, name);
  mkdirSync(folder);
  for (const [language, messages] of Object.entries(files)) {
    writeFileSync(join(folder, `${language}.json`), JSON.stringify(messages));
  }
  return folder;
}

test('Albanian names every currency that has an Albanian name', () => {
  const {currency} = JSON.parse(
    readFileSync(new URL('../../packages/messages/terms.sq.json', import.meta.url), 'utf8'),
  );
  const options = {style: 'currency', currencyDisplay: 'name'};
  const known = (currency) =>
    new Intl.NumberFormat('sq', {...options, currency})
      .formatToParts(1000)
      .some(({type, value}) => type === 'currency' && value !== currency);
  const missing = Intl.supportedValuesOf('currency').filter((code) => known(code) && !(code in currency.name));
  assert.deepEqual(missing, []);
});

test('Albanian puts no name after a word that asks for another case than the name has', () => {
  const albanian = JSON.parse(readFileSync(new URL('../../packages/messages/sq.json', import.meta.url), 'utf8'));
  // Names of sources and tiers come in the nominative. Before them stand “nga”, “te”, “se” or a colon.
  const others = /(?<!\p{L})(?:sipas|pas|mbi|nën|prej|krahas) \{(?:source|origin|via|from|previous|on|tier|others)\}/gu;
  const found = entriesOf(albanian).flatMap(([path, text]) =>
    [...text.matchAll(others)].map(([words]) => `${path}: ${words}`),
  );
  assert.deepEqual(found, []);
});
