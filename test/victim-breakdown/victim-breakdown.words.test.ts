import {expect} from '@open-wc/testing';
import {parseVictimBreakdown} from '@tip-figures/victim-breakdown/victim-breakdown.model.js';
import {victimBreakdownWords} from '@tip-figures/victim-breakdown/victim-breakdown.words.js';
import {plain} from '../support/reading.js';
import {textContextOf, type TestLanguage} from '../support/text-context.js';

const words = (section: Record<string, unknown>, locale: TestLanguage = 'en') =>
  victimBreakdownWords(parseVictimBreakdown(section), textContextOf('victim-breakdown', locale));

const kosovo = {
  country: 'XK',
  period: '2016',
  total: 36,
  exploitation: 'sex-trafficking: 26; forced-labour: 9; slavery-servitude: 1',
  sex: 'female: 34',
  age: 'child: 18',
  previous: '2015: 28',
};

describe('victimBreakdownWords', () => {
  it('says all of a breakdown in English', () => {
    const {title, subtitle, summary, change, notes, groups, chip, table} = words(kosovo);

    expect({title, subtitle, summary, change, notes, chip, caption: table.caption}).to.deep.equal({
      title: 'Kosovo identified 36 victims of trafficking in 2016, eight more than in 2015',
      subtitle: 'People identified as victims',
      summary:
        'Of 36 people identified as victims in Kosovo in 2016, 26 were subjected to sex trafficking, nine to forced labour and one to slavery and servitude; 34 were women and girls; half were children.',
      change: '8 more than in 2015 (28)',
      notes: ['Rings are the rest of the 36.', 'Identified victims are not an estimate of everyone affected.'],
      chip: '36 identified, 2016',
      caption: 'People identified as victims, Kosovo, 2016',
    });
    expect(groups.map(({heading, rows}) => [heading, ...rows.map(({label}) => label)])).to.deep.equal([
      ['By form of exploitation', 'sex trafficking', 'forced labour', 'slavery and servitude'],
      ['The same 36 people, by sex', 'women and girls'],
      ['The same 36 people, by age', 'children'],
    ]);
  });

  it('says all of a breakdown in Albanian', () => {
    const {title, summary, change, chip, groups} = words(kosovo, 'sq');

    expect({title, summary, change, chip, headings: groups.map(({heading}) => heading)}).to.deep.equal({
      title: 'Në Kosovë u identifikuan 36 viktima të trafikimit në vitin 2016, 8 më shumë se në 2015',
      summary:
        'Nga 36 persona të identifikuar si viktima në Kosovë në vitin 2016, sipas formës së shfrytëzimit: trafikim seksual 26, punë e detyruar 9 dhe skllavëri dhe robëri 1; 34 ishin gra dhe vajza; gjysma ishin fëmijë.',
      change: '8 më shumë se në 2015 (28)',
      chip: '36 të identifikuar, 2016',
      headings: [
        'Sipas formës së shfrytëzimit',
        'Të njëjtët 36 persona, sipas gjinisë',
        'Të njëjtët 36 persona, sipas moshës',
      ],
    });
  });

  it('speaks of what is known rather than of all that is withheld', () => {
    const withheld = {
      ...kosovo,
      exploitation: 'forced-labour: withheld 20..30; domestic-servitude: withheld 1..4; sex-trafficking: withheld 1..4',
      sex: 'female: 20; male: withheld 12..15; other: withheld 1..4',
      age: 'adult: withheld 32..35; child: withheld 1..4',
      nationality: 'PH: 20; IN: withheld 10..14; CO: withheld 1..4',
      identifiedBy: 'police: 30; self: withheld 1..4; ngo: withheld 1..4',
    };
    const forms = {...kosovo, exploitation: withheld.exploitation, sex: undefined, age: undefined};

    expect(words(withheld).summary).to.equal(
      'Of 36 people identified as victims in Kosovo in 2016, 20 were women and girls; 20 were nationals of the Philippines; 30 were identified by the police.',
    );
    expect(words(forms).summary).to.contain('the number for forced labour is withheld (20 to 30)');
  });

  it('names no status of nobody beside others', () => {
    const statuses = {country: 'AG', period: '2022', statuses: 'potential: 77; formally-identified: 0; assisted: 70'};

    expect([words(statuses).title, words(statuses, 'sq').title]).to.deep.equal([
      '77 potential victims of trafficking were counted in Antigua and Barbuda in 2022, beside 70 assisted victims',
      'Në Antigua e Barbuda u numëruan 77 viktima të mundshme të trafikimit në vitin 2022, si dhe 70 viktima të asistuara',
    ]);
    expect(words(statuses).summary).to.contain('nobody was formally identified as a victim');
  });

  it('calls the country in its nationals as in the figure', () => {
    const {title, groups} = words({
      country: 'MM',
      place: {en: 'Myanmar', sq: 'Mianmar'},
      total: 9,
      nationality: 'domestic: 6; TH: 1',
    });

    expect(title).to.equal('Myanmar identified nine victims of trafficking');
    expect(groups[0]?.rows.map(({label, short}) => [label, short])).to.deep.equal([
      ['nationals of Myanmar', 'Myanmar'],
      ['national of Thailand', 'Thailand'],
    ]);
  });

  for (const [what, section, summary, albanian] of [
    [
      'of some who came forward, in words of their own',
      {total: 80, identifiedBy: 'police: 77; self: 3'},
      'Of 80 people identified as victims, 77 were identified by the police and three came forward.',
      'Nga 80 persona të identifikuar si viktima, 77 ishin të identifikuar nga policia dhe 3 u paraqitën vetë.',
    ],
    [
      'that all came forward',
      {total: 3, identifiedBy: 'self: 3'},
      'Of three people identified as victims, all came forward.',
      'Nga 3 persona të identifikuar si viktima, të gjithë u paraqitën vetë.',
    ],
    [
      'once of what there is no number, and why',
      {total: 40, exploitation: 'forced-labour: unreported; sex-trafficking: unreported; forced-begging: unknown'},
      'Of 40 people identified as victims, the government gave no figure for forced labour and sex trafficking and no figure is given for forced begging.',
      'Nga 40 persona të identifikuar si viktima, qeveria nuk dha shifër për: punë e detyruar dhe trafikim seksual dhe nuk jepet shifër për: lypje e detyruar.',
    ],
    [
      'of one person alone, who has no parts',
      {total: 1, sex: 'male: 1'},
      'One person was identified as a victim; one was a man or boy.',
      '1 person është identifikuar si viktimë; 1 ishte burrë ose djalë.',
    ],
  ] as const) {
    it(`tells ${what}`, () => {
      expect([words(section).summary, plain(words(section, 'sq').summary)]).to.deep.equal([summary, albanian]);
    });
  }

  it('does not say how many more victims there are than none', () => {
    const section = {country: 'SL', period: '2021', total: 80, previous: '2020: 0'};

    expect(words(section).title).to.equal(
      'Sierra Leone identified 80 victims of trafficking in 2021, after none in 2020',
    );
    expect(words({...section, status: 'registered'}).subtitle).to.equal(
      'People registered as victims, after none in 2020',
    );
    expect(words(section, 'sq').title).to.match(/80 viktima .* në vitin 2021, pas asnjë në 2020$/);
    expect(words({...section, total: 0}).title).to.match(/, as in 2020$/);
  });

  it('leaves the sentence to those who hear it, since title and rows say it all', () => {
    expect(words(kosovo).summaryHidden).to.equal(true);
  });

  it('lists every value with its share of the total', () => {
    const {extraHeading, valueHeading, rows} = words(kosovo).table;

    expect([valueHeading, extraHeading]).to.deep.equal(['People', 'Share of 36']);
    expect(
      rows.map(({label, value, raw, unit, precision, extra}) => [label, value, raw, unit, precision, extra]),
    ).to.deep.equal([
      ['All identified victims', '36', '36', 'people', 'exact', undefined],
      ['Sex trafficking', '26', '26', 'people', 'exact', '72%'],
      ['Forced labour', '9', '9', 'people', 'exact', '25%'],
      ['Slavery and servitude', '1', '1', 'people', 'exact', '3%'],
      ['Women and girls', '34', '34', 'people', 'exact', '94%'],
      ['Children', '18', '18', 'people', 'exact', '50%'],
      ['All identified victims, 2015', '28', '28', 'people', 'exact', undefined],
    ]);
  });

  for (const [total, title, summary, albanian] of [
    [
      '171010',
      'Kosovo identified 171,010 victims of trafficking',
      '171,010 people were identified as victims in Kosovo.',
      '171 010 persona janë identifikuar si viktima në Kosovë.',
    ],
    [
      '1',
      'Kosovo identified one victim of trafficking',
      'One person was identified as a victim in Kosovo.',
      '1 person është identifikuar si viktimë në Kosovë.',
    ],
    [
      '0',
      'Kosovo identified no victims of trafficking',
      'Nobody was identified as a victim in Kosovo.',
      'Askush nuk është identifikuar si viktimë në Kosovë.',
    ],
    [
      'about 40',
      'Kosovo identified about 40 victims of trafficking',
      'About 40 people were identified as victims in Kosovo.',
      'Rreth 40 persona janë identifikuar si viktima në Kosovë.',
    ],
    [
      'almost 40',
      'Kosovo identified almost 40 victims of trafficking',
      'Almost 40 people were identified as victims in Kosovo.',
      'Gati 40 persona janë identifikuar si viktima në Kosovë.',
    ],
    [
      'just over 40',
      'Kosovo identified just over 40 victims of trafficking',
      'Just over 40 people were identified as victims in Kosovo.',
      'Pak më shumë se 40 persona janë identifikuar si viktima në Kosovë.',
    ],
    [
      'under 5',
      'Kosovo identified fewer than five victims of trafficking',
      'Fewer than five people were identified as victims in Kosovo.',
      'Më pak se 5 persona janë identifikuar si viktima në Kosovë.',
    ],
    [
      '6..9',
      'Kosovo identified six to nine victims of trafficking',
      'Six to nine people were identified as victims in Kosovo.',
      '6 deri në 9 persona janë identifikuar si viktima në Kosovë.',
    ],
    [
      'unknown',
      'Kosovo: no figure for identified victims',
      'The source gives no figure for the people identified as victims in Kosovo.',
      'Burimi nuk jep shifër për personat e identifikuar si viktima në Kosovë.',
    ],
    [
      'withheld',
      'Kosovo: number of identified victims withheld',
      'The number of people identified as victims in Kosovo is withheld.',
      'Shifra e personave të identifikuar si viktima në Kosovë është e fshehur.',
    ],
  ] as const) {
    it(`says a total of ${total} in a title and a sentence, in both languages`, () => {
      const section = {country: 'XK', total};

      expect(words(section)).to.include({title, summary});
      expect(plain(words(section, 'sq').summary)).to.equal(albanian);
    });
  }

  for (const [name, section, title, summary] of [
    [
      'no place',
      {total: 36, period: '2016'},
      '36 victims of trafficking were identified in 2016',
      '36 people were identified as victims in 2016.',
    ],
    [
      'a month',
      {total: 36, period: '2017-06'},
      '36 victims of trafficking were identified in June 2017',
      '36 people were identified as victims in June 2017.',
    ],
    [
      'a longer span',
      {total: 36, period: '2016-04/2017-03'},
      '36 victims of trafficking were identified, April 2016 – March 2017',
      '36 people were identified as victims, April 2016 – March 2017.',
    ],
    [
      'an unknown total of a year',
      {total: 'unknown', period: '2016', sex: 'female: 3'},
      'No figure for identified victims in 2016',
      'The source gives no figure for the people identified as victims in 2016; three were women and girls.',
    ],
    [
      'one person',
      {total: 1, exploitation: 'forced-labour: 1', age: 'child: 1'},
      'One victim of trafficking was identified',
      'One person was identified as a victim; one was subjected to forced labour; one was a child.',
    ],
  ] as const) {
    it(`speaks of ${name}`, () => {
      const said = words(section);

      expect([plain(said.title), plain(said.summary)]).to.deep.equal([title, summary]);
    });
  }

  for (const [name, parts, summary] of [
    [
      'sexes alone',
      {sex: 'female: 34; male: 2'},
      'Of 36 people identified as victims, 34 were women and girls and two were men and boys.',
    ],
    [
      'forms alone',
      {exploitation: 'forced-labour: under 5'},
      'Of 36 people identified as victims, fewer than five were subjected to forced labour.',
    ],
    [
      'a withheld part',
      {sex: 'female: withheld'},
      'Of 36 people identified as victims, the number of women and girls is withheld.',
    ],
    [
      'a part without figure',
      {age: 'child: unknown'},
      'Of 36 people identified as victims, no figure is given for children.',
    ],
    ['a range in words', {age: 'child: 6..9'}, 'Of 36 people identified as victims, six to nine were children.'],
    [
      'more forms than a sentence holds',
      {exploitation: 'sex-trafficking: 20; forced-labour: 9; forced-begging: 4; other: 3'},
      'Of 36 people identified as victims, 20 were subjected to sex trafficking, nine to forced labour and four to forced begging.',
    ],
  ] as const) {
    it(`speaks of ${name} of 36 people`, () => {
      expect(words({total: 36, ...parts}).summary).to.equal(summary);
    });
  }

  it('says “half” only of exactly half of an exact total that is more than two people', () => {
    const summary = (total: unknown, child: unknown) => words({total, age: {child}}).summary;

    expect(summary(36, 18)).to.contain('half were children');
    for (const [total, child] of [
      [36, 17],
      [2, 1],
      ['about 36', 18],
      [36, 'about 18'],
    ]) {
      expect(summary(total, child)).not.to.contain('half');
    }
  });

  it('writes millions as the source has them, in both languages', () => {
    const section = {
      place: 'world',
      period: '2021',
      total: '27.6 million',
      status: 'assisted',
      age: 'child: 3.3 million',
    };

    expect([words(section), words(section, 'sq')].map(({title, summary}) => [title, summary].map(plain))).to.deep.equal(
      [
        [
          '27.6 million victims of trafficking were assisted worldwide in 2021',
          'Of 27.6 million people assisted as victims worldwide in 2021, 3.3 million were children.',
        ],
        [
          'Në mbarë botën u asistuan 27,6 milionë viktima të trafikimit në vitin 2021',
          'Nga 27,6 milionë persona të asistuar si viktima në mbarë botën në vitin 2021, 3,3 milionë ishin fëmijë.',
        ],
      ],
    );
  });

  it('says “all” of a part that is the whole of several people', () => {
    const section = {total: 14, age: 'child: 14', identifiedBy: 'police: 14', exploitation: 'forced-labour: 14'};

    expect(words(section).summary).to.equal(
      'Of 14 people identified as victims, all were subjected to forced labour; all were children; all were identified by the police.',
    );
    expect(words(section, 'sq').summary).to.contain('punë e detyruar 14; të gjithë ishin fëmijë');
    expect(words({total: 'about 14', age: 'child: 14'}).summary).to.contain('14 were children');
    expect(words({total: 1, age: 'child: 1'}).summary).to.contain('one was a child');
  });

  it('gives no share of fewer than 20 people, nor of an uncertain total, nor of an uncertain part', () => {
    const table = (section: Record<string, unknown>) => words(section).table;

    expect(table({total: 19, age: 'child: 9'})).not.to.have.property('extraHeading');
    expect(table({total: 'about 36', age: 'child: 9'})).not.to.have.property('extraHeading');
    expect(table({total: 20, age: 'child: 10; adult: about 9'}).rows.map(({extra}) => extra)).to.deep.equal([
      undefined,
      '50%',
      undefined,
    ]);
  });

  for (const [total, previous, change] of [
    [36, '2015: 28', '8 more than in 2015 (28)'],
    [20, '2015: 28', '8 fewer than in 2015 (28)'],
    [28, '2015: 28', 'as many as in 2015'],
    ['about 36', '2015: 28', 'more than in 2015 (28)'],
    ['about 30', '2015: 28', '28 in 2015'],
    ['under 30', '2015: over 40', 'fewer than in 2015 (more than 40)'],
    ['over 30', '2015: over 40', 'more than 40 in 2015'],
    ['over 10', '2015: 0', 'after none in 2015'],
    [36, '2015: unknown', 'no figure in 2015'],
    [1500, '2014: 9; 2015: 3000', '1,500 fewer than in 2015 (3,000)'],
  ] as const) {
    it(`says “${change}”`, () => {
      expect(words({total, previous}).change).to.equal(change);
    });
  }

  it('compares with the period before its own, not with its own', () => {
    expect(words({total: 36, period: '2016', previous: '2015: 28; 2016: 36'}).change).to.equal(
      '8 more than in 2015 (28)',
    );
  });

  it('makes no change of periods that overlap, or are not as long', () => {
    const said = (period: string, previous: string) => words({country: 'XK', total: 40, period, previous});

    expect(said('2021', '2020/2021: 30').change).to.equal('30 in 2020–2021');
    expect(said('2021', '2020-07/2020-12: 30').change).to.equal('30 in July – December 2020');
    expect(said('2021', '2020-07/2020-12: 30').title).to.equal('Kosovo identified 40 victims of trafficking in 2021');
    expect(said('2020-04/2021-03', '2019-04/2020-03: 30').change).to.match(/^10 more than in /);
  });

  it('names a form and a person of the source’s own in the language of the reader', () => {
    const section = {
      total: 36,
      exploitation: {porn: {label: {en: 'pornography', sq: 'pornografi'}, value: 3}},
      age: {teen: {label: {en: 'people aged 16 and 17', sq: 'persona 16 dhe 17 vjeç'}, value: 4}},
    };

    expect(words(section).summary).to.equal(
      'Of 36 people identified as victims, three were counted under “pornography”; four were counted under “people aged 16 and 17”.',
    );
    expect(words(section, 'sq').summary).to.contain('3 nën “pornografi”; 4 nën “persona 16 dhe 17 vjeç”.');
  });

  it('credits what is inside and before a number to its source, unless another is named', () => {
    const begging = {value: 5, previous: {2015: 4}};
    const {rows} = words({
      ...kosovo,
      exploitation: {
        'forced-labour': {
          value: 9,
          source: 'police',
          previous: {2015: 8, 2014: {value: 7, source: 'court'}},
          including: {'forced-begging': begging, 'domestic-servitude': {...begging, source: 'ngo'}},
        },
        'sex-trafficking': {value: 26, previous: {2015: 20}},
      },
    }).table;

    expect(rows.slice(1, 10).map(({raw, source}) => [raw, source])).to.deep.equal([
      ['26', undefined],
      ['20', undefined],
      ['9', 'police'],
      ['7', 'court'],
      ['8', 'police'],
      ['5', 'police'],
      ['4', 'police'],
      ['5', 'ngo'],
      ['4', 'ngo'],
    ]);
  });

  it('puts the note of a number, or how it was derived, into the table', () => {
    const {rows} = words({
      total: 36,
      age: {child: {value: 18, derivedFrom: 'exactly half of 36'}, adult: {value: 18, note: 'not counted'}},
    }).table;

    expect(rows.map(({note}) => note)).to.deep.equal([undefined, 'exactly half of 36', 'not counted']);
  });

  it('calls one person by the singular in Albanian', () => {
    for (const [status, chip] of [
      ['identified', '1 i identifikuar'],
      ['formally-identified', '1 i identifikuar formalisht'],
      ['potential', '1 i mundshëm'],
      ['presumed', '1 i supozuar'],
    ])
      expect(words({status, total: 1}, 'sq').chip).to.equal(chip);
    expect(words({status: 'potential', total: 2}, 'sq').chip).to.equal('2 të mundshëm');
  });

  for (const [status, title, summary, caption, chip, albanian] of [
    [
      'identified',
      'Albania identified seven victims of trafficking in 2022',
      'Seven people were identified as victims in Albania in 2022.',
      'People identified as victims, Albania, 2022',
      '7 identified, 2022',
      'Në Shqipëri u identifikuan 7 viktima të trafikimit në vitin 2022',
    ],
    [
      'formally-identified',
      'Albania formally identified seven victims of trafficking in 2022',
      'Seven people were formally identified as victims in Albania in 2022.',
      'People formally identified as victims, Albania, 2022',
      '7 formally identified, 2022',
      'Në Shqipëri u identifikuan formalisht 7 viktima të trafikimit në vitin 2022',
    ],
    [
      'potential',
      'Seven potential victims of trafficking were counted in Albania in 2022',
      'Seven people were counted as potential victims in Albania in 2022.',
      'People counted as potential victims, Albania, 2022',
      '7 potential, 2022',
      'Në Shqipëri u numëruan 7 viktima të mundshme të trafikimit në vitin 2022',
    ],
    [
      'presumed',
      'Seven presumed victims of trafficking were counted in Albania in 2022',
      'Seven people were counted as presumed victims in Albania in 2022.',
      'People counted as presumed victims, Albania, 2022',
      '7 presumed, 2022',
      'Në Shqipëri u numëruan 7 viktima të supozuara të trafikimit në vitin 2022',
    ],
    [
      'referred',
      'Seven people were referred as potential victims in Albania in 2022',
      'Seven people were referred as potential victims in Albania in 2022.',
      'People referred as potential victims, Albania, 2022',
      '7 referred, 2022',
      'Në Shqipëri u referuan 7 persona si viktima të mundshme në vitin 2022',
    ],
    [
      'registered',
      'Seven victims of trafficking were registered in Albania in 2022',
      'Seven people were registered as victims in Albania in 2022.',
      'People registered as victims, Albania, 2022',
      '7 registered, 2022',
      'Në Shqipëri u regjistruan 7 viktima të trafikimit në vitin 2022',
    ],
    [
      'detected',
      'Seven victims of trafficking were detected in Albania in 2022',
      'Seven people were detected as victims in Albania in 2022.',
      'People detected as victims, Albania, 2022',
      '7 detected, 2022',
      'Në Shqipëri u zbuluan 7 viktima të trafikimit në vitin 2022',
    ],
    [
      'assisted',
      'Seven victims of trafficking were assisted in Albania in 2022',
      'Seven people were assisted as victims in Albania in 2022.',
      'People assisted as victims, Albania, 2022',
      '7 assisted, 2022',
      'Në Shqipëri u asistuan 7 viktima të trafikimit në vitin 2022',
    ],
  ] as const) {
    it(`calls people ${status} wherever it speaks of them`, () => {
      const section = {country: 'AL', period: '2022', total: 7, status, age: 'child: 3'};
      const all = [
        words(section),
        words({...section, total: 'unknown'}),
        words({...section, total: 0, age: 'child: 0'}),
      ];
      const said = words({...section, age: undefined});

      expect([said.title, said.summary, said.table.caption, said.chip]).to.deep.equal([title, summary, caption, chip]);
      expect(words(section, 'sq').title).to.equal(albanian);
      for (const one of all) {
        const text = JSON.stringify([one, one.groups]);

        if (!status.includes('identified')) expect(text).not.to.match(/identif/i);
        if (status !== 'formally-identified') expect(text).not.to.match(/formally|officially|formalisht|zyrtar/i);
      }
    });
  }

  it('says “formally” and “officially” of nobody unless the data do', () => {
    const text = (locale: TestLanguage) => JSON.stringify(words(kosovo, locale));

    expect(text('en')).not.to.match(/formally|officially/i);
    expect(text('sq')).not.to.match(/formalisht|zyrtar/i);
  });

  it('says that a referral comes before any decision, above the figure and where there is little room', () => {
    const section = {country: 'GB', period: '2023', total: 17004, status: 'referred', previous: '2022: 16921'};

    expect(words(section)).to.deep.include({
      title: '17,004 people were referred as potential victims in the United Kingdom in 2023',
      subtitle: '83 more than in 2022 (16,921). A referral comes before any decision.',
      caveat: 'A referral comes before any decision.',
    });
    expect(words(section, 'sq').caveat).to.equal('Referimi bëhet para çdo vendimi.');
    expect(words({...section, status: 'registered'})).not.to.have.property('caveat');
    expect(words({...section, total: 1}).title).to.equal(
      'One person was referred as a potential victim in the United Kingdom in 2023',
    );
  });

  it('begins with the number for a place of several countries, of which none identified them all', () => {
    const titleOf = (place: string, status?: string) =>
      words({place, period: '2022', total: 69627, ...(status && {status})}).title;

    expect(titleOf('Europe')).to.equal('69,627 victims of trafficking were identified in Europe in 2022');
    expect(titleOf('Europe', 'detected')).to.equal(
      'Countries in Europe reported 69,627 detected victims of trafficking in 2022',
    );
    expect(titleOf('Somaliland')).to.equal('Somaliland identified 69,627 victims of trafficking in 2022');
  });

  const albania = {
    country: 'AL',
    period: '2022',
    total: 112,
    statuses: {
      'formally-identified': {value: 2, previous: {2021: 5}},
      potential: {value: 110, previous: {2021: 154, 2020: 81}},
    },
    exploitation: 'sex-trafficking: 61; forced-labour: 35 (forced-begging: 26)',
    sexAge: 'girls: 48; women: 32; boys: 26; men: 4',
    previous: '2021: 159',
  };

  it('does not say of people before a decision that anything was done to them, in both languages', () => {
    const section = {country: 'GB', period: '2023', total: 7, status: 'referred'};
    const some = {...section, exploitation: 'forced-labour: 4; sex-trafficking: 2'};
    const all = {...section, exploitation: 'forced-labour: 7', identifiedBy: {police: 'unknown'}};

    expect([words(some).summary, words(all).summary]).to.deep.equal([
      'Of seven people referred as potential victims in the United Kingdom in 2023, four were counted under forced labour and two under sex trafficking.',
      'Of seven people referred as potential victims in the United Kingdom in 2023, all were counted under forced labour; no figure is given for those found by the police.',
    ]);
    expect(words(some, 'sq').summary).to.include(
      'sipas formës së shfrytëzimit: punë e detyruar 4 dhe trafikim seksual 2.',
    );
  });

  it('calls one person who was referred one potential victim beside others', () => {
    const {title} = words({statuses: 'identified: 2; referred: 1'});

    expect(title).to.match(/, beside one person referred as a potential victim$/);
  });

  it('names two statuses beside each other, and never adds them up', () => {
    const {title, subtitle, summary, groups} = words({...albania, partsOf: 'potential'});

    expect({title, subtitle, summary}).to.deep.equal({
      title: 'Albania formally identified two victims of trafficking in 2022, beside 110 potential victims',
      subtitle: '112 people in all, 47 fewer than in 2021 (159)',
      summary:
        'Two people were formally identified as victims and 110 people were counted as potential victims in Albania in 2022 (112 people in all); of the 110, 61 were counted under sex trafficking and 35 under forced labour; 48 were girls.',
    });
    expect(groups.map(({heading}) => heading)).to.deep.equal([
      'By status',
      'Of the 110 potential victims, by form of exploitation',
      'Of the 110 potential victims, by sex and age',
    ]);
    const alone = words({...albania, total: undefined, previous: undefined});
    expect(alone).not.to.have.property('subtitle');
    expect(alone.groups.map(({heading}) => heading)).to.deep.equal([
      'By status',
      'By form of exploitation',
      'By sex and age',
    ]);
    expect(JSON.stringify(alone)).not.to.contain('112');
  });

  for (const [total, english, albanian] of [
    ['about 112', '(about 112 people in all); of about 112,', '(rreth 112 persona gjithsej); nga rreth 112,'],
    ['unknown', '(no figure is given for people in all);', '(nuk jepet shifër për: persona gjithsej);'],
    [
      'unreported',
      '(the government gave no figure for people in all);',
      '(qeveria nuk dha shifër për: persona gjithsej);',
    ],
    ['withheld', '(the number of people in all is withheld);', '(shifra është e fshehur për: persona gjithsej);'],
  ] as const) {
    it(`says beside statuses that all people are ${total}`, () => {
      const section = {total, statuses: 'identified: 2; potential: 110', sex: 'female: 60'};
      const said = (locale: TestLanguage) => words(section, locale);

      expect([said('en').summary, said('sq').summary].map(plain)).to.deep.equal([
        `Two people were identified as victims and 110 people were counted as potential victims ${english} 60 were women and girls.`,
        `2 persona janë identifikuar si viktima dhe 110 persona janë numëruar si viktima të mundshme ${albanian} 60 ishin gra dhe vajza.`,
      ]);
      expect(english.toLowerCase()).to.contain(said('en').subtitle!.toLowerCase());
    });
  }

  it('says of a status that nobody is in it, in both languages', () => {
    const section = {country: 'CW', period: '2021', statuses: 'identified: 0; potential: 6'};

    expect([words(section), words(section, 'sq')].map(({title, summary}) => [title, summary])).to.deep.equal([
      [
        'Curaçao identified no victims of trafficking in 2021, beside six potential victims',
        'Nobody was identified as a victim and six people were counted as potential victims in Curaçao in 2021.',
      ],
      [
        'Në Kurasao nuk u identifikua asnjë viktimë e trafikimit në vitin 2021, si dhe 6 viktima të mundshme',
        'Askush nuk është identifikuar si viktimë dhe 6 persona janë numëruar si viktima të mundshme në Kurasao në vitin 2021.',
      ],
    ]);
  });

  it('says once a number that one status and all people have in common', () => {
    expect(words({total: 36, statuses: 'potential: 36'}).summary).to.equal(
      '36 people were counted as potential victims.',
    );
  });

  it('names an uncertain number of a status as the heading of its parts without an article', () => {
    const {groups} = words({statuses: 'potential: about 110; identified: 2', partsOf: 'potential', sex: 'female: 60'});

    expect(groups[1]?.heading).to.equal('Of about 110 potential victims, by sex');
  });

  it('says what they were before under a part, the last year before its own, and all of them in the table', () => {
    const {groups, table} = words(albania);

    expect(groups[0]?.rows.map(({label, before}) => [label, before])).to.deep.equal([
      ['formally identified victims', '5 in 2021'],
      ['potential victims', '154 in 2021'],
    ]);
    expect(table.rows.slice(3, 6).map(({label, value}) => [label, value])).to.deep.equal([
      ['Potential victims', '110'],
      ['Potential victims, 2020', '81'],
      ['Potential victims, 2021', '154'],
    ]);
  });

  it('puts parts of a part below it, and names both in the table', () => {
    const {groups, table} = words(albania);

    expect(groups[1]?.rows.map(({label, inside, isParent}) => [label, inside, isParent ?? false])).to.deep.equal([
      ['sex trafficking', undefined, false],
      ['forced labour', undefined, true],
      ['forced begging', 'forced labour', false],
    ]);
    expect(table.rows.map(({label}) => label)).to.include('Forced labour: forced begging');
  });

  it('says how many of all a list covers where its parts are fewer', () => {
    const headings = (section: object, locale?: TestLanguage) =>
      words({...albania, ...section}, locale).groups.map(({heading}) => heading);

    expect(headings({})).to.deep.equal([
      'By status',
      'The same 112 people, by form of exploitation',
      '110 of the 112, by sex and age',
    ]);
    expect(headings({}, 'sq')[2]).to.equal('110 nga 112, sipas gjinisë dhe moshës');
    expect(headings({sexAge: 'girls: 48'})[2]).to.equal('The same 112 people, by sex and age');
  });

  it('has a row and a word for what the source leaves open, and neither where it is not said to', () => {
    const section = {total: 'about 40', exploitation: 'sex-trafficking: 26; forced-labour: 10', nationality: 'AL: 30'};
    const {groups, notes, summary, table} = words({...section, remainder: 'not-stated'});

    expect(groups.map(({rows}) => rows.at(-1)?.label)).to.deep.equal(['form not stated', 'not listed here']);
    expect(table.rows.map(({label, value}) => [label, value])).to.deep.include(['Form not stated', 'about 4']);
    expect(summary).to.contain('10 to forced labour and about four are left open (form not stated); 30 were');
    expect(notes.slice(0, 2)).to.deep.equal([
      'Rings are the rest of about 40.',
      'Dashed: the rest, which the source leaves open.',
    ]);
    expect(JSON.stringify(words(section))).not.to.match(/not stated|not listed|Dashed/);
    expect(words({...section, remainder: 'not-stated'}, 'sq').groups[1]?.rows.at(-1)?.label).to.equal(
      'jo në këtë listë',
    );
  });

  it('says what the outline of bars is in their key, and what rings are in a note', () => {
    const told = (section: Record<string, unknown>, locale: TestLanguage = 'en') => {
      const {outline, notes} = words({total: 17004, sex: 'male: 12903', age: 'adult: 8622', ...section}, locale);
      return [outline, notes.find((note) => /rest of|pjesa/.test(note))];
    };

    expect(told({})).to.deep.equal(['outline: all of the 17,004', undefined]);
    expect(told({}, 'sq')).to.deep.equal(['konturi: gjithsej 17\u00a0004', undefined]);
    expect(told({exploitation: 'forced-labour: 350 (forced-begging: 26)'})).to.deep.equal([
      'outline: all of the 17,004; in indented rows, of the number above them',
      undefined,
    ]);
    expect(told({total: 36, sex: 'male: 12', age: 'adult: 8'})).to.deep.equal(['', 'Rings are the rest of the 36.']);
    expect(told({sex: 'male: 17004', age: undefined})).to.deep.equal(['', undefined]);
  });

  it('prints parts that exceed their total as they are, and says that the source differs', () => {
    const section = {
      country: 'TH',
      total: 561,
      status: 'assisted',
      nationality: 'domestic: 207; foreign: 360',
      remainder: 'source-differs',
    };

    expect(words(section).notes[0]).to.equal(
      'The source’s own figures differ: by nationality it counts 567, of 561 in all.',
    );
    expect(words(section).groups[0]?.heading).to.equal('By nationality');
    expect(words(section, 'sq').notes[0]).to.equal(
      'Vetë shifrat e burimit ndryshojnë: sipas shtetësisë ai numëron 567, nga 561 gjithsej.',
    );
  });

  it('says that the source differs where one part is more than all, as exact as it is', () => {
    const notesOf = (section: Record<string, unknown>) => words({...section, remainder: 'source-differs'}).notes[0];

    expect(notesOf({total: 561, exploitation: 'sex-trafficking: 700; forced-labour: 9'})).to.equal(
      'The source’s own figures differ: by form of exploitation it counts 700, of 561 in all.',
    );
    expect(notesOf({total: 'almost 100', identifiedBy: 'police: 69; international-organization: about 1245'})).to.equal(
      'The source’s own figures differ: by who identified them it counts about 1,245, of almost 100 in all.',
    );
    expect(notesOf({total: 'at least 561', sex: 'female: 700'})).to.match(/^Identified victims are not/);
  });

  it('does not call parts that exceed their total the same people, and gives no share of it', () => {
    const {groups, table} = words({
      country: 'TH',
      total: 561,
      status: 'assisted',
      exploitation: 'forced-labour: 317; sex-trafficking: 244',
      nationality: 'domestic: 207; foreign: 360',
      remainder: 'source-differs',
    });

    expect(groups.map(({heading}) => heading)).to.deep.equal(['By form of exploitation', 'By nationality']);
    expect(groups[1]?.rows.map(({label, short}) => short ?? label)).to.deep.equal([
      'foreign nationals',
      'nationals of Thailand',
    ]);
    expect(table.rows.map(({label, extra}) => [label, extra])).to.deep.equal([
      ['All assisted victims', undefined],
      ['Forced labour', '57%'],
      ['Sex trafficking', '43%'],
      ['Foreign nationals', undefined],
      ['Nationals of Thailand', undefined],
    ]);
  });

  it('says of nobody neither that they are the same people nor how many they were', () => {
    const section = {
      country: 'VU',
      period: '2017',
      total: 0,
      exploitation: 'sex-trafficking: 0',
      sex: 'female: 0',
      previous: '2016: 0',
    };

    expect(words(section).title).to.equal('Vanuatu identified no victims of trafficking in 2017, as in 2016');
    expect(words(section, 'sq').title).to.equal(
      'Në Vanuatu nuk u identifikua asnjë viktimë e trafikimit në vitin 2017, si në 2016',
    );
    expect(words(section).groups.map(({heading}) => heading)).to.deep.equal(['By form of exploitation', 'By sex']);
    expect(words({...section, status: 'registered'}).subtitle).to.equal('People registered as victims, as in 2016');
  });

  it('speaks of one person in the singular where there may be more', () => {
    const {groups, summary} = words({total: 'at least 1', age: 'child: at least 1; adult: more than 1'});

    expect(groups[0]?.rows.map(({label}) => label)).to.deep.equal(['child', 'adult']);
    expect(summary).to.equal(
      'Of at least one person identified as a victim, at least one was a child and more than one was an adult.',
    );
    expect(words({country: 'HT', total: 'at least 1'}).title).to.equal(
      'Haiti identified at least one victim of trafficking',
    );
  });

  it('says in title and chip who gave no figure', () => {
    const section = {country: 'HT', period: '2022', total: 'unreported', age: 'child: 3'};
    const said = (locale: TestLanguage, more = {}) => {
      const {title, chip} = words({...section, ...more}, locale);
      return [title, chip];
    };

    expect(said('en')).to.deep.equal([
      'Haiti: number of identified victims not reported by the government in 2022',
      'identified victims: not reported, 2022',
    ]);
    expect(said('sq')).to.deep.equal([
      'Haiti: qeveria nuk raportoi shifër për: viktima të identifikuara në vitin 2022',
      'viktima të identifikuara: pa u raportuar, 2022',
    ]);
    expect(said('en', {total: 'unknown'})).to.deep.equal([
      'Haiti: no figure for identified victims in 2022',
      'identified victims: no figure, 2022',
    ]);
  });

  for (const status of ['potential', 'presumed', 'referred', 'registered', 'assisted']) {
    it(`does not say that anything was done to people who are ${status}, whatever was decided`, () => {
      const {summary} = words({total: 40, status, exploitation: 'sex-trafficking: 36; forced-labour: 3'});

      expect(summary).to.match(/, 36 were counted under sex trafficking and three under forced labour\.$/);
    });
  }

  it('says shares as shares, and turns none into people', () => {
    const {summary, notes, table} = words({
      total: 958,
      status: 'registered',
      sex: 'female: about 72%; male: 27%',
      exploitation: {surrogacy: {share: 21.7, of: {en: 'people asked', sq: 'të pyetur'}}},
    });

    expect(summary).to.equal(
      'Of 958 people registered as victims, 21.7% of people asked were counted under forced surrogacy; about 72% were women and girls and 27% were men and boys.',
    );
    expect(notes[0]).to.equal('The source gives shares and no counts there, so none are worked out.');
    expect(table.rows.map(({label, value, raw, unit}) => [label, value, raw, unit])).to.deep.include([
      'Women and girls',
      'about 72% (no count)',
      'about 72%',
      '%',
    ]);
    expect(JSON.stringify(words({total: 958, sex: 'female: 50%'}))).not.to.match(/479|half/);
    expect(table).not.to.have.property('extraHeading');
  });

  it('names nationalities and finders, and never as what somebody was subjected to', () => {
    const section = {
      country: 'GB',
      total: 104,
      status: 'referred',
      nationality: 'domestic: 60; AL: 20; elsewhere: 1',
      identifiedBy: 'police: 60; self: 1; other: 9; unknown: 3',
    };

    expect(words(section).groups.map(({rows}) => rows.map(({label, short}) => short ?? label))).to.deep.equal([
      ['the United Kingdom', 'Albania', 'national of another country'],
      ['found by the police', 'found by others', 'found by someone not stated', 'person who came forward'],
    ]);
    expect(words({...section, country: undefined}).groups[0]?.rows[0]?.label).to.equal('nationals of the country');
    expect(words(section).table.rows[1]?.label).to.equal('Nationals of the United Kingdom');
    expect(words(section).summary).to.equal(
      'Of 104 people referred as potential victims in the United Kingdom, 60 were nationals of the United Kingdom, 20 were nationals of Albania and one was a national of another country; 60 were found by the police.',
    );
    expect(words({total: 3, identifiedBy: 'police: 3'}).groups[0]).to.deep.include({
      heading: 'By who identified them',
    });
    const both = words({total: 9, statuses: 'potential: 6; identified: 3', identifiedBy: 'police: 9'});
    expect(both.groups[1]?.heading).to.equal('The same 9 people, by who found them');
    expect(both.groups[1]?.rows[0]?.label).to.equal('found by the police');
    expect(words(section, 'sq').groups[0]?.rows[1]?.label).to.equal('shtetas (Shqipëria)');
    expect(words({total: 34, age: 'child: 34 (YE: 33)'}).groups[0]?.rows[1]).to.include({label: 'nationals of Yemen'});
  });

  it('has an article for one adult', () => {
    expect(words({total: 2, age: 'adult: 1; child: 1'}).summary).to.equal(
      'Of two people identified as victims, one was an adult and one was a child.',
    );
    expect(words({total: 2, sexAge: 'women: 1; boys: 1'}).groups[0]?.rows.map(({label}) => label)).to.deep.equal([
      'woman',
      'boy',
    ]);
  });

  it('goes on with “to” only after what people were subjected to', () => {
    const exploitation = {
      'sex-trafficking': 9,
      own: {label: {en: 'work in clubs'}, value: 8},
      'forced-labour': 7,
      other: 'unreported',
    };

    expect(words({total: 30, exploitation}).summary).to.equal(
      'Of 30 people identified as victims, nine were subjected to sex trafficking, eight were counted under “work in clubs” and seven were subjected to forced labour.',
    );
  });

  it('says what the government did not report otherwise than what the source does not have', () => {
    const section = {total: 'unreported', age: 'child: unknown; adult: unreported', statuses: 'referred: unreported'};

    expect(words({...section, statuses: undefined}).summary).to.equal(
      'The government gave no figure for the people identified as victims; no figure is given for children and the government gave no figure for adults.',
    );
    expect(words({...section, age: undefined}).summary).to.equal(
      'The government gave no figure for the people referred as potential victims.',
    );
  });
});

