// A new report, compared with the one before. All numbers of a 2026 report are invented for these tests.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {loadSource} from '../../scripts/load-source.mjs';
import {readTable, tierDocuments} from '../../scripts/tiers/write-tiers.mjs';

const {
  CountryNames,
  checkDocument,
  figureRecords,
  movedRecord,
  movedTexts,
  questionText,
  readList,
  reportDay,
  withReport,
} = await loadSource({
  '@tip-figures/cli/json/check-document.js': ['checkDocument'],
  '@tip-figures/tiers/add-report.js': ['figureRecords', 'movedRecord', 'withReport'],
  '@tip-figures/tiers/country-names.js': ['CountryNames'],
  '@tip-figures/tiers/texts.js': ['movedTexts', 'questionText'],
  '@tip-figures/tiers/read-list.js': ['readList'],
  '@tip-figures/tiers/report-day.js': ['reportDay'],
});
const [{placements}, documents] = await Promise.all([readTable(), tierDocuments()]);
const names = new CountryNames(2026);
const before = new Map(placements.filter(({report}) => report === 2025).map(({country, tier}) => [country, tier]));

/** The placements of 2025 as a list of 2026, but for some; those on the Watch List for the third time fall. */
function listOf(changes = {}, more = '') {
  const rows = [...before].flatMap(([country, tier]) => {
    const streak = [2024, 2025].every((year) =>
      placements.some((one) => one.country === country && one.report === year && one.tier === '2WL'),
    );
    const now = country in changes ? changes[country] : streak ? '3' : tier;
    return now ? `${country},${now}` : [];
  });
  return `${rows.join('\n')}\n${more}`;
}
const compare = (text, answers = {}) =>
  reportDay(
    readList(text, names, 2026, answers.column),
    {report: 2026, placements, names},
    new Map(Object.entries(answers)),
  );
const asked = (text, answers) => compare(text, answers).questions.map(({id}) => id);

describe('a report that is compared with the one before', () => {
  it('says who moved, and in which direction', () => {
    const {moved, questions, tiers} = compare(listOf({SI: '2', AL: '1', HT: '3'}));
    assert.deepEqual(questions, []);
    assert.equal(tiers.size, 188);
    const way = Object.fromEntries(moved.map((one) => [one.country, one.way]));
    assert.deepEqual([way.AL, way.SI, way.HT, way.FR], ['up', 'down', 'aside', undefined]);
    const [up] = movedTexts(moved);
    assert.deepEqual(up, {words: '1 up', groups: [{words: 'Tier 2 to Tier 1', countries: ['Albania']}]});
  });

  for (const [what, changes, id] of [
    ['a jump of two tiers', {AL: '2WL', FR: '3'}, 'jump-FR'],
    ['a jump up', {CU: '2'}, 'jump-CU'],
    ['a country that is missing', {BR: ''}, 'missing-BR'],
    ['a third report in a row on the Watch List', {NP: '2WL'}, 'watch-NP'],
  ]) {
    it(`asks about ${what}, and about nothing else`, () => assert.deepEqual(asked(listOf(changes)), [id]));
  }

  it('says since when a government is on the Watch List', () => {
    const [question] = compare(listOf({VU: '2WL'})).questions;
    assert.equal(question.facts.from, 2023);
    assert.match(questionText(question), /fourth report in a row, since 2023/);
    assert.match(questionText(question, {language: 'sq'}), /^Vanuatu është në Listën e Vëzhgimit në 4 raporte/);
  });

  it('calls countries and tiers as who asks calls them', () => {
    const [question] = compare(listOf({BR: ''})).questions;
    const own = {country: (code) => `‹${code}›`, tier: (tier) => `niveli ${tier}`};
    assert.match(questionText(question, {language: 'sq', names: own}), /‹BR›.*niveli 2/);
  });

  it('does not ask after a second report on the Watch List, nor after one that was broken off', () => {
    assert.deepEqual(asked(listOf({BR: '2WL', RS: '2WL'})), []);
  });

  it('asks about a country that is new, and about one that is listed twice', () => {
    const text = 'Country,Tier\n' + listOf({}, 'AL,2\nPW,1\n');
    assert.deepEqual(asked(text), ['twice-AL', 'twice-PW']);
    const added = {report: 2026, placements: placements.filter(({country}) => country !== 'AL'), names};
    assert.deepEqual(reportDay(readList(listOf(), names, 2026), added, new Map()).questions[0].id, 'new-AL');
  });

  it('asks about a total that does not close, once all names are known', () => {
    const list = 'Tier 1 (3)\nAlbania, Austria\nTier 3 (1)\nCuba\nTotal 4';
    assert.deepEqual(asked(list, {missing: 'not-placed'}), ['total-1', 'total-total']);
    assert.deepEqual(asked(`${list}\nKazkhstan`, {missing: 'not-placed'}), ['name-6']);
  });

  it('offers the nearest names', () => {
    const [{fixes}] = compare('Tier 1\nKazkhstan').questions;
    assert.deepEqual(
      fixes.map(({id}) => id),
      ['KZ', 'left-out'],
    );
  });
});

