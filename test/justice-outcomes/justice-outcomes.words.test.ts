import {expect} from '@open-wc/testing';
import {parseJusticeOutcomes} from '@tip-figures/justice-outcomes/justice-outcomes.model.js';
import {justiceOutcomesTile} from '@tip-figures/justice-outcomes/justice-outcomes.tile.js';
import {justiceOutcomesWords} from '@tip-figures/justice-outcomes/justice-outcomes.words.js';
import {plain} from '../support/reading.js';
import {textContextOf, type TestLanguage} from '../support/text-context.js';

const words = (section: Record<string, unknown>, locale: TestLanguage = 'en') =>
  justiceOutcomesWords(parseJusticeOutcomes(section), textContextOf('justice-outcomes', locale));

const tile = (section: Record<string, unknown>, locale: TestLanguage = 'en') => {
  const made = justiceOutcomesTile(parseJusticeOutcomes(section), textContextOf('justice-outcomes', locale));
  return made && [made.value, made.name, made.comparison === undefined ? undefined : plain(made.comparison)];
};

const kosovo = {country: 'XK', period: '2016', convicted: 24, atMinimum: 1, minimum: 'P5Y'};
const cases = (value: unknown, more = {}) => ({value, unit: 'cases', ...more});

const nigeria = {
  country: 'NG',
  period: '2022-04/2023-03',
  investigated: cases(1242, {by: {'sex-trafficking': 511, 'forced-labour': 282, unspecified: 449}}),
  prosecuted: {value: 78, by: {'sex-trafficking': 67, 'forced-labour': 11}, continued: 35},
  convicted: {value: 97, otherLaws: 3},
};

