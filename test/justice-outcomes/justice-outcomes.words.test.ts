import {expect} from '@open-wc/testing';
import {parseJusticeOutcomes} from '@tip-figures/justice-outcomes/justice-outcomes.model.js';
import {justiceOutcomesTile} from '@tip-figures/justice-outcomes/justice-outcomes.tile.js';
import {justiceOutcomesWords} from '@tip-figures/justice-outcomes/justice-outcomes.words.js';
import {plain} from '../support/reading.js';
import {textContextOf, type TestLanguage} from '../support/text-context.js';

const words = (section: Record<string, unknown>, locale: TestLanguage = 'en') =>
  justiceOutcomesWords(parseJusticeOutcomes(section), textContextOf('justice-outcomes', locale));

const tile = (section: Record<string, unknown>, locale: TestLanguage = 'en') => {
  const {value, name, comparison} = justiceOutcomesTile(
    parseJusticeOutcomes(section),
    textContextOf('justice-outcomes', locale),
  );
  return [value, name, comparison === undefined ? undefined : plain(comparison)];
};

const kosovo = {country: 'XK', period: '2016', convicted: 24, atMinimum: 1, minimum: 'P5Y'};
const cases = (value: unknown, more = {}) => ({value, unit: 'cases', ...more});

describe('justiceOutcomesWords', () => {
  it('says all of the article’s numbers in English', () => {
    const {title, subtitle, summary, notes, rows, table} = words(kosovo);

    expect({title, subtitle, summary: plain(summary), notes, caption: table.caption}).to.deep.equal({
      title: 'From conviction to the legal minimum: 1 of 24',
      subtitle: 'People at each stage of the justice process for trafficking in Kosovo in 2016',
      summary:
        'Of 24 people convicted in 2016, one was sentenced to the legal minimum of 5 years or more; the source gives no figure for investigations and prosecutions.',
      notes: [
        'The stages do not follow one group of people through the courts, so no rate is given between them, except where the source links them.',
      ],
      caption: 'Justice process, Kosovo, 2016',
    });
    expect(rows.map(({label, count}) => [plain(label), count])).to.deep.equal([
      ['Investigated', 'no figure'],
      ['Prosecuted', 'no figure'],
      ['Convicted', '24'],
      ['At or above the legal minimum of 5 years', '1'],
    ]);
  });

  it('says them in Albanian', () => {
    const {title, subtitle, summary, rows} = words(kosovo, 'sq');

    expect({title, subtitle, summary: plain(summary), labels: rows.map(({label}) => plain(label))}).to.deep.equal({
      title: 'Nga dënimi te minimumi ligjor: 1 nga 24',
      subtitle: 'Persona në çdo fazë të procesit të drejtësisë për trafikim në Kosovë në vitin 2016',
      summary:
        'Nga 24 persona të dënuar në vitin 2016, 1 mori dënim jo nën minimumin ligjor (5 vjet); burimi nuk jep shifër për hetimet dhe ndjekjet penale.',
      labels: ['Hetime', 'Ndjekje penale', 'Të dënuar', 'Jo nën minimumin ligjor (5 vjet)'],
    });
  });

  it('tells cases and people apart, and says whose a number is and what it holds', () => {
    const {subtitle, summary, notes, rows, table} = words({
      ...kosovo,
      source: 'report',
      sources: {report: {publisher: 'A report'}, police: {publisher: 'The police'}},
      investigated: cases(146, {source: 'police', note: 'With related offences.'}),
      prosecuted: 'withheld',
    });

    expect(subtitle).to.match(/^People and cases at each stage/);
    expect(plain(summary)).to.equal(
      '146 cases were investigated in 2016; of 24 people convicted, one was sentenced to the legal minimum of 5 years or more; the figure for prosecutions is withheld.',
    );
    expect(rows.map(({count}) => count)).to.deep.equal(['146 cases', 'withheld', '24 people', '1 person']);
    expect(notes.slice(1)).to.deep.equal([
      'One case can be about several people, so cases and people cannot be compared.',
      'Investigated: With related offences. Source: The police.',
    ]);
    expect(table.rows.map(({raw, unit, extra, note}) => [raw, unit, extra, note])).to.deep.equal([
      ['146', 'cases', 'cases', 'With related offences. Source: The police.'],
      ['withheld', 'people', 'people', undefined],
      ['24', 'people', 'people', undefined],
      ['1', 'people', 'people', undefined],
    ]);
  });

  it('gives a number that the source does not have no unit', () => {
    const {extraHeading, rows} = words(kosovo).table;

    expect([extraHeading, ...rows.map(({value, extra}) => [value, extra])]).to.deep.equal([
      'Unit',
      ['no figure', ''],
      ['no figure', ''],
      ['24', 'people'],
      ['1', 'people'],
    ]);
  });

  it('says the period of a stage where it is not that of the figure', () => {
    const {summary, rows} = words({...kosovo, prosecuted: {value: 30, period: '2015'}});

    expect(rows.map(({label}) => label)[1]).to.equal('Prosecuted (2015)');
    expect(plain(summary)).to.equal(
      '30 people were prosecuted in 2015; of 24 people convicted in 2016, one was sentenced to the legal minimum of 5 years or more; the source gives no figure for investigations.',
    );
  });

  for (const [name, section, title, summary, albanian] of [
    [
      'nobody convicted',
      {convicted: 0},
      'Convicted of trafficking: 0 people',
      /^No people were convicted; /,
      /^Asnjë person nuk u dënua; /,
    ],
    [
      'one of one',
      {convicted: 1, atMinimum: 1},
      'From conviction to the legal minimum: 1 of 1',
      /^Of one person convicted, one was sentenced to the legal minimum or more; /,
      /^Nga 1 person të dënuar, 1 mori dënim jo nën minimumin ligjor; /,
    ],
    [
      'none of several',
      {convicted: 24, atMinimum: 0},
      'From conviction to the legal minimum: 0 of 24',
      /^Of 24 people convicted, none were sentenced to the legal minimum or more; /,
      /^Nga 24 persona të dënuar, asnjë nuk mori dënim jo nën minimumin ligjor; /,
    ],
    [
      'none of nobody',
      {convicted: 0, atMinimum: 0},
      'From conviction to the legal minimum: 0 of 0',
      /^No people were convicted; no people were sentenced to the legal minimum or more; /,
      /^Asnjë person nuk u dënua; asnjë person nuk u dënua jo nën minimumin ligjor; /,
    ],
    [
      'about so many',
      {convicted: 'about 24', atMinimum: 'almost 3'},
      'From conviction to the legal minimum: almost 3 of about 24',
      /^Of about 24 people convicted, almost three were sentenced /,
      /^Nga rreth 24 persona të dënuar, gati 3 morën dënim /,
    ],
    [
      'a range and fewer than',
      {convicted: '20..24', atMinimum: 'under 5'},
      'From conviction to the legal minimum: fewer than 5 of 20 to 24',
      /^Of 20 to 24 people convicted, fewer than five were sentenced /,
      /^Nga 20 deri në 24 persona të dënuar, më pak se 5 morën dënim /,
    ],
    [
      'prosecutions alone',
      {prosecuted: 'just over 30'},
      'Prosecuted for trafficking: just over 30 people',
      /^Just over 30 people were prosecuted; the source gives no figure for investigations, convictions and sentences of the legal minimum or more\.$/,
      /^Pak më shumë se 30 persona u ndoqën penalisht; burimi nuk jep shifër për hetimet, të dënuarit dhe dënimet jo nën minimumin ligjor\.$/,
    ],
    [
      'one investigation',
      {investigated: cases(1)},
      'Investigated for trafficking: 1 case',
      /^One case was investigated; /,
      /^1 rast u hetua; /,
    ],
    [
      'those at the minimum alone',
      {atMinimum: 1, minimum: 'P5Y6M'},
      'At or above the legal minimum of 5 years 6 months: 1 person',
      /^One person was sentenced to the legal minimum of 5 years 6 months or more; /,
      /^1 person u dënua jo nën minimumin ligjor \(5 vjet 6 muaj\); /,
    ],
    [
      'cases that ended in conviction',
      {convicted: cases(24), atMinimum: cases(2)},
      'From conviction to the legal minimum: 2 of 24',
      /^Of 24 cases that ended in conviction, two ended in a sentence of the legal minimum or more; /,
      /^Nga 24 raste që përfunduan me dënim, 2 përfunduan me dënim jo nën minimumin ligjor; /,
    ],
    [
      'cases beside people',
      {convicted: cases(24), atMinimum: 2},
      'Convicted of trafficking: 24 cases',
      /^24 cases ended in conviction; two people were sentenced to the legal minimum or more; /,
      /^24 raste përfunduan me dënim; 2 persona u dënuan jo nën minimumin ligjor; /,
    ],
    [
      'nothing known',
      {place: 'Example country', convicted: 'unknown'},
      'Justice outcomes for trafficking in Example country',
      /^The source gives no figure for investigations, prosecutions, convictions and /,
      /^Burimi nuk jep shifër për hetimet, ndjekjet penale, të dënuarit dhe /,
    ],
    [
      'all withheld',
      {investigated: 'withheld', prosecuted: 'withheld', convicted: 'withheld', atMinimum: 'withheld'},
      'Justice outcomes for trafficking',
      /^The figure for investigations, prosecutions, convictions and sentences of the legal minimum or more is withheld\.$/,
      /^Shifra për hetimet, .* është e fshehur\.$/,
    ],
  ] as const) {
    it(`says ${name} in a title and a sentence, in both languages`, () => {
      expect(plain(words(section).title)).to.equal(title);
      expect(plain(words(section).summary)).to.match(summary);
      expect(plain(words(section, 'sq').summary)).to.match(albanian);
    });
  }

  it('never says more than 40 words', () => {
    const stage = (period: string) => ({value: 1230, qualifier: 'just-over', period});
    for (const locale of ['en', 'sq'] as const) {
      const {summary} = words(
        {
          investigated: {...stage('2012-04/2013-03'), unit: 'cases'},
          prosecuted: stage('2013-04/2014-03'),
          convicted: stage('2014-04/2015-03'),
          atMinimum: {low: 3, high: 1100, period: '2015-04/2016-03'},
          minimum: 'P5Y6M',
        },
        locale,
      );

      expect(plain(summary).split(' ').length, summary).to.be.at.most(40);
    }
  });

  it('prints no unit where all rows have the same', () => {
    const {rows, notes} = words({investigated: cases(9), convicted: cases('under 5')});

    expect(rows.map(({count, short}) => [count, short])).to.deep.equal([
      ['9', undefined],
      ['no figure', undefined],
      ['fewer than 5', '<5'],
      ['no figure', undefined],
    ]);
    expect(notes).to.have.length(1);
  });
});