describe('an answer', () => {
  it('settles its question alone, or all of a kind', () => {
    const text = listOf({NP: '2WL', RW: '2WL'});
    assert.deepEqual(asked(text, {'watch-NP': 'as-listed'}), ['watch-RW']);
    assert.deepEqual(asked(text, {watch: 'as-listed'}), []);
  });

  it('that nobody offered settles nothing', () => {
    assert.deepEqual(asked(listOf({NP: '2WL'}), {'watch-NP': 'yes'}), ['watch-NP']);
    assert.deepEqual(asked('Tier 1\nKazkhstan', {'name-2': 'Nowhere'}), ['name-2']);
  });

  it('can be a tier, a country, or that it is left out', () => {
    const {tiers, questions} = compare(listOf({BR: '', NP: '2WL', FR: '3'}), {
      ...{'missing-BR': '2', 'watch-NP': '3', 'jump-FR': 'left-out'},
    });
    assert.deepEqual([tiers.get('BR'), tiers.get('NP'), tiers.has('FR')], ['2', '3', false]);
    assert.deepEqual(
      questions.map(({id}) => id),
      [],
    );
    assert.deepEqual(compare('Tier 1\nKazkhstan', {'name-2': 'Kazakhstan'}).tiers.get('KZ'), '1');
  });
});

describe('the documents of a new report', () => {
  const {tiers} = compare(listOf({SI: '2', AL: '1'}));
  const source = {publisher: 'Invented for a test', url: 'https://example.org/list'};
  const added = withReport(documents['reports.json'], {
    report: 2026,
    tiers,
    source,
    day: '2026-06-30',
    today: '2026-07-01',
  });
  const all = new Map(Object.entries({...documents, ...added}));

  it('have it for every country, and keep all that was there', () => {
    assert.equal(
      Object.keys(added).length,
      189 + 2 + [...new Set(placements.map(({country}) => country))].length - 189,
    );
    for (const [country, tier] of tiers) {
      const {history} = added[`${country}.json`]['tier-badge'];
      assert.deepEqual(history.at(-1), {report: 2026, tier, confidence: 'single', source: ['LIST2026']});
      assert.deepEqual(history.slice(0, -1), documents[`${country}.json`]['tier-badge'].history);
    }
  });

  it('say on what each row rests, and of which day they are', () => {
    const {asOf, sources} = added['XK.json'];
    assert.equal(asOf, '2026-06-30');
    assert.deepEqual(sources.LIST2026, {...source, date: '2026-06-30'});
    assert.equal(sources.reports.date, '2001/2026');
    assert.equal(added['report-2026.json'].sources.reports.title.en, 'Trafficking in Persons Report 2026');
  });

  it('replace the report, where it was there before', () => {
    const again = withReport(added['reports.json'], {
      report: 2026,
      tiers: new Map([['AL', '3']]),
      source,
      today: '2026-07-02',
    });
    assert.deepEqual(Object.keys(again['reports.json']['region-compare'].tiers[2026]), ['AL']);
    assert.equal(again['AL.json'].asOf, '2026-07-02');
    assert.equal(again['AL.json'].sources.LIST2026.date, '2026');
  });

  it('make a record for each government and one of who moved, in which the command finds no mistake', () => {
    const records = figureRecords(all, 2026);
    assert.equal(records.length, 189);
    for (const [name, record] of records) {
      const errors = checkDocument(JSON.stringify(record), name).filter(({severity}) => severity === 'error');
      assert.deepEqual(errors, [], name);
    }
    const [, kosovo] = records.find(([name]) => name === 'XK');
    assert.deepEqual([kosovo.report, kosovo['tier-badge'].history.at(-1).report], [2026, 2026]);
  });

  it('make a record of an earlier report without what came later', () => {
    const [, albania] = figureRecords(all, 2020).find(([name]) => name === 'AL');
    assert.equal(albania['tier-badge'].history.at(-1).report, 2020);
    const {tiers: shown} = movedRecord(added['reports.json'], 2020)['region-compare'];
    assert.equal(Math.max(...Object.keys(shown).map(Number)), 2020);
  });
});
