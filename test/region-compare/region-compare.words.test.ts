import {expect} from '@open-wc/testing';
import {parseRegionCompare} from '@tip-figures/region-compare/region-compare.model.js';
import {regionCompareWords} from '@tip-figures/region-compare/region-compare.words.js';
import fc from '../support/fast-check.js';
import {expectWellWritten} from '../support/sentences.js';
import {textContextOf, type TestLanguage} from '../support/text-context.js';
import {balkans} from '../support/tiers.js';

const words = (section: Record<string, unknown>, locale: TestLanguage = 'en') =>
  regionCompareWords(parseRegionCompare(section), textContextOf('region-compare', locale));

const region = {...balkans, ...balkans['region-compare']};
const namesOf = (section: Record<string, unknown>, locale: TestLanguage = 'en') =>
  words(section, locale).governments.map(({name}) => name);

describe('regionCompareWords', () => {
  it('says all of a comparison in English', () => {
    const {title, subtitle, summary, notes, table} = words({...region, countries: 'XK AL HT KI'});

    expect({title, subtitle, summary, notes, table: table.caption}).to.deep.equal({
      title: 'Four governments in the 2025 trafficking report',
      subtitle: 'U.S. Trafficking in Persons Report 2025',
      summary:
        'Four governments in the 2025 trafficking report: two on Tier 2, one a Special Case and one without a tier in these data.',
      notes: [
        'These data give no tier for Kiribati (dashed outline).',
        '1 of 3 governments rests on one source (see table).',
        'The tier rates what a government does, not how many people are trafficked.',
      ],
      table: 'Tier by country, report of 2025',
    });
    expect(table.rows.map(({label, value, raw, note}) => [label, value, raw, note])).to.deep.equal([
      ['Albania', 'Tier 2', '2', 'Confirmed by a second source (a public list of the 2025 placements and RFE/RL).'],
      ['Haiti', 'Special Case', 'SC', 'One transcription (CIA World Factbook).'],
      ['Kiribati', 'No tier in these data', 'unknown', undefined],
      ['Kosovo', 'Tier 2', '2', 'Confirmed by a second source (a public list of the 2025 placements and RFE/RL).'],
    ]);
  });

  it('says it in Albanian', () => {
    const {title, subtitle, summary, table} = words({...region, countries: 'XK AL HT KI'}, 'sq');

    expect({title, subtitle, summary, table: table.caption}).to.deep.equal({
      title: '4 qeveri në raportin për trafikimin 2025',
      subtitle: 'Raporti amerikan për Trafikimin e Qenieve Njerëzore 2025',
      summary:
        '4 qeveri në raportin për trafikimin 2025: 2 te Niveli 2, 1 rast i veçantë dhe 1 pa nivel në këto të dhëna.',
      table: 'Niveli sipas vendit, raporti 2025',
    });
  });

  it('is in the order of the reader’s alphabet, whatever the order of the data', () => {
    const countries = 'XK BA GB DE CD';

    expect(namesOf({...region, countries})).to.deep.equal([
      'Bosnia and Herzegovina',
      'Democratic Republic of the Congo',
      'Germany',
      'Kosovo',
      'United Kingdom',
    ]);
    expect(namesOf({...region, countries}, 'sq')).to.deep.equal([
      'Bosnjë-Hercegovinë',
      'Gjermani',
      'Kongo-Kinshasa',
      'Kosovë',
      'Mbretëria e Bashkuar',
    ]);
  });

  it('is never in the order of the tiers', () => {
    expect(namesOf({tiers: {2025: {RS: '1', AL: '3', ME: '2'}}})).to.deep.equal(['Albania', 'Montenegro', 'Serbia']);
  });

  it('names a country that is no more by its own name', () => {
    expect(namesOf({tiers: {2010: {AN: '2'}}})).to.deep.equal(['Netherlands Antilles']);
    expect(namesOf({tiers: {2010: {AN: '2'}}}, 'sq')).to.deep.equal(['Antilet Holandeze']);
  });

  it('speaks of a single government as its badge does', () => {
    expect(words({tiers: {2025: {XK: '2'}}})).to.include({
      title: 'Kosovo in the 2025 trafficking report',
      summary: 'Kosovo: Tier 2 in the 2025 trafficking report.',
    });
    expect(words({tiers: {2025: {XK: '2'}}}, 'sq')).to.include({
      title: 'Kosovë: niveli në raportin për trafikimin 2025',
      summary: 'Kosovë: Niveli 2 në raportin për trafikimin 2025.',
    });
  });

  it('begins with the name of the region, where it has one', () => {
    expect(words({...region, place: {en: 'Western Balkans', sq: 'Ballkani Perëndimor'}}).title).to.equal(
      'Western Balkans: seven governments in the 2025 trafficking report',
    );
  });

  it('says the remark of several placements once', () => {
    const remarked = {tier: 'SC', note: {en: 'A remark.'}};

    expect(words({tiers: {2007: {KI: remarked, BB: remarked}}}).notes[0]).to.equal('A remark.');
    expect(words({tiers: {2007: {KI: remarked, BB: remarked}}}).notes).to.have.length(2);
  });

  it('writes well whatever the data', () => {
    const tier = fc.constantFrom('1', '2', '2WL', '3', 'SC', 'unknown');
    const codes = fc.uniqueArray(fc.constantFrom('AL', 'XK', 'GB', 'CD', 'CI', 'US', 'SO', 'AN'), {minLength: 1});
    const tiers = codes.chain((list) => fc.tuple(...list.map((code) => fc.tuple(fc.constant(code), tier))));

    fc.assert(
      fc.property(tiers, fc.constantFrom('en', 'sq'), (placed, locale) => {
        expectWellWritten(words({tiers: {2025: Object.fromEntries(placed)}}, locale));
      }),
    );
  });
});