describe('a breakdown of several countries', () => {
  for (const [place, period, english, albanian] of [
    [
      'world',
      'FY2018',
      '36 victims of trafficking were identified worldwide in fiscal year 2018',
      'Në mbarë botën u identifikuan 36 viktima të trafikimit në vitin fiskal 2018',
    ],
    [
      'EU',
      '2023-Q3',
      '36 victims of trafficking were identified in the European Union in the third quarter of 2023',
      'Në Bashkimin Evropian u identifikuan 36 viktima të trafikimit në tremujorin e tretë të vitit 2023',
    ],
    [
      'Europe',
      '2018/19',
      '36 victims of trafficking were identified in Europe in 2018/19',
      'Në Evropë u identifikuan 36 viktima të trafikimit në vitin 2018/19',
    ],
  ] as const) {
    it(`says ${place} and ${period} as each language does`, () => {
      expect(words({place, period, total: 36}).title).to.equal(english);
      expect(words({place, period, total: 36}, 'sq').title).to.equal(albanian);
    });
  }
});

describe('one status alone', () => {
  const lanka = {country: 'LK', period: '2021', sexAge: 'girls: 58; women: 8'};

  for (const [name, section] of [
    ['equal to the total', {total: 1098, statuses: 'potential: 1098'}],
    ['whose parts the lists are', {statuses: {potential: 1098}, partsOf: 'potential'}],
  ] as const) {
    it(`is what all people are called, ${name}, and is said once`, () => {
      const {title, subtitle, summary, groups, table} = words({...lanka, ...section, previous: {2020: 829}});

      expect([title, subtitle, summary, ...groups.map(({heading}) => heading)]).to.deep.equal([
        '1,098 potential victims of trafficking were counted in Sri Lanka in 2021',
        'People counted as potential victims, 269 more than in 2020 (829)',
        'Of 1,098 people counted as potential victims in Sri Lanka in 2021, 58 were girls and eight were women.',
        '66 of the 1,098, by sex and age',
      ]);
      expect(table.rows.map(({label, value}) => [label, value])).to.deep.equal([
        ['All potential victims', '1,098'],
        ['Girls', '58'],
        ['Women', '8'],
        ['All potential victims, 2020', '829'],
      ]);
      expect(words({...lanka, ...section}, 'sq').groups.map(({heading}) => heading)).to.deep.equal([
        '66 nga 1098, sipas gjinisë dhe moshës',
      ]);
    });
  }

  it('keeps the remark on it', () => {
    const statuses = {potential: {value: 70, note: 'Of slavery.'}};

    expect(words({total: 70, statuses}).notes[0]).to.equal('Of slavery.');
  });

  for (const [name, section] of [
    ['without a word on whose parts the lists are', {statuses: 'potential: 1098', sex: 'female: 2000'}],
    ['of fewer people than all', {total: 1200, statuses: 'potential: 1098'}],
    ['with parts of its own', {total: 1098, statuses: 'potential: 1098 (girls: 58)'}],
    ['beside another status of the figure', {total: 1098, status: 'referred', statuses: 'potential: 1098'}],
  ] as const) {
    it(`is a row ${name}`, () => expect(words(section).groups[0]?.heading).to.equal('By status'));
  }
});