describe('justiceOutcomesWords', () => {
  for (const [section, title] of [
    [{acquitted: 1, tried: 3}, 'Tajlanda: gjykuar 3 persona dhe shpallje pafajësie për 1 person'],
    [{acquitted: cases(2), tried: cases(3)}, 'Tajlanda: gjykuar 3 raste trafikimi, dhe 2 raste përfunduan me pafajësi'],
    [{investigated: 0}, 'Tajlanda: hetuar 0 persona'],
    [{arrested: 40, sentenced: 1}, 'Tajlanda: arrestuar 40 persona dhe dënim i shqiptuar për 1 person'],
    [
      {arrested: cases(9), sentenced: cases(2)},
      'Tajlanda: arrestime në 9 raste trafikimi, dhe 2 raste përfunduan me dënim të shqiptuar',
    ],
    [{prosecuted: cases(0)}, 'Tajlanda: ndjekur penalisht 0 raste trafikimi'],
    [
      {indicted: cases(9), convicted: cases(2)},
      'Tajlanda: ngritur aktakuzë në 9 raste trafikimi, dhe 2 raste përfunduan me dënim',
    ],
  ] as const) {
    it(`has the Albanian title “${title}”`, () => {
      expect(words({country: 'TH', ...section}, 'sq').title).to.equal(title);
    });
  }

  for (const [section, title] of [
    [
      {investigated: cases(1651), convicted: cases(59)},
      'Romania investigated 1,651 trafficking cases, and 59 cases ended in conviction',
    ],
    [
      {investigated: cases(1651), convicted: '59 cases; 162 people'},
      'Romania investigated 1,651 trafficking cases and convicted 162 people',
    ],
    [{convicted: cases(59), period: '2022'}, '59 trafficking cases ended in conviction in Romania in 2022'],
    [
      {convicted: cases(59), acquitted: cases(60)},
      '59 trafficking cases ended in conviction in Romania, and 60 cases ended in acquittal',
    ],
    [{arrested: 38, convicted: 'unreported'}, 'Romania arrested 38 people'],
    [{arrested: 38, prosecuted: 20}, 'Romania arrested 38 people and prosecuted 20 people'],
    [{investigated: cases(50), arrested: 38}, 'Romania investigated 50 trafficking cases and arrested 38 people'],
    [{arrested: cases(9), sentenced: 4}, 'Romania made arrests in nine trafficking cases and sentenced four people'],
    [{arrested: 38, convicted: 12, sentenced: 9}, 'Romania arrested 38 people and convicted 12 people'],
    [
      {investigated: cases(50), sentenced: cases(3)},
      'Romania investigated 50 trafficking cases, and three cases ended in a sentence',
    ],
    [{convicted: 7, sentenced: 7, acquitted: 3}, 'Romania convicted seven people and acquitted three people'],
    [
      {convicted: 24, sentenced: 24, atMinimum: 1},
      'Romania convicted 24 people, one of them at or above the legal minimum',
    ],
    [{investigated: 0, prosecuted: 2, convicted: 0}, 'Romania prosecuted two people and convicted nobody'],
    [{investigated: 0, convicted: 0}, 'Romania investigated nobody and convicted nobody'],
    [{convicted: 'unreported', sentenced: 0}, 'Romania sentenced nobody'],
    [
      {country: 'RO', atMinimum: cases(3)},
      'Three trafficking cases ended in a sentence of the legal minimum or more in Romania',
    ],
    [{sentenced: 9, acquitted: 2}, 'Romania sentenced nine people and acquitted two people'],
    [
      {investigated: cases(102), prosecuted: 204, convicted: 'unreported'},
      'Romania investigated 102 trafficking cases and prosecuted 204 people',
    ],
    [
      {investigated: cases(206), prosecuted: 31, convicted: 'unreported', acquitted: 1},
      'Romania investigated 206 trafficking cases and prosecuted 31 people',
    ],
    [
      {investigated: cases(206), convicted: 'unreported', acquitted: 1},
      'Romania investigated 206 trafficking cases and acquitted one person',
    ],
  ] as const) {
    it(`has the title “${title}”`, () => {
      expect(words({country: 'RO', ...section}).title).to.equal(title);
    });
  }

  const taken = {
    country: 'RO',
    investigated: 40,
    arrested: '9 cases; 38 people',
    prosecuted: 20,
    convicted: 12,
    sentenced: {cases: 5, people: 'about 9'},
    acquitted: 'unreported',
  };

  it('says how many were arrested and sentenced, in their place among the stages', () => {
    const {blocks, summary, table} = words(taken);

    expect(blocks.map(({rows}) => rows.map(({label}) => label))).to.deep.equal([
      ['with arrests', 'ended in a sentence'],
      ['investigated', 'arrested', 'prosecuted', 'convicted', 'sentenced'],
      ['acquitted'],
    ]);
    expect(table.rows.map(({label, raw, extra}) => [label, raw, extra])).to.deep.include([
      'Sentenced',
      'about 9',
      'people',
    ]);
    expect(summary).to.equal('40 people were investigated in Romania; 12 people were convicted.');
  });

  for (const [section, said, albanian] of [
    [
      {investigated: cases(9), arrested: 38, sentenced: 'about 9'},
      'Nine cases were investigated; 38 people were arrested; about nine people were sentenced.',
      '9 raste u hetuan; 38 persona u arrestuan; rreth 9 persona morën dënim.',
    ],
    [
      {arrested: cases(9), sentenced: cases(1)},
      'Nine cases led to arrests; one case ended in a sentence.',
      '9 raste çuan në arrestime; 1 rast përfundoi me dënim të shqiptuar.',
    ],
    [
      {arrested: 0, sentenced: 'unreported'},
      'Nobody was arrested; the government gave no figure for sentences.',
      'Asnjë person nuk u arrestua; qeveria nuk dha shifër për dënimet e shqiptuara.',
    ],
  ] as const) {
    it(`says in both languages: “${said}”`, () => {
      expect(words(section).summary).to.equal(said);
      expect(plain(words(section, 'sq').summary)).to.equal(albanian);
    });
  }

  it('has a tile of the people sentenced, where nothing is said of those convicted', () => {
    const section = {arrested: 38, sentenced: 9, acquitted: 2};

    expect(tile(section)?.slice(0, 2)).to.deep.equal(['9', 'people sentenced']);
    expect(tile(section, 'sq')?.slice(0, 2)).to.deep.equal(['9', 'persona me dënim të shqiptuar']);
  });

  it('says beside new cases how many go on from earlier periods, in both languages', () => {
    const section = {investigated: cases(518, {continued: 1133}), convicted: 162};

    expect(words(section).summary).to.equal(
      '518 cases were investigated, as well as 1,133 from earlier periods; 162 people were convicted.',
    );
    expect(plain(words(section, 'sq').summary)).to.equal(
      '518 raste u hetuan, krahas 1133 nga periudhat e mëparshme; 162 persona u dënuan.',
    );
  });

  it('says the numbers of the article in English, and nothing of the stages that it leaves out', () => {
    const {title, subtitle, summary, notes, table} = words(kosovo);

    expect({title: plain(title), subtitle, summary: plain(summary), notes, caption: table.caption}).to.deep.equal({
      title: 'Kosovo convicted 24 people in 2016, one of them at or above the legal minimum of 5 years',
      subtitle: 'People at each stage of trafficking cases',
      summary:
        '24 people were convicted in Kosovo in 2016; one person was sentenced to the legal minimum of 5 years or more.',
      notes: [
        'The stages do not follow one group of people through the courts, so no rate is given between them, except where the source links them.',
      ],
      caption: 'Justice process, Kosovo, 2016',
    });
  });

  it('says them in Albanian', () => {
    const {title, subtitle, summary} = words(kosovo, 'sq');

    expect({title: plain(title), subtitle, summary: plain(summary)}).to.deep.equal({
      title: 'Kosova: dënuar 24 persona në vitin 2016, 1 prej tyre jo nën minimumin ligjor (5 vjet)',
      subtitle: 'Persona në çdo fazë të rasteve të trafikimit',
      summary: '24 persona u dënuan në Kosovë në vitin 2016; 1 person u dënua jo nën minimumin ligjor (5 vjet).',
    });
  });

  it('keeps cases and people apart, with what the source says of each', () => {
    const {blocks, subtitle, title} = words(nigeria);
    const read = blocks.map(({unit, rows}) => [
      unit,
      rows.flatMap(({label, parts, continued}) =>
        [label, ...parts.map((part) => part.label), ...(continued ?? []).map((one) => one.label)].flat(),
      ),
    ]);

    expect(subtitle).to.equal('Cases and people are different counts: one case can be about several people');
    expect(title).to.match(/^Nigeria investigated 1,242 trafficking cases .*2023\)? and convicted 97 people$/);
    expect(read).to.deep.equal([
      ['cases', ['investigated', 'sex trafficking', 'forced labour', 'form not stated']],
      [
        'people',
        [
          'newly prosecuted',
          'sex trafficking',
          'forced labour',
          'prosecuted, from earlier periods',
          'convicted',
          'under other laws',
        ],
      ],
    ]);
  });

  it('has every number in the table, with its unit', () => {
    const {table} = words({...nigeria, tried: {value: 9, previous: {2021: 'about 7'}}});

    expect(table.rows.map(({label, raw, extra}) => [label, raw, extra])).to.deep.equal([
      ['Investigated', '1242', 'cases'],
      ['Investigated: sex trafficking', '511', 'cases'],
      ['Investigated: forced labour', '282', 'cases'],
      ['Investigated: form not stated', '449', 'cases'],
      ['Newly prosecuted', '78', 'people'],
      ['Newly prosecuted: sex trafficking', '67', 'people'],
      ['Newly prosecuted: forced labour', '11', 'people'],
      ['Prosecuted, from earlier periods', '35', 'people'],
      ['Tried', '9', 'people'],
      ['Tried, 2021', 'about 7', 'people'],
      ['Convicted', '97', 'people'],
      ['Convicted: under other laws', '3', 'people'],
    ]);
  });

  it('says what a number is compared with, whose it is and what it holds', () => {
    const {blocks, notes, table} = words({
      ...kosovo,
      source: 'report',
      sources: {report: {publisher: 'A report'}, police: {publisher: 'The police'}},
      investigated: cases(146, {source: 'police', note: 'With related offences.', previous: {2015: 120, 2014: 90}}),
    });

    expect(blocks.map(({rows}) => rows.map(({comparison}) => comparison))).to.deep.equal([
      ['120 in 2015'],
      ['', 'of the 24 convicted'],
    ]);
    expect(notes.at(-1)).to.equal('Investigated: With related offences. Source: The police.');
    // Its source has a column of its own.
    expect(table.rows[0]?.note).to.equal('With related offences.');
  });

  it('says that there is no figure only where the data say so, and who gave none', () => {
    const {blocks, notes, summary} = words({investigated: 'unreported', prosecuted: 'unknown', tried: 41});

    expect(blocks[0]?.rows.map(({label}) => label)).to.deep.equal(['investigated', 'prosecuted', 'tried']);
    expect(plain(summary)).to.equal(
      '41 people were tried; the source gives no figure for prosecutions; the government gave no figure for investigations.',
    );
    expect(notes[1]).to.equal(
      'Solid frame: the source says that the government gave no figure. Dashed frame: this source has no figure; another may have one.',
    );
  });

  it('says of one person whether the minimum was reached, and of others how many of them did', () => {
    const told = (convicted: unknown, atMinimum: unknown, locale?: TestLanguage) => [
      plain(words({convicted, atMinimum}, locale).title),
      tile({convicted, atMinimum}, locale)?.[2],
    ];

    expect(told(1, 0)).to.deep.equal([
      'One person convicted, not at or above the legal minimum',
      'not at or above the legal minimum',
    ]);
    expect(told(1, 1, 'sq')).to.deep.equal(['Dënuar 1 person, jo nën minimumin ligjor', 'jo nën minimumin ligjor']);
    expect(told(1, 'up to 1')).to.deep.equal([
      'One person convicted, up to one of them at or above the legal minimum',
      'up to 1 of them at or above the legal minimum',
    ]);
    // That about 30 are at the minimum is not what 3 of them say.
    expect(told('about 30', 3)).to.deep.equal([
      'About 30 people convicted, three of them at or above the legal minimum',
      '3 of them at or above the legal minimum',
    ]);
  });

  // Nobody said whether it is cases or people that are not told.
  for (const [name, section, blocks, subtitle, units] of [
    [
      'alone',
      {convicted: 'unreported', prosecuted: 'unknown'},
      [['none', 'prosecuted', 'convicted']],
      'Stages of trafficking cases',
      ['cases or people', 'cases or people'],
    ],
    [
      'beside cases',
      {investigated: cases(54), convicted: {missing: 'unreported'}},
      [['cases', 'investigated', 'convicted']],
      'Trafficking cases at each stage',
      ['cases', 'cases or people'],
    ],
    [
      'beside people',
      {prosecuted: 9, convicted: 'unreported'},
      [['people', 'prosecuted', 'convicted']],
      'People at each stage of trafficking cases',
      ['people', 'cases or people'],
    ],
    [
      'beside both',
      {investigated: cases(54), prosecuted: 9, convicted: 'unreported'},
      [
        ['cases', 'investigated'],
        ['people', 'prosecuted'],
        ['none', 'convicted'],
      ],
      'Cases and people are different counts: one case can be about several people',
      ['cases', 'people', 'cases or people'],
    ],
    [
      'but where the data say which',
      {convicted: cases({missing: 'unreported'}).value, prosecuted: 'unreported people', tried: 'unreported cases'},
      [
        ['cases', 'tried'],
        ['people', 'prosecuted'],
        ['none', 'convicted'],
      ],
      'Cases and people are different counts: one case can be about several people',
      ['cases', 'people', 'cases or people'],
    ],
    [
      'but where people are counted beside it',
      {convicted: {missing: 'unreported', previous: {2015: 20}}},
      [['people', 'convicted']],
      'People at each stage of trafficking cases',
      ['people', 'people'],
    ],
  ] as const) {
    it(`says of no stage without a number what it counts, ${name}`, () => {
      const said = words(section);

      expect(said.blocks.map(({unit, rows}) => [unit, ...rows.map(({label}) => label)])).to.deep.equal(blocks);
      expect(said.subtitle).to.equal(subtitle);
      expect(said.table.rows.map(({unit}) => unit)).to.deep.equal(units);
    });
  }

  it('says it in Albanian, and in few words', () => {
    const silent = {convicted: 'unreported', acquitted: 'unreported', arrested: 'unreported'};
    const said = words(silent, 'sq');

    expect(said.blocks[0]?.rows.map(({label}) => label)).to.deep.equal([
      'arrestime',
      'shpallje pafajësie',
      'shpallje fajësie',
    ]);
    expect(said.summary).to.equal(
      'Qeveria nuk dha shifër për arrestimet, shpalljet e pafajësisë dhe shpalljet e fajësisë.',
    );
    expect([said.subtitle, said.table.rows[0]?.unit]).to.deep.equal([
      'Fazat e rasteve të trafikimit',
      'raste ose persona',
    ]);
    expect([words({convicted: 'unreported'}).chip, words({convicted: 'unreported'}, 'sq').chip]).to.deep.equal([
      'convictions: not reported by the government',
      'shpalljet e fajësisë: qeveria nuk e raportoi',
    ]);
  });

  it('says the period of a stage where it is not that of the figure', () => {
    const {blocks, summary} = words({...kosovo, prosecuted: {value: 30, period: '2015'}});

    expect(blocks[0]?.rows[0]?.label).to.equal('prosecuted (2015)');
    expect(plain(summary)).to.match(/^30 people were prosecuted in Kosovo in 2015; 24 people were convicted in 2016; /);
  });

  it('says in the title when each of its stages was, where these are different years', () => {
    const section = {
      country: 'NL',
      period: '2021',
      investigated: cases(100, {period: '2019/20'}),
      convicted: 2,
    };

    expect(plain(words(section).title)).to.equal(
      'The Netherlands investigated 100 trafficking cases in 2019/20 and convicted two people in 2021',
    );
    expect(plain(words(section, 'sq').title)).to.match(/ në vitin 2021$/);
  });

  it('makes no government of a region: what was done in it has a place', () => {
    const section = {place: 'EU', period: '2022', prosecuted: 8405, convicted: 2097};

    expect(plain(words(section).title)).to.equal(
      '8,405 people prosecuted in the European Union in 2022 and 2,097 people convicted',
    );
    expect(plain(words({...section, place: 'world'}).title)).to.equal(
      '8,405 people prosecuted worldwide in 2022 and 2,097 people convicted',
    );
    expect(plain(words(section, 'sq').title)).to.equal(
      'Ndjekur penalisht 8405 persona në Bashkimin Evropian në vitin 2022 dhe dënuar 2097 persona',
    );
  });

  it('says in which unit there is no figure, where there is one in the other', () => {
    const parted = {
      investigated: {cases: 84, people: 'unknown'},
      prosecuted: 'unknown',
      convicted: {cases: 7, people: 'unreported'},
    };

    expect(plain(words(parted).summary)).to.equal(
      '84 cases were investigated; seven cases ended in conviction; the source gives no figure for investigations (people) and prosecutions; the government gave no figure for convictions (people).',
    );
    expect(plain(words(parted, 'sq').summary)).to.match(/ për hetimet \(persona\) dhe ndjekjet penale; /);
  });

  it('says of cases how they ended, and not that they were convicted', () => {
    const [all] = words({convicted: cases(7), acquitted: cases(1)}).blocks;
    const [albanian] = words({investigated: cases(1), convicted: cases(7), acquitted: cases(1)}, 'sq').blocks;

    expect(all?.rows.map(({label}) => label)).to.deep.equal(['ended in acquittal', 'ended in conviction']);
    expect(albanian?.rows.map(({label}) => label)).to.deep.equal(['hetim', 'me pafajësi', 'me dënim']);
  });

  for (const [section, title, albanian] of [
    [
      {country: 'MD', period: '2022', investigated: cases(73), prosecuted: 109, convicted: 6},
      'Moldova prosecuted 109 people in 2022 and convicted six people',
      'Moldavia: ndjekur penalisht 109 persona në vitin 2022 dhe dënuar 6 persona',
    ],
    [
      {country: 'MD', investigated: cases(73), prosecuted: cases(9), convicted: 6},
      'Moldova investigated 73 trafficking cases and prosecuted nine trafficking cases',
      'Moldavia: hetuar 73 raste trafikimi dhe ndjekur penalisht 9 raste trafikimi',
    ],
    [
      {country: 'MD', prosecuted: 109, convicted: 24, atMinimum: 1},
      'Moldova convicted 24 people, one of them at or above the legal minimum',
      'Moldavia: dënuar 24 persona, 1 prej tyre jo nën minimumin ligjor',
    ],
    [
      {country: 'MD', prosecuted: 109, convicted: 24, sentenced: 24},
      'Moldova prosecuted 109 people and convicted 24 people',
      'Moldavia: ndjekur penalisht 109 persona dhe dënuar 24 persona',
    ],
    [
      {country: 'MD', convicted: 24, sentenced: 24, atMinimum: 1},
      'Moldova convicted 24 people, one of them at or above the legal minimum',
      'Moldavia: dënuar 24 persona, 1 prej tyre jo nën minimumin ligjor',
    ],
    [
      {country: 'MD', sentenced: 6, atMinimum: 4},
      'Moldova sentenced six people, four of them at or above the legal minimum',
      'Moldavia: dënim i shqiptuar për 6 persona, 4 prej tyre jo nën minimumin ligjor',
    ],
    [
      {country: 'MD', prosecuted: 109, convicted: 'withheld', sentenced: 24},
      'Moldova sentenced 24 people',
      'Moldavia: dënim i shqiptuar për 24 persona',
    ],
    [
      {country: 'MD', prosecuted: 109, convicted: 24, acquitted: 'over 3', atMinimum: 1},
      'Moldova convicted 24 people, one of them at or above the legal minimum',
      'Moldavia: dënuar 24 persona, 1 prej tyre jo nën minimumin ligjor',
    ],
    [
      {country: 'MD', convicted: 24, atMinimum: 24},
      'Moldova convicted 24 people, all of them at or above the legal minimum',
      'Moldavia: dënuar 24 persona, të gjithë jo nën minimumin ligjor',
    ],
    [
      {country: 'MD', convicted: 2, atMinimum: 2},
      'Moldova convicted two people, both of them at or above the legal minimum',
      'Moldavia: dënuar 2 persona, të dy jo nën minimumin ligjor',
    ],
    [
      {country: 'MD', convicted: 1, atMinimum: 1},
      'Moldova convicted one person, at or above the legal minimum',
      'Moldavia: dënuar 1 person, jo nën minimumin ligjor',
    ],
    [
      {country: 'MD', prosecuted: 109, convicted: 24, acquitted: 'unknown'},
      'Moldova prosecuted 109 people and convicted 24 people',
      'Moldavia: ndjekur penalisht 109 persona dhe dënuar 24 persona',
    ],
    [
      {country: 'MD', prosecuted: 109, convicted: 'unreported', acquitted: 1},
      'Moldova prosecuted 109 people',
      'Moldavia: ndjekur penalisht 109 persona',
    ],
    [
      {country: 'MD', investigated: cases(73), prosecuted: 'unknown', convicted: 'unknown'},
      'Justice outcomes for trafficking in Moldova',
      'Rezultatet e drejtësisë për trafikim në Moldavi',
    ],
  ] as const) {
    it(`tells what is drawn of a compact figure: “${title}”`, () => {
      expect(plain(words(section).compactTitle ?? '')).to.equal(title);
      expect(plain(words(section, 'sq').compactTitle ?? '')).to.equal(albanian);
    });
  }

  for (const [name, section, title, summary, albanian] of [
    [
      'nobody convicted',
      {country: 'AL', convicted: 0},
      'Albania convicted nobody',
      /^Nobody was convicted in Albania\.$/,
      /^Asnjë person nuk u dënua në Shqipëri\.$/,
    ],
    [
      'nobody, of whom none can be at the minimum',
      {country: 'AL', convicted: 0, atMinimum: 0},
      'Albania convicted nobody',
      /^Nobody was convicted in Albania; nobody was sentenced to the legal minimum or more\.$/,
      /^Asnjë person nuk u dënua në Shqipëri; asnjë person nuk u dënua jo nën minimumin ligjor\.$/,
    ],
    [
      'counts of agencies alone',
      {country: 'AL', investigated: {agencies: {FBI: 835, ICE: 1437}}},
      'Justice outcomes for trafficking in Albania',
      /^Justice outcomes for trafficking in Albania\.$/,
      /^Rezultatet e drejtësisë për trafikim në Shqipëri\.$/,
    ],
    [
      'one of one',
      {convicted: 1, atMinimum: 1},
      'One person convicted, at or above the legal minimum',
      /^One person was convicted; one person was sentenced to the legal minimum or more\.$/,
      /^1 person u dënua; 1 person u dënua jo nën minimumin ligjor\.$/,
    ],
    [
      'none of several',
      {convicted: 24, atMinimum: 0},
      '24 people convicted, none of them at or above the legal minimum',
      /; nobody was sentenced to the legal minimum or more\.$/,
      /; asnjë person nuk u dënua jo nën minimumin ligjor\.$/,
    ],
    [
      'about so many',
      {convicted: 'about 24', atMinimum: 'almost 3'},
      'About 24 people convicted, almost three of them at or above the legal minimum',
      /^About 24 people were convicted; almost three people were sentenced /,
      /^Rreth 24 persona u dënuan; gati 3 persona u dënuan /,
    ],
    [
      'acquittals beside convictions',
      {place: 'Country A', period: '2023', convicted: 12, acquitted: 29},
      'Country A convicted 12 people in 2023 and acquitted 29 people',
      /^29 people were acquitted in Country A in 2023; 12 people were convicted\.$/,
      /^29 persona u shpallën të pafajshëm \(Country A\) në vitin 2023; 12 persona u dënuan\.$/,
    ],
    [
      'dropped charges',
      {country: 'RO', indicted: 2, dropped: 2},
      'Romania indicted two people and dropped the charges against two people',
      /^Two people were indicted in Romania; two people had charges dropped\.$/,
      /^2 persona u akuzuan në Rumani; 2 persona patën akuza të tërhequra\.$/,
    ],
    [
      'dropped charges alone',
      {dropped: 1},
      'Charges against one person dropped',
      /^One person had charges dropped\.$/,
      /^1 person pati akuza të tërhequra\.$/,
    ],
    [
      'cases that ended with dropped charges',
      {country: 'RO', prosecuted: cases(9), dropped: cases(2)},
      'Romania prosecuted nine trafficking cases, and two cases ended with charges dropped',
      /^Nine cases were prosecuted in Romania; two cases ended with charges dropped\.$/,
      /; 2 raste përfunduan me tërheqjen e akuzave\.$/,
    ],
    [
      'convictions beside those freed',
      {country: 'RO', prosecuted: 9, dropped: 2, acquitted: 3, convicted: 4},
      'Romania prosecuted nine people and convicted four people',
      /; two people had charges dropped; three people were acquitted; four people were convicted\.$/,
      /; 2 persona patën akuza të tërhequra; /,
    ],
    [
      'dropped charges of which there is no figure',
      {dropped: 'unreported'},
      'Justice outcomes for trafficking',
      /^The government gave no figure for dropped charges\.$/,
      /^Qeveria nuk dha shifër për tërheqjet e akuzave\.$/,
    ],
    [
      'prosecutions alone',
      {prosecuted: 'just over 30'},
      'Just over 30 people prosecuted',
      /^Just over 30 people were prosecuted\.$/,
      /^Pak më shumë se 30 persona u ndoqën penalisht\.$/,
    ],
    [
      'more than and at least',
      {indicted: 'over 30', tried: 'at least 20'},
      'More than 30 people indicted and at least 20 people tried',
      /^More than 30 people were indicted; at least 20 people were tried\.$/,
      /^Më shumë se 30 persona u akuzuan; së paku 20 persona u gjykuan\.$/,
    ],
    [
      'one investigation',
      {investigated: '1 case'},
      'One trafficking case investigated',
      /^One case was investigated\.$/,
      /^1 rast u hetua\.$/,
    ],
    [
      'those at the minimum alone',
      {atMinimum: 1, minimum: 'P5Y6M'},
      'One person sentenced to the legal minimum of 5 years 6 months or more',
      /^One person was sentenced to the legal minimum of 5 years 6 months or more\.$/,
      /^1 person u dënua jo nën minimumin ligjor \(5 vjet 6 muaj\)\.$/,
    ],
    [
      'cases that ended before the court',
      {indicted: cases(9), convicted: cases(2), acquitted: cases(0)},
      'Indictments in nine trafficking cases, and two cases ended in conviction',
      /^Nine cases led to an indictment; no cases ended in acquittal; two cases ended in conviction\.$/,
      /^9 raste çuan në aktakuzë; asnjë rast nuk përfundoi me pafajësi; 2 raste përfunduan me dënim\.$/,
    ],
    [
      'nothing known',
      {place: 'Example country', convicted: 'unknown'},
      'Justice outcomes for trafficking in Example country',
      /^The source gives no figure for convictions\.$/,
      /^Burimi nuk jep shifër për shpalljet e fajësisë\.$/,
    ],
    [
      'all withheld',
      {investigated: 'withheld', convicted: 'withheld'},
      'Justice outcomes for trafficking',
      /^The figure for investigations and convictions is withheld\.$/,
      /^Shifra për hetimet dhe shpalljet e fajësisë është e fshehur\.$/,
    ],
  ] as const) {
    it(`says ${name} in a title and a sentence, in both languages`, () => {
      expect(plain(words(section).title)).to.equal(title);
      expect(plain(words(section).summary)).to.match(summary);
      expect(plain(words(section, 'sq').summary)).to.match(albanian);
    });
  }

  it('has dropped charges in its table, tile and compact figure, in their place before the verdicts', () => {
    const section = {prosecuted: 9, convicted: 'unreported', acquitted: 1, dropped: {people: 2, cases: 1}};

    expect(words(section).table.rows.map(({label, raw, extra}) => [label, raw, extra])).to.deep.equal([
      ['With charges dropped', '1', 'cases'],
      ['Prosecuted', '9', 'people'],
      ['With charges dropped', '2', 'people'],
      ['Acquitted', '1', 'people'],
      ['Convicted', 'unreported', 'cases or people'],
    ]);
    const compact = (more: object) => words({prosecuted: 9, dropped: 2, ...more}).compact?.rows.map(({label}) => label);
    expect([compact({convicted: 6}), compact({convicted: 'unreported'}), compact({})]).to.deep.equal([
      ['with charges dropped', 'convicted'],
      ['prosecuted', 'convicted'],
      ['prosecuted', 'with charges dropped'],
    ]);
    expect(words({dropped: 2}, 'sq').table.rows[0]?.label).to.equal('Me akuza të tërhequra');
    expect([tile({dropped: 2})?.[1], tile({dropped: 2}, 'sq')?.[1]]).to.deep.equal([
      'people with charges dropped',
      'persona me akuza të tërhequra',
    ]);
    expect([tile({dropped: cases(1)})?.[1], tile({dropped: cases(1)}, 'sq')?.[1]]).to.deep.equal([
      'case with charges dropped',
      'rast me akuza të tërhequra',
    ]);
  });

  it('never says more than 40 words', () => {
    const stage = (period: string) => ({value: 1230, qualifier: 'just-over', period});
    for (const locale of ['en', 'sq'] as const) {
      const {summary} = words(
        {
          investigated: {...stage('2012-04/2013-03'), unit: 'cases'},
          indicted: stage('2012-04/2013-03'),
          prosecuted: stage('2013-04/2014-03'),
          tried: stage('2013-04/2014-03'),
          convicted: stage('2014-04/2015-03'),
          acquitted: stage('2014-04/2015-03'),
          atMinimum: {low: 3, high: 1100, period: '2015-04/2016-03'},
          minimum: 'P5Y6M',
        },
        locale,
      );

      expect(plain(summary).split(' ').length, summary).to.be.at.most(40);
    }
  });

  it('gives no standing note under a single stage', () => {
    expect(words({prosecuted: '54 cases; 8 people'}).notes).to.deep.equal([]);
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
      {convicted: 1, atMinimum: 0},
      ['1', 'person convicted', 'not at or above the legal minimum'],
      ['1', 'person i dënuar', 'nën minimumin ligjor'],
    ],
    [{convicted: 0, atMinimum: 0}, ['0', 'people convicted', undefined], ['0', 'persona të dënuar', undefined]],
    [
      {period: '2016', convicted: cases(24, {period: '2015'})},
      ['24', 'cases that ended in conviction (2015)', undefined],
      ['24', 'raste që përfunduan me dënim (2015)', undefined],
    ],
    [
      {prosecuted: 9, investigated: 20},
      ['9', 'people prosecuted', undefined],
      ['9', 'persona në ndjekje penale', undefined],
    ],
    [{convicted: '5 cases; 9 people'}, ['9', 'people convicted', undefined], ['9', 'persona të dënuar', undefined]],
    [
      {convicted: 'withheld', atMinimum: 'under 5'},
      ['withheld', 'people convicted', undefined],
      ['e fshehur', 'persona të dënuar', undefined],
    ],
    [{investigated: {agencies: {FBI: 3}}}, undefined, undefined],
  ] as const) {
    it(`shows ${english ? english.filter(Boolean).join(', ') : 'nothing'} for ${JSON.stringify(section)}`, () => {
      expect(tile(section)).to.deep.equal(english);
      expect(tile(section, 'sq')).to.deep.equal(albanian);
    });
  }
});
