import {expect} from '@open-wc/testing';
import {parseAccountabilityRecord} from '@tip-figures/accountability-record/accountability-record.model.js';
import {accountabilityRecordWords} from '@tip-figures/accountability-record/accountability-record.words.js';
import {plain} from '../support/reading.js';
import {textContextOf, type TestLanguage} from '../support/text-context.js';
import {ended, kosovo, labour, named, police, through} from './cases.js';

const words = (section: Record<string, unknown>, locale: TestLanguage = 'en') =>
  accountabilityRecordWords(parseAccountabilityRecord(section), textContextOf('accountability-record', locale));

const wordsOf = (one: object, locale: TestLanguage = 'en') => words({cases: [one]}, locale).cases[0]!;

const investigation = {
  en: 'An investigation is not a finding of guilt.',
  sq: 'Hetimi nuk është konstatim i fajësisë.',
};
const trial = {
  en: 'A trial is not a finding of guilt.',
  sq: 'Gjykimi nuk është konstatim i fajësisë.',
};
const presumption = {
  en: 'An indictment is not a finding of guilt.',
  sq: 'Aktakuza nuk është konstatim i fajësisë.',
};

/** Each text as a reader sees it. */
const said = ({who, status, act, points, outcome}: ReturnType<typeof wordsOf>) => ({
  who,
  status,
  act,
  points: points.map(({stage, lines}) => `${stage}: ${lines.map(({text}) => text).join(' | ')}`),
  outcome: plain(outcome),
});