describe('foreign nationals', () => {
  const said = (nationality: string, locale?: TestLanguage) => {
    const {groups, summary} = words({country: 'BH', total: 60, nationality}, locale);
    return [groups[0]?.rows.map(({label}) => label).join(', '), summary];
  };

  it('are all of other countries, with those of them that are counted in them', () => {
    const nested = said('foreign: 22 (BD: 4; ID: 3)');

    expect(said('ID: 3; foreign: 22; BD: 4')).to.deep.equal(nested);
    expect(nested[0]).to.equal('foreign nationals, nationals of Bangladesh, nationals of Indonesia');
  });

  it('are told from those of countries that are not named', () => {
    expect(said('BD: 4; elsewhere: 1')[0]).to.equal('nationals of Bangladesh, national of another country');
    expect(said('BD: 4; elsewhere: 3', 'sq')[0]).to.equal('shtetas (Bangladeshi), shtetas të vendeve të tjera');
  });

  for (const nationality of ['domestic: 30; foreign: 22', 'BH: 30; foreign: 22', 'foreign: 22; BD: unknown']) {
    it(`are all beside none of them: ${nationality}`, () =>
      expect(said(nationality)[0]).to.match(/(^|, )foreign nationals/));
  }
});

describe('statuses with names of their own', () => {
  const label = {en: 'referred to services', sq: 'referuar te shërbimet'};
  const moldova = {country: 'MD', period: '2022', total: 150, statuses: {referred: {label, value: 148}}};

  it('are rows, and the title speaks of all people in the status of the figure', () => {
    const {title, subtitle, summary, chip, groups} = words({...moldova, previous: {2021: 312}});

    expect([title, subtitle, chip]).to.deep.equal([
      'Moldova identified 150 victims of trafficking in 2022, 162 fewer than in 2021',
      'People identified as victims',
      '150 identified, 2022',
    ]);
    expect(summary).to.equal(
      'Of 150 people identified as victims in Moldova in 2022, 148 were counted under “referred to services”.',
    );
    expect(groups.flatMap(({rows}) => rows.map((row) => row.label))).to.deep.equal(['referred to services']);
    expect(words(moldova, 'sq').title).to.equal('Në Moldavi u identifikuan 150 viktima të trafikimit në vitin 2022');
  });

  it('are not named beside one that has no such name', () => {
    const {title, summary} = words({...moldova, statuses: {potential: 79, mine: {label, value: 148}}});

    expect(title).to.equal('79 potential victims of trafficking were counted in Moldova in 2022');
    expect(summary).to.equal('79 people were counted as potential victims in Moldova in 2022 (150 people in all).');
  });
});

describe('the notes of a breakdown', () => {
  it('begin with the remark on its total', () => {
    const total = {value: 9, note: {en: 'Of modern slavery.', sq: 'Të skllavërisë moderne.'}};

    expect(words({total}).notes[0]).to.equal('Of modern slavery.');
    expect(words({total}, 'sq').notes[0]).to.equal('Të skllavërisë moderne.');
  });

  it('speak of dashes only where the rest is drawn so', () => {
    const notes = (exploitation: object) => words({total: 10, exploitation, remainder: 'not-stated'}).notes.join(' ');

    expect(notes({'sex-trafficking': 6})).to.contain('Dashed: the rest');
    expect(notes({'sex-trafficking': '60%'})).not.to.contain('Dashed');
  });
});
