import {expect} from '@open-wc/testing';
import {parseCaseBacklog} from '@tip-figures/case-backlog/case-backlog.model.js';
import {caseBacklogWords} from '@tip-figures/case-backlog/case-backlog.words.js';
import {plain} from '../support/reading.js';
import {textContextOf, type TestLanguage} from '../support/text-context.js';

const words = (section: Record<string, unknown>, locale: TestLanguage = 'en') =>
  caseBacklogWords(parseCaseBacklog(section), textContextOf('case-backlog', locale));

const kosovo = {country: 'XK', period: '2016', open: '2016-12-31: 95'};
const flow = 'opening: 80; new: 40; closed: 25; closing: 95';

describe('caseBacklogWords', () => {
  it('says all of one day in English, once', () => {
    const {title, subtitle, summary, summaryHidden, notes, table, chip} = words(kosovo);

    expect({title, subtitle, summary, summaryHidden, notes, caption: table.caption, chip}).to.deep.equal({
      title: '95 trafficking cases were open in Kosovo at the end of 2016',
      subtitle: undefined,
      summary: '95 trafficking cases were open in Kosovo at the end of 2016.',
      summaryHidden: true,
      notes: ['Cases are not people: one case can concern several.'],
      caption: 'Open trafficking cases, Kosovo',
      chip: '95 cases open at the end of 2016',
    });
    expect(table.rows.map(({label, value, raw, unit}) => [label, value, raw, unit])).to.deep.equal([
      ['End of 2016', '95', '95', 'cases'],
    ]);
  });

  it('shows what a source remarks on a number', () => {
    const open = {'2015-12-31': {value: 60, note: 'Without the courts of the north.'}, '2016-12-31': 95};
    const flow = {new: {value: 40, note: 'By the count of the police.'}};

    expect(words({...kosovo, open, flow}).notes).to.deep.equal([
      'Cases are not people: one case can concern several.',
      'End of 2015: Without the courts of the north.',
      'New, 2016: By the count of the police.',
    ]);
  });

  it('says all of one day in Albanian', () => {
    const {title, summary, notes, chip} = words(kosovo, 'sq');

    expect({title, summary, notes, chip}).to.deep.equal({
      title: '95 lëndë për trafikim ishin të hapura në Kosovë në fund të vitit 2016',
      summary: '95 lëndë për trafikim ishin të hapura në Kosovë në fund të vitit 2016.',
      notes: ['Lëndët nuk janë persona: një lëndë mund të ketë të bëjë me disa.'],
      chip: '95 lëndë të hapura në fund të vitit 2016',
    });
  });

  for (const [open, title, albanian] of [
    [
      '2015-12-31: 150; 2016-12-31: 118',
      'Open trafficking cases in Kosovo fell from 150 to 118',
      'Lëndët e hapura për trafikim në Kosovë u pakësuan nga 150 në 118',
    ],
    [
      '2015-12-31: about 50; 2016-12-31: 1118',
      'Open trafficking cases in Kosovo rose from about 50 to 1,118',
      'Lëndët e hapura për trafikim në Kosovë u shtuan nga rreth 50 në 1118',
    ],
    [
      '2015-12-31: 95; 2016-12-31: 95',
      'Open trafficking cases in Kosovo stayed at 95',
      'Lëndët e hapura për trafikim në Kosovë mbetën 95',
    ],
    [
      '2014-12-31: 0; 2015-12-31: unknown; 2016-06-30: 95',
      'Open trafficking cases in Kosovo rose from zero at the end of 2014 to 95 on 30 June 2016',
      'Lëndët e hapura për trafikim në Kosovë u shtuan nga 0 në fund të vitit 2014 në 95 më 30 qershor 2016',
    ],
    // Digits begin with ten.
    [
      '2015-12-31: 9; 2016-12-31: 12',
      'Open trafficking cases in Kosovo rose from nine to 12',
      'Lëndët e hapura për trafikim në Kosovë u shtuan nga 9 në 12',
    ],
    [
      '2015-12-31: 0; 2016-12-31: 0',
      'Open trafficking cases in Kosovo stayed at zero',
      'Lëndët e hapura për trafikim në Kosovë mbetën 0',
    ],
    // From one range to another number, nobody could tell where the range ends.
    [
      '2015-12-31: 20..30; 2016-12-31: 41',
      '41 trafficking cases were open in Kosovo at the end of 2016',
      '41 lëndë për trafikim ishin të hapura në Kosovë në fund të vitit 2016',
    ],
    // Which way they went is not known.
    [
      '2015-12-31: about 95; 2016-12-31: 96',
      '96 trafficking cases were open in Kosovo at the end of 2016',
      '96 lëndë për trafikim ishin të hapura në Kosovë në fund të vitit 2016',
    ],
    [
      '2015-12-31: withheld; 2016-12-31: 96',
      '96 trafficking cases were open in Kosovo at the end of 2016',
      '96 lëndë për trafikim ishin të hapura në Kosovë në fund të vitit 2016',
    ],
  ] as const) {
    it(`says in a title how they went: ${open}`, () => {
      expect(plain(words({country: 'XK', open}).title)).to.equal(title);
      expect(plain(words({country: 'XK', open}, 'sq').title)).to.equal(albanian);
    });
  }

  it('says below the title of which days they are, where all are the last of a year', () => {
    expect(words({open: '2015-12-31: 1; 2016-12-31: 2'}).subtitle).to.equal(
      'Trafficking cases, on the last day of the year',
    );
    expect(words({open: '2015-06-30: 1; 2016-12-31: 2'}).subtitle).to.equal('Trafficking cases');
    expect(words({open: '2015-12-31: 1; 2016-12-31: 2'}, 'sq').subtitle).to.equal(
      'Lëndë për trafikim, në ditën e fundit të vitit',
    );
  });

  for (const [count, title, albanian] of [
    ['0', 'No trafficking cases were open', 'Asnjë lëndë për trafikim nuk ishte e hapur'],
    ['1', 'One trafficking case was open', '1 lëndë për trafikim ishte e hapur'],
    ['12000', '12,000 trafficking cases were open', '12 000 lëndë për trafikim ishin të hapura'],
    ['about 90', 'About 90 trafficking cases were open', 'Rreth 90 lëndë për trafikim ishin të hapura'],
    ['almost 90', 'Almost 90 trafficking cases were open', 'Gati 90 lëndë për trafikim ishin të hapura'],
    [
      'just over 90',
      'Just over 90 trafficking cases were open',
      'Pak më shumë se 90 lëndë për trafikim ishin të hapura',
    ],
    ['under 5', 'Fewer than five trafficking cases were open', 'Më pak se 5 lëndë për trafikim ishin të hapura'],
    ['90..99', '90 to 99 trafficking cases were open', '90 deri në 99 lëndë për trafikim ishin të hapura'],
    ['unknown', 'No figure for open trafficking cases', 'Pa shifër për lëndët e hapura për trafikim'],
  ] as const) {
    it(`says ${count} in a title, in both languages`, () => {
      expect(words({open: {'2016-12-31': count}}).title).to.equal(`${title} at the end of 2016`);
      expect(plain(words({open: {'2016-12-31': count}}, 'sq').title)).to.equal(`${albanian} në fund të vitit 2016`);
    });
  }

  it('says that a number is withheld', () => {
    const {title, chip} = words({open: '2016-12-31: withheld'});

    expect([title, chip]).to.deep.equal([
      'The number of open trafficking cases at the end of 2016 is withheld',
      'Open cases: withheld at the end of 2016',
    ]);
  });

  for (const [open, change, albanian] of [
    [
      '2015-12-31: 80; 2016-12-31: 95',
      ', 15 more than at the end of 2015 (80)',
      ', 15 më shumë se në fund të vitit 2015 (80)',
    ],
    [
      '2016-06-30: 1200; 2016-12-31: 95',
      ', 1,105 fewer than on 30 June 2016 (1,200)',
      ', 1105 më pak se më 30 qershor 2016 (1200)',
    ],
    ['2015-12-31: 95; 2016-12-31: 95', ', as many as at the end of 2015', ', po aq sa në fund të vitit 2015'],
    [
      '2015-12-31: about 80; 2016-12-31: 95',
      ', more than at the end of 2015 (about 80)',
      ', më shumë se në fund të vitit 2015 (rreth 80)',
    ],
    [
      '2015-12-31: about 90; 2016-12-31: 95',
      ', after about 90 at the end of 2015',
      ', pas rreth 90 në fund të vitit 2015',
    ],
    [
      '2015-12-31: over 100; 2016-12-31: under 95',
      ', fewer than at the end of 2015 (more than 100)',
      ', më pak se në fund të vitit 2015 (më shumë se 100)',
    ],
    [
      '2015-12-31: 3; 2016-12-31: 4',
      ', one more than at the end of 2015 (three)',
      ', 1 më shumë se në fund të vitit 2015 (3)',
    ],
    [
      '2014-12-31: 80; 2015-12-31: unknown; 2016-12-31: 95',
      ', 15 more than at the end of 2014 (80)',
      ', 15 më shumë se në fund të vitit 2014 (80)',
    ],
  ] as const) {
    it(`says the change of ${open} in words`, () => {
      expect(words({open}).summary).to.contain(`at the end of 2016${change}`);
      expect(plain(words({open}, 'sq').summary)).to.contain(`në fund të vitit 2016${albanian}`);
    });
  }

  it('leads with the newest number that is known, and says where there is none', () => {
    const {title, summary} = words({open: '2015-12-31: 80; 2016-06-30: unknown; 2016-12-31: unknown'});

    expect(title).to.equal('80 trafficking cases were open at the end of 2015');
    expect(summary).to.equal(
      '80 trafficking cases were open at the end of 2015; the source gives no figure for 30 June 2016 and for the end of 2016.',
    );
  });

  for (const [open, said, albanian] of [
    [
      {'2015-12-31': 80, '2016-12-31': 'withheld'},
      '80 trafficking cases were open at the end of 2015; the number for the end of 2016 is withheld.',
      '80 lëndë për trafikim ishin të hapura në fund të vitit 2015; numri për fundin e vitit 2016 është i fshehur.',
    ],
    [
      {'2015-12-31': 80, '2016-06-30': 'withheld', '2016-12-31': 'withheld', '2017-12-31': 'unknown'},
      '80 trafficking cases were open at the end of 2015; the source gives no figure for the end of 2017; the numbers for 30 June 2016 and for the end of 2016 are withheld.',
      '80 lëndë për trafikim ishin të hapura në fund të vitit 2015; burimi nuk jep shifër për fundin e vitit 2017; numrat për 30 qershor 2016 dhe për fundin e vitit 2016 janë të fshehur.',
    ],
    [
      {'2015-12-31': 'withheld', '2016-12-31': 95},
      '95 trafficking cases were open at the end of 2016; the number for the end of 2015 is withheld.',
      '95 lëndë për trafikim ishin të hapura në fund të vitit 2016; numri për fundin e vitit 2015 është i fshehur.',
    ],
  ] as const) {
    it(`says which days are withheld, and not that the source is silent: ${JSON.stringify(open)}`, () => {
      const {summary} = words({open});

      expect([summary, plain(words({open}, 'sq').summary)]).to.deep.equal([said, albanian]);
    });
  }

  it('says that the newest day is withheld, however long the sentence', () => {
    const years = Array.from({length: 12}, (_, index) => [`${2003 + index}-12-31`, 'unknown']);
    const {summary} = words({
      ...kosovo,
      open: {...Object.fromEntries(years), '2015-12-31': 80, '2016-12-31': 'withheld'},
    });

    expect(summary).to.equal(
      '80 trafficking cases were open in Kosovo at the end of 2015; the number for the end of 2016 is withheld.',
    );
  });

  it('says how the number came about', () => {
    const {summary, flowHeading, days, notes, table} = words({...kosovo, flow});

    expect(summary).to.equal(
      '95 trafficking cases were open in Kosovo at the end of 2016; 40 cases came in and 25 were closed in 2016.',
    );
    expect(flowHeading).to.equal('Cases that came in and were closed in 2016');
    expect(days, 'the flow ends with it').to.deep.equal([]);
    expect(notes).to.have.length(1);
    expect(table.rowHeading).to.equal('Item');
    expect(table.rows.map(({label, value}) => [label, value])).to.deep.equal([
      ['End of 2016', '95'],
      ['Open at the start, 2016', '80'],
      ['New, 2016', '40'],
      ['Closed, 2016', '25'],
      ['Open at the end, 2016', '95'],
    ]);
    expect(words({...kosovo, flow}, 'sq').summary).to.equal(
      '95 lëndë për trafikim ishin të hapura në Kosovë në fund të vitit 2016; erdhën 40 lëndë dhe u mbyllën 25 në vitin 2016.',
    );
  });

  for (const [flow, heading, albanian] of [
    ['new: 40', 'New cases', 'Lëndë të reja'],
    ['closed: 25', 'Closed cases', 'Lëndë të mbyllura'],
    ['opening: 80', 'Cases', 'Lëndë'],
  ] as const) {
    it(`speaks in a heading of no step that is left out: ${flow}`, () => {
      expect(words({...kosovo, flow}).flowHeading).to.equal(`${heading} in 2016`);
      expect(plain(words({...kosovo, flow}, 'sq').flowHeading)).to.equal(`${albanian} në vitin 2016`);
    });
  }

  it('counts a case that came, and one that was closed, as one', () => {
    const {summary} = words({open: '2016-12-31: 95', flow: 'opening: 95; new: 1; closed: 1; closing: 95'});

    expect(summary).to.equal('95 trafficking cases were open at the end of 2016; one case came in and one was closed.');
  });

  it('says that none came and none were closed', () => {
    const still = {open: '2016-12-31: 95', flow: 'opening: 95; new: 0; closed: 0; closing: 95'};

    expect(words(still).summary).to.contain('; no cases came in and none were closed.');
    expect(words(still, 'sq').summary).to.contain('; nuk erdhi asnjë lëndë dhe nuk u mbyll asnjë.');
    expect(words({...still, flow: 'opening: 94; new: 1; closed: 0'}).summary).to.contain(
      '; one case came in and none were closed.',
    );
  });

  it('is silent on what is left out of a flow, and does not work it out', () => {
    const {summary, flow: rows, table} = words({...kosovo, flow: 'opening: 80; new: 40; closing: 95'});

    expect(summary).not.to.contain('25');
    expect(rows.map(({label}) => label)).to.deep.equal(['Open at the start', 'New', 'Open at the end']);
    expect(table.rows.map(({label}) => label)).not.to.include('Closed, 2016');
  });

  it('ends a flow with the day, where its own end is not written', () => {
    const {days, flow: rows, table} = words({...kosovo, flow: 'new: 40; closed: 25'});

    expect(rows.map(({label}) => label)).to.deep.equal(['New', 'Closed', 'Open at the end of 2016']);
    expect(days).to.deep.equal([]);
    expect(table.rows.map(({label}) => label)).to.deep.equal(['End of 2016', 'New, 2016', 'Closed, 2016']);
  });

  it('draws no end of a flow twice', () => {
    const {days, flow: rows} = words({period: '2016', open: '2015-12-31: 80; 2016-12-31: 95', flow});

    expect(days).to.have.length(2);
    expect(rows.map(({label}) => label)).to.deep.equal(['New', 'Closed']);
  });

  it('keeps the sentence to 40 words, whatever there is to say', () => {
    const years = Array.from({length: 12}, (_, index) => [`${2004 + index}-12-31`, 'unknown']);
    const {summary} = words({...kosovo, open: {...Object.fromEntries(years), '2016-12-31': 95}, flow});

    expect(summary).to.match(/^95 trafficking cases were open .* 25 were closed in 2016\.$/);
    expect(summary.split(' ')).to.have.length.below(41);
  });
});

describe('open cases of a month or a year', () => {
  for (const [day, label, english, albanian] of [
    ['2016', '2016', /\bin 2016\b/, /në vitin 2016/],
    ['2016-06', 'June 2016', /\bin June 2016\b/, /në qershor 2016/],
    ['2016-06-30', '30 June 2016', /\bon 30 June 2016\b/, /më 30 qershor 2016/],
  ] as const) {
    it(`are said to be of ${label}, as the source has it`, () => {
      const said = words({country: 'XK', open: {[day]: 95}});

      expect(plain(said.days[0]!.label)).to.equal(label);
      expect(plain(said.summary)).to.match(english);
      expect(plain(words({country: 'XK', open: {[day]: 95}}, 'sq').summary)).to.match(albanian);
    });
  }

  it('stand at its end, beside days', () => {
    const {days} = words({open: '2014-12-31: 80; 2015: 90; 2016-12: 95'});

    expect(days.map(({slot}) => slot)).to.deep.equal([0, 1, 2]);
  });
});