describe('accountabilityRecordWords', () => {
  it('names the currency of a fine between two sums once', () => {
    const fine = {amount: '5000..10000', currency: 'EUR'};
    const {rows} = words({cases: [{office: 'A judge', steps: [{stage: 'convicted', fine}]}]}).table;

    expect(
      rows.map(({label, value}) => plain(`${label} ${value}`)).filter((row) => row.includes('fine')),
    ).to.deep.equal([
      'A judge: Convicted: fined 5,000 to 10,000 euros Date not given',
      'A judge: fine 5,000 to 10,000 euros',
    ]);
  });

  it('says who was arrested, of whom nothing is decided', () => {
    const arrest = {office: 'police officers', count: 2, steps: [{stage: 'arrested', date: '2013'}]};
    const section = {country: 'TG', cases: [arrest]};
    const {title, summary, notes} = words(section);

    expect([title, plain(summary), ...notes]).to.deep.equal([
      'Two officials were arrested in Togo',
      'In Togo, two police officers: arrested (2013); an arrest is not a finding of guilt.',
      'The dashed case is open: nobody in it has been found guilty.',
    ]);
    expect(said(wordsOf(arrest))).to.deep.include({points: ['Case: arrested, 2013']});
    const albanian = words(section, 'sq');
    expect([albanian.title, plain(albanian.summary)]).to.deep.equal([
      '2 zyrtarë u arrestuan në Togo',
      'Në Togo, 2 police officers: arrestim (2013); arrestimi nuk është konstatim i fajësisë.',
    ]);
    expect(words({cases: [{...arrest, steps: [{stage: 'arrested', outcome: 'released'}]}]}).title).to.equal(
      'Two officials were arrested',
    );
    expect(words({cases: [{...arrest, steps: [{stage: 'arrested'}, {stage: 'indicted'}]}]}).title).to.equal(
      'Two officials stand indicted',
    );
  });

  it('says all of the article’s cases in English', () => {
    const {title, subtitle, summary, notes, table, cases} = words(kosovo);

    expect({title, subtitle, summary, notes, caption: table.caption}).to.deep.equal({
      title: 'Two officials were fined in Kosovo; two stand indicted',
      subtitle: 'Cases against officials, by stage, cited in the 2017 report',
      summary:
        'In Kosovo, two labour ministry officials: appeal decided (2016: the Court of Appeal left the fines as they were); two police officers, in separate cases: indicted (2016); an indictment is not a finding of guilt.',
      notes: ['The dashed case is open: nobody in it has been found guilty.'],
      caption: 'Cases against officials, Kosovo',
    });
    expect(cases.map(said)).to.deep.equal([
      {
        who: 'Two labour ministry officials',
        status: '',
        act: 'As reported: Issued work permits to foreign workers',
        points: ['Act: 2014', 'Sanction: date not given', 'Appeal: 2016'],
        outcome:
          'Fined 3,000 euros each; the Court of Appeal left the fines as they were. Remained in post. Affected: 22 workers.',
      },
      {
        who: 'Two police officers, in separate cases',
        status: 'case open',
        act: '',
        points: ['Case: indicted, 2016'],
        outcome: '',
      },
    ]);
  });

  it('says all of them in Albanian', () => {
    const {title, subtitle, summary, cases} = words(kosovo, 'sq');

    expect({title, subtitle, summary: plain(summary)}).to.deep.equal({
      title: '2 zyrtarë u gjobitën në Kosovë; 2 janë nën aktakuzë',
      subtitle: 'Raste kundër zyrtarëve, sipas fazës, të përmendura në raportin e vitit 2017',
      summary:
        'Në Kosovë, 2 zyrtarë të Ministrisë së Punës: vendim i apelit (2016: Gjykata e Apelit i la gjobat siç ishin); 2 zyrtarë policie, në raste të veçanta: aktakuzë e ngritur (2016); aktakuza nuk është konstatim i fajësisë.',
    });
    expect(cases.map(said)).to.deep.equal([
      {
        who: '2 zyrtarë të Ministrisë së Punës',
        status: '',
        act: 'Siç raportohet: Lëshuan leje pune për punëtorë të huaj',
        points: ['Vepra: 2014', 'Sanksioni: data nuk jepet', 'Apeli: 2016'],
        outcome:
          'Gjobë prej 3000 euro për secilin; Gjykata e Apelit i la gjobat siç ishin. Vendi i punës u ruajt. Të prekur: 22 punëtorë.',
      },
      {
        who: '2 zyrtarë policie, në raste të veçanta',
        status: 'rast i hapur',
        act: '',
        points: ['Rasti: aktakuzë e ngritur, 2016'],
        outcome: '',
      },
    ]);
  });

  it('has each value in the table, with what must be said of an open case', () => {
    const {rows, valueHeading} = words(kosovo).table;

    expect(valueHeading).to.equal('Value');
    expect(
      rows.map(({label, value, raw, unit = '', precision = '', note}) => [
        label,
        plain(value),
        raw,
        unit,
        precision,
        note,
      ]),
    ).to.deep.equal([
      ['Labour ministry officials', '2', '2', 'people', 'exact', 'Appeal decided. Remained in post.'],
      [
        'Labour ministry officials: As reported: Issued work permits to foreign workers',
        '2014',
        '2014',
        '',
        '',
        undefined,
      ],
      [
        'Labour ministry officials: Sanctioned: fined 3,000 euros each'.replace('3,000 euros', '3,000\u00a0euros'),
        'Date not given',
        '',
        '',
        '',
        undefined,
      ],
      ['Labour ministry officials: fine for each person', '3,000 euros', '3000', 'EUR', 'exact', undefined],
      [
        'Labour ministry officials: Appeal decided: the Court of Appeal left the fines as they were',
        '2016',
        '2016',
        '',
        '',
        undefined,
      ],
      ['Labour ministry officials: workers', '22', '22', 'people', 'exact', undefined],
      ['Police officers, in separate cases', '2', '2', 'people', 'exact', `Indicted. ${presumption.en}`],
      ['Police officers, in separate cases: Indicted', '2016', '2016', '', '', undefined],
    ]);
  });

  for (const [stage, status, albanian, point] of [
    ['investigated', 'case open', 'rast i hapur', 'Case: investigated, 2010'],
    ['indicted', 'case open', 'rast i hapur', 'Case: indicted, 2010'],
    ['tried', 'case open', 'rast i hapur', 'Case: tried, 2010'],
    ['convicted', '', '', 'Verdict: convicted, 2010'],
    ['acquitted', '', '', 'Verdict: acquitted, 2010'],
    ['dropped', '', '', 'Case: charges dropped, 2010'],
    ['sanctioned', '', '', 'Sanction: 2010'],
    ['appeal-decided', '', '', 'Appeal: 2010'],
  ] as const) {
    it(`puts “${stage}” under its stage as “${point}”, and says whether guilt is open`, () => {
      for (const [lang, label] of [
        ['en', status],
        ['sq', albanian],
      ] as const) {
        const {table, summary, notes, caveat, cases} = words({cases: [through(stage)]}, lang);
        const line = (stage === 'investigated' ? investigation : stage === 'tried' ? trial : presumption)[lang];

        expect(cases[0]!.status).to.equal(label);
        expect(notes).to.have.length(label ? 1 : 0);
        expect(caveat).to.equal(notes[0]);
        expect(table.rows[0]!.note!.endsWith(line)).to.equal(label !== '');
        expect(summary.endsWith(line.charAt(0).toLowerCase() + line.slice(1))).to.equal(label !== '');
      }
      expect(said(wordsOf(through(stage))).points).to.deep.equal([point]);
    });
  }

  for (const [after, status] of [
    ['sanctioned', 'sanctioned'],
    ['appeal-decided', 'appeal decided'],
  ] as const) {
    it(`presumes somebody innocent who is indicted, whatever “${after}” says after it`, () => {
      const {cases, summary, notes, table} = words({
        cases: [{...through('indicted', after), act: {text: 'Took bribes'}}],
      });
      const [one] = cases;

      expect(one).to.include({status: '', act: 'Alleged: Took bribes'});
      expect(notes).to.deep.equal([presumption.en]);
      expect(summary).to.equal(
        `Judge (1): indicted (2010) and ${status} (2011); an indictment is not a finding of guilt.`,
      );
      expect(table.rows[0]!.note).to.contain(presumption.en);
    });
  }

  for (const [stages, said, albanian] of [
    [['convicted', 'sanctioned'], 'convicted and sanctioned', 'shpallje e fajësisë dhe sanksion'],
    [['acquitted', 'sanctioned'], 'acquitted and sanctioned', 'shpallje e pafajësisë dhe sanksion'],
    [['convicted', 'appeal-decided', 'sanctioned'], 'appeal decided and sanctioned', 'vendim i apelit dhe sanksion'],
    [['sanctioned', 'convicted'], 'convicted', 'shpallje e fajësisë'],
    [['investigated', 'sanctioned'], 'sanctioned', 'sanksion'],
  ] as const) {
    it(`keeps the decision before a sanction in its sentence and table: ${stages.join(', ')}`, () => {
      const section = {cases: [{office: 'officers', count: 2, steps: stages.map((stage) => ({stage}))}]};

      const {summary, table} = words(section);
      expect(summary).to.equal(`Two officers: ${said}.`);
      expect(table.rows[0]!.note).to.equal(`${said[0]!.toUpperCase()}${said.slice(1)}.`);
      expect(words(section, 'sq').summary).to.equal(`2 officers: ${albanian}.`);
    });
  }

  it('speaks of no indictment where the source tells of a trial alone', () => {
    const tried = (...stages: string[]) => ({
      cases: [{office: 'officers', count: 2, steps: stages.map((stage) => ({stage}))}],
    });

    expect(words(tried('tried')).summary).to.equal('Two officers: tried; a trial is not a finding of guilt.');
    expect(words(tried('tried'), 'sq').summary).to.match(/; gjykimi nuk është konstatim i fajësisë\.$/);
    expect(words(tried('indicted', 'tried')).summary).to.match(/; an indictment is not a finding of guilt\.$/);
  });

  for (const [affected, said, albanian] of [
    ['1', 'domestic workers (1)', 'domestic workers (1)'],
    ['up to 5', 'domestic workers (up to 5)', 'domestic workers (deri në 5)'],
    ['2', '2 domestic workers', '2 domestic workers'],
  ] as const) {
    it(`counts people who have no singular: ${affected}`, () => {
      const section = {
        cases: [{office: 'officers', affected, affectedLabel: 'domestic workers', steps: [{stage: 'convicted'}]}],
      };

      expect(words(section).cases[0]!.outcome).to.equal(`Affected: ${said}.`);
      expect(words(section, 'sq').cases[0]!.outcome).to.equal(`Të prekur: ${albanian}.`);
    });
  }

  it('says what an appeal decided, for as long as the sentence has room', () => {
    const appealed = (outcome: string, date?: string) => ({
      office: 'deputy police chiefs',
      count: 1,
      steps: [{stage: 'convicted'}, {stage: 'appeal-decided', outcome, ...(date ? {date} : {})}],
    });
    const summary = (...cases: unknown[]) => words({cases}).summary;

    expect(summary(appealed('acquitted by the Supreme Court', '2011'))).to.equal(
      'Deputy police chiefs (1): appeal decided (2011: acquitted by the Supreme Court).',
    );
    expect(summary(appealed('acquitted.'))).to.equal('Deputy police chiefs (1): appeal decided (acquitted).');
    expect(summary(appealed('word '.repeat(40), '2011'))).to.equal('Deputy police chiefs (1): appeal decided (2011).');
  });

  it('calls a deed alleged until it has been found', () => {
    const act = {text: {en: 'Took bribes', sq: 'Morën ryshfet'}};
    const first = (lang: TestLanguage, ...stages: string[]) => wordsOf({...through(...stages), act}, lang).act;

    expect(first('en', 'indicted')).to.equal('Alleged: Took bribes');
    expect(first('sq', 'indicted')).to.equal('Dyshimi: Morën ryshfet');
    expect(first('en', 'convicted', 'appeal-decided', 'acquitted')).to.equal('Alleged: Took bribes');
    expect(first('en', 'convicted', 'appeal-decided')).to.equal('Alleged: Took bribes');
    expect(first('en', 'acquitted', 'sanctioned')).to.equal('Alleged: Took bribes');
    expect(first('en', 'indicted', 'convicted')).to.equal('Took bribes');
    expect(first('en', 'sanctioned')).to.equal('As reported: Took bribes');
    expect(first('en', 'sanctioned', 'appeal-decided')).to.equal('As reported: Took bribes');
    expect(first('sq', 'sanctioned', 'appeal-decided')).to.equal('Siç raportohet: Morën ryshfet');
  });

  for (const [count, who, albanian] of [
    [1, 'Judges (1)', 'Judges (1)'],
    ['about 1', 'Judges (about 1)', 'Judges (rreth 1)'],
    ['1..4', 'Judges (1 to 4)', 'Judges (1 deri në 4)'],
    [2, 'Two judges', '2 judges'],
    [12, '12 judges', '12 judges'],
    [1500, '1,500 judges', '1500 judges'],
    ['about 12', 'About 12 judges', 'Rreth 12 judges'],
    ['almost 12', 'Almost 12 judges', 'Gati 12 judges'],
    ['just over 12', 'Just over 12 judges', 'Pak më shumë se 12 judges'],
    ['under 5', 'Judges (fewer than 5)', 'Judges (më pak se 5)'],
    ['6..9', 'Six to nine judges', '6 deri në 9 judges'],
    ['withheld', 'Judges, number withheld', 'Judges, shifra e fshehur'],
    ['unknown', 'Judges (number not given)', 'Judges (numri nuk jepet)'],
    ['unreported', 'Judges (number not reported by the government)', 'Judges (numri nuk u raportua nga qeveria)'],
    [undefined, 'Judges', 'Judges'],
  ] as const) {
    it(`says ${String(count)} officials, in both languages`, () => {
      const one = {...through('tried'), office: 'judges', ...(count === undefined ? {} : {count})};
      const {count: _left, ...without} = one;

      const given = count === undefined ? without : one;

      expect([wordsOf(given).who, plain(wordsOf(given, 'sq').who)]).to.deep.equal([who, albanian]);
    });
  }

  it('says nothing of a number that is left out, in its sentence, its title or its table', () => {
    const {count: _left, ...one} = {...through('tried', 'convicted'), office: 'judges', keptPost: false};
    const {title, summary, table} = words({cases: [one]});

    expect({title, summary}).to.deep.equal({
      title: 'Officials were convicted',
      summary: 'Judges: convicted (2011).',
    });
    expect(
      table.rows.map(({label, value, raw, unit, precision, note}) => [label, value, raw, unit, precision, note]),
    ).to.deep.equal([
      ['Judges', 'Convicted', 'Convicted', undefined, undefined, 'No longer in post.'],
      ['Judges: Tried', '2010', '2010', undefined, undefined, undefined],
      ['Judges: Convicted', '2011', '2011', undefined, undefined, undefined],
    ]);
    expect(words({cases: [one]}, 'sq').summary).to.equal('Judges: shpallje e fajësisë (2011).');
  });

  for (const [amount, text, albanian] of [
    ['unknown', 'Fined (amount not given).', 'Gjobë (shuma nuk jepet).'],
    ['unreported', 'Fined (amount not reported by the government).', 'Gjobë (shuma nuk u raportua nga qeveria).'],
    ['withheld', 'Fined, amount withheld.', 'Gjobë, shuma e fshehur.'],
    ['about 3000', 'Fined about 3,000 euros each.', 'Gjobë prej rreth 3000 euro për secilin.'],
  ] as const) {
    it(`says of a fine of ${amount} what is known of it`, () => {
      const fine = {amount, currency: 'EUR', each: true};
      const one = {office: 'judges', steps: [{stage: 'sanctioned', fine}]};

      expect([plain(wordsOf(one).outcome), plain(wordsOf(one, 'sq').outcome)]).to.deep.equal([text, albanian]);
    });
  }

  for (const [affected, text, albanian, precision] of [
    [0, '0 people affected', '0 persona të prekur', 'exact'],
    [1, '1 person affected', '1 person i prekur', 'exact'],
    [1500, '1,500 people affected', '1500 persona të prekur', 'exact'],
    ['about 22', 'About 22 people affected', 'Rreth 22 persona të prekur', 'approximate'],
    ['almost 22', 'Almost 22 people affected', 'Gati 22 persona të prekur', 'a little below the number'],
    [
      'just over 22',
      'Just over 22 people affected',
      'Pak më shumë se 22 persona të prekur',
      'a little above the number',
    ],
    ['under 5', 'Fewer than 5 people affected', 'Më pak se 5 persona të prekur', 'below the number'],
    ['6..9', '6 to 9 people affected', '6 deri në 9 persona të prekur', 'range'],
    ['withheld', 'People affected: withheld', 'Persona të prekur: e fshehur', 'withheld to protect people'],
    [
      'unknown',
      'People affected: no figure in this source',
      'Persona të prekur: nuk ka shifër në këtë burim',
      'no figure in this source',
    ],
    [
      'unreported',
      'People affected: not reported by the government',
      'Persona të prekur: qeveria nuk e raportoi',
      'not reported by the government',
    ],
  ] as const) {
    it(`says ${affected} people affected, in both languages and the table`, () => {
      const one = {...through('tried'), affected};
      const row = words({cases: [one]}).table.rows.at(-1);

      expect([wordsOf(one).outcome, plain(wordsOf(one, 'sq').outcome)]).to.deep.equal([`${text}.`, `${albanian}.`]);
      expect(row).to.include({raw: String(affected), precision, unit: 'people'});
    });
  }

  for (const [fine, step, raw] of [
    [{amount: 'about 3000', currency: 'EUR'}, 'Fined about 3,000 euros.', 'about 3000'],
    [{amount: 'under 3000', currency: 'EUR'}, 'Fined less than 3,000 euros.', 'under 3000'],
    [{amount: '100..200', currency: 'USD', each: true}, 'Fined 100 to 200 US dollars each.', '100..200'],
  ] as const) {
    it(`says “${step}”`, () => {
      const {cases, table} = words({cases: [{office: 'judge', steps: [{stage: 'convicted', fine}]}]});

      expect(plain(cases[0]!.outcome)).to.equal(step);
      expect(table.rows.at(-1)).to.include({raw, unit: fine.currency});
    });
  }

  it('says what came of a step beside its fine', () => {
    const {outcome} = wordsOf({
      office: 'judge',
      steps: [{stage: 'sanctioned', fine: {amount: 9, currency: 'EUR'}, outcome: 'moved to another court.'}],
    });

    expect(plain(outcome)).to.equal('Fined 9 euros; moved to another court.');
  });

  it('keeps a name of the data’s own as it is in Albanian', () => {
    const section = {place: 'Prizreni', cases: [through('convicted')]};

    expect(words(section, 'sq').summary).to.match(/^Prizreni: /);
    expect(words(section, 'sq').title).to.match(/ \(Prizreni\)$/);
    expect(words(section).summary).to.match(/^In Prizreni, /);
  });

  it('says once what an indictment is not, and a trial, where one is dashed and the other is not', () => {
    const dashed = through('convicted', 'appeal-decided', 'indicted');
    const told = {office: 'judges', steps: [{stage: 'tried'}], open: false};
    const {caveat, notes, summary} = words({cases: [dashed, told]});

    expect(caveat).to.equal('The dashed case is open: neither an indictment nor a trial is a finding of guilt.');
    expect(notes).to.deep.equal([caveat]);
    expect(summary).to.match(/; neither an indictment nor a trial is a finding of guilt\.$/);
    expect(words({cases: [dashed, told]}, 'sq').caveat).to.equal(
      'Rasti me vijë të ndërprerë është i hapur: as aktakuza e as gjykimi nuk janë konstatim i fajësisë.',
    );
    expect(words({cases: [dashed, {...told, steps: [{...told.steps[0]!, stage: 'indicted'}]}]}).caveat).to.equal(
      'The dashed case is open: an indictment is not a finding of guilt.',
    );
  });

  it('names both words where a stage holds two, and says “found guilty” of no case that once ended so', () => {
    const one = through('indicted', 'convicted', 'appeal-decided', 'acquitted');
    const again = through('convicted', 'appeal-decided', 'tried');

    expect(said(wordsOf(one)).points).to.deep.equal([
      'Case: indicted, 2010',
      'Verdict: convicted, 2011 | acquitted, 2013',
      'Appeal: 2012',
    ]);
    expect(words({cases: [again, through('indicted')]}).caveat).to.equal(
      'The dashed cases are open: neither an indictment nor a trial is a finding of guilt.',
    );
    expect(words({cases: [through('convicted', 'appeal-decided', 'investigated')]}).caveat).to.equal(
      'The dashed case is open: an investigation is not a finding of guilt.',
    );
  });

  for (const [cases, title, albanian] of [
    [
      [{...through('convicted'), count: 12}],
      '12 officials were convicted in Thailand',
      '12 zyrtarë u shpallën fajtorë në Tajlandë',
    ],
    [
      [through('sanctioned'), through('sanctioned')],
      'Two officials were sanctioned in Thailand',
      '2 zyrtarë u sanksionuan në Tajlandë',
    ],
    [
      [through('convicted', 'appeal-decided')],
      'One official had an appeal decided in Thailand',
      '1 zyrtar ka vendim të apelit në Tajlandë',
    ],
    [
      [through('indicted', 'acquitted'), {...through('tried'), count: 'about 12'}],
      'One official was acquitted in Thailand; about 12 were tried',
      '1 zyrtar u shpall i pafajshëm në Tajlandë; rreth 12 u gjykuan',
    ],
    [
      [{...through('investigated'), count: 'unknown'}],
      'Officials were investigated in Thailand',
      'Zyrtarë u hetuan në Tajlandë',
    ],
    [
      [through('tried'), {...through('tried'), count: 'about 3'}],
      'Officials were tried in Thailand',
      'Zyrtarë u gjykuan në Tajlandë',
    ],
    [
      [through('tried'), through('convicted'), through('investigated')],
      'Trafficking cases against officials in Thailand',
      'Raste trafikimi kundër zyrtarëve në Tajlandë',
    ],
  ] as const) {
    it(`has the title “${title}” of ${JSON.stringify(cases.map(({steps}) => steps.map(({stage}) => stage)))}`, () => {
      const section = {country: 'TH', cases};

      expect([words(section).title, words(section, 'sq').title]).to.deep.equal([title, albanian]);
    });
  }

  for (const [name, section, title, subtitle] of [
    [
      'suspicions alone',
      {cases: [through('investigated')], period: '2016'},
      'One official was investigated',
      'Cases against officials, by stage, 2016',
    ],
    [
      'no case',
      {cases: [], country: 'XK'},
      'No case against an official reported in Kosovo',
      'Cases against officials, by stage',
    ],
  ] as const) {
    it(`has a title for ${name}`, () => {
      expect(words(section)).to.include({title, subtitle});
    });
  }

  for (const [stage, title, albanian, presumed] of [
    ['investigated', 'Three officials were investigated', '3 zyrtarë u hetuan', investigation.en],
    ['indicted', 'Three officials were indicted', '3 zyrtarë u akuzuan', presumption.en],
    ['tried', 'Three officials were tried', '3 zyrtarë u gjykuan', trial.en],
  ] as const) {
    it(`does not call open a case that is said to be closed, and presumes innocence of one ${stage}`, () => {
      const section = {cases: [ended(stage)]};
      const {summary, notes, caveat, table, cases} = words(section);

      expect([words(section).title, words(section, 'sq').title]).to.deep.equal([title, albanian]);
      expect(summary).to.equal(`Three diplomats: ${stage} (2019); ${presumed[0]!.toLowerCase()}${presumed.slice(1)}`);
      expect([notes, caveat, cases[0]!.status]).to.deep.equal([[presumed], presumed, '']);
      expect(cases[0]!.outcome).to.equal('No charges were brought.');
      expect(table.rows[0]!.note).to.equal(`${stage[0]!.toUpperCase()}${stage.slice(1)}. ${presumed}`);
    });
  }

  it('says of dashed cases that they are open, and of others what no verdict has answered', () => {
    const cases = [through('indicted'), ended('investigated')];

    expect(words({cases}).notes).to.deep.equal([
      `The dashed case is open: nobody in it has been found guilty. ${investigation.en}`,
    ]);
  });

  it('tells dropped charges as such, in its title, sentence, table and drawing, in both languages', () => {
    const section = {country: 'TH', cases: [{...through('indicted', 'dropped'), office: 'judges', count: 2}]};
    const {title, summary, notes, table} = words(section);

    expect([title, summary, notes]).to.deep.equal([
      'Two officials had charges dropped in Thailand',
      'In Thailand, two judges: charges dropped (2011).',
      [],
    ]);
    expect(table.rows.map(({label, value}) => [label, value])).to.deep.equal([
      ['Judges', '2'],
      ['Judges: Indicted', '2010'],
      ['Judges: Charges dropped', '2011'],
    ]);
    expect(table.rows[0]!.note).to.equal('Charges dropped.');
    const albanian = words(section, 'sq');
    expect([albanian.title, plain(albanian.summary)]).to.deep.equal([
      '2 zyrtarë kanë akuza të tërhequra në Tajlandë',
      'Në Tajlandë, 2 judges: akuza të tërhequra (2011).',
    ]);
  });

  it('says that a case is open after a verdict, where the data say so', () => {
    const section = {cases: [{...through('indicted', 'convicted'), open: true}]};

    expect([words(section).notes, words(section, 'sq').notes]).to.deep.equal([
      ['The dashed case is open.'],
      ['Rasti me vijë të ndërprerë është i hapur.'],
    ]);
    expect(words(section).cases[0]!.status).to.equal('case open');
  });

  it('leaves open a case of which a text says what came of it', () => {
    const {title, cases} = words({cases: [{office: 'judges', steps: [{stage: 'indicted', outcome: 'Released.'}]}]});

    expect([title, cases[0]!.status, cases[0]!.outcome]).to.deep.equal([
      'Officials stand indicted',
      'case open',
      'Released.',
    ]);
  });

  it('counts as open only what is not closed, and as decided only what was decided', () => {
    const cases = [...Array.from({length: 12}, () => through('indicted')), ended('investigated')];

    expect(words({cases}).summary).to.contain('13 cases against officials: 0 decided, 12 open;');
  });

  it('counts the cases in its sentence where it cannot name them in 40 words', () => {
    const cases = Array.from({length: 12}, (_, index) => through(index % 3 ? 'convicted' : 'indicted'));

    expect(words({country: 'XK', cases}).summary).to.equal(
      '12 cases against officials in Kosovo: eight decided, four open; an indictment is not a finding of guilt.',
    );
    expect(words({country: 'XK', cases}, 'sq').summary).to.equal(
      '12 raste kundër zyrtarëve në Kosovë: 8 me vendim, 4 të hapura; aktakuza nuk është konstatim i fajësisë.',
    );
  });

  it('says in its sentence and its table that a source reports no case', () => {
    const {table} = words({country: 'XK', cases: []});

    expect(table.rows).to.deep.equal([{label: 'No case against an official reported', value: '', raw: ''}]);
    expect(words({country: 'XK', cases: []}).summary).to.equal(
      'This source reports no case against an official in Kosovo.',
    );
    expect(words({country: 'XK', cases: []}, 'sq').summary).to.equal(
      'Ky burim nuk raporton asnjë rast kundër një zyrtari në Kosovë.',
    );
    expect(words({cases: []}).summary).to.equal('This source reports no case against an official.');
    expect(words({cases: []}, 'sq').summary).to.equal('Ky burim nuk raporton asnjë rast kundër një zyrtari.');
  });

  it('hides its sentence from the eye where the cases are text already', () => {
    expect([words(kosovo).summaryHidden, words({cases: []}).summaryHidden]).to.deep.equal([true, false]);
  });

  it('gives machines a date, but none of a span of time', () => {
    const {points} = wordsOf({
      office: 'judge',
      steps: [{stage: 'investigated', date: '2014-05-01'}, {stage: 'tried', date: '2015/2016'}, {stage: 'convicted'}],
    });

    expect(points.flatMap(({lines}) => lines.map(({text, datetime}) => [text, datetime]))).to.deep.equal([
      ['investigated, 1 May 2014', '2014-05-01'],
      ['tried, 2015–2016', undefined],
      ['convicted, date not given', undefined],
    ]);
  });

  it('holds no name in anything that it says', () => {
    const {cases, ...rest} = words({cases: [named, police, labour]});

    expect(JSON.stringify([rest, cases.map(said)])).not.to.contain('Filan');
  });
});