describe('justiceOutcomesTile', () => {
  for (const [section, english, albanian] of [
    [
      kosovo,
      ['24', 'people convicted', '1 of them at or above the legal minimum of 5 years'],
      ['24', 'persona të dënuar', '1 prej tyre jo nën minimumin ligjor (5 vjet)'],
    ],
    [
      {convicted: 'about 24', atMinimum: 0},
      ['about 24', 'people convicted', 'none of them at or above the legal minimum'],
      ['rreth 24', 'persona të dënuar', 'asnjë prej tyre jo nën minimumin ligjor'],
    ],
    [
      {convicted: 1, atMinimum: 1},
      ['1', 'person convicted', 'at or above the legal minimum'],
      ['1', 'person i dënuar', 'jo nën minimumin ligjor'],
    ],
    [
      {convicted: 1, atMinimum: 0},
      ['1', 'person convicted', 'not at or above the legal minimum'],
      ['1', 'person i dënuar', 'nën minimumin ligjor'],
    ],
    [{convicted: 0, atMinimum: 0}, ['0', 'people convicted', undefined], ['0', 'persona të dënuar', undefined]],
    [{convicted: 1}, ['1', 'person convicted', undefined], ['1', 'person i dënuar', undefined]],
    [
      {period: '2016', convicted: cases(24, {period: '2015'})},
      ['24', 'cases that ended in conviction (2015)', undefined],
      ['24', 'raste që përfunduan me dënim (2015)', undefined],
    ],
    [
      {prosecuted: 9, atMinimum: 1},
      ['No figure in this source', 'people convicted', undefined],
      ['Nuk ka shifër në këtë burim', 'persona të dënuar', undefined],
    ],
    [
      {convicted: 'withheld', atMinimum: 'under 5'},
      ['withheld', 'people convicted', undefined],
      ['e fshehur', 'persona të dënuar', undefined],
    ],
  ] as const) {
    it(`shows ${english.filter(Boolean).join(', ')}`, () => {
      expect(tile(section)).to.deep.equal(english);
      expect(tile(section, 'sq')).to.deep.equal(albanian);
    });
  }
});
