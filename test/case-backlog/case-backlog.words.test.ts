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
  it('says all of one day in English', () => {
    const {title, subtitle, summary, big, bigLine, notes, table} = words(kosovo);

    expect({title, subtitle, summary, big, bigLine, notes, caption: table.caption}).to.deep.equal({
      title: '95 trafficking cases were open at the end of 2016',
      subtitle: 'Cases of human trafficking that are not closed, Kosovo',
      summary: '95 trafficking cases were open in Kosovo at the end of 2016; the source gives no earlier figure.',
      big: '95 cases',
      bigLine: 'still open at the end of 2016',
      notes: [
        'The source gives no earlier figure, so no change is shown.',
        'Cases are not people: one case can concern several. They cannot be divided by the number of people convicted.',
      ],
      caption: 'Open trafficking cases, Kosovo',
    });
    expect(table.rows.map(({label, value, raw, unit}) => [label, value, raw, unit])).to.deep.equal([
      ['End of 2016', '95', '95', 'cases'],
    ]);
  });

  it('says all of one day in Albanian', () => {
    const {title, subtitle, summary, big, bigLine, notes} = words(kosovo, 'sq');

    expect({title, subtitle, summary, big, bigLine, notes}).to.deep.equal({
      title: '95 lëndë për trafikim ishin të hapura në fund të vitit 2016',
      subtitle: 'Lëndë për trafikim me qenie njerëzore që nuk janë mbyllur, Kosovë',
      summary:
        '95 lëndë për trafikim ishin të hapura në Kosovë në fund të vitit 2016; burimi nuk jep shifër më të hershme.',
      big: '95 lëndë',
      bigLine: 'ende të hapura në fund të vitit 2016',
      notes: [
        'Burimi nuk jep shifër më të hershme, prandaj nuk tregohet ndryshim.',
        'Lëndët nuk janë persona: një lëndë mund të ketë të bëjë me disa. Ato nuk mund të pjesëtohen me numrin e personave të dënuar.',
      ],
    });
  });

  for (const [count, title, albanian] of [
    ['0', 'No trafficking cases were open', 'Asnjë lëndë për trafikim nuk ishte e hapur'],
    ['1', '1 trafficking case was open', '1 lëndë për trafikim ishte e hapur'],
    ['12000', '12,000 trafficking cases were open', '12 000 lëndë për trafikim ishin të hapura'],
    ['about 90', 'About 90 trafficking cases were open', 'Rreth 90 lëndë për trafikim ishin të hapura'],
    ['almost 90', 'Almost 90 trafficking cases were open', 'Gati 90 lëndë për trafikim ishin të hapura'],
    [
      'just over 90',
      'Just over 90 trafficking cases were open',
      'Pak më shumë se 90 lëndë për trafikim ishin të hapura',
    ],
    ['under 5', 'Fewer than 5 trafficking cases were open', 'Më pak se 5 lëndë për trafikim ishin të hapura'],
    ['90..99', '90 to 99 trafficking cases were open', '90 deri në 99 lëndë për trafikim ishin të hapura'],
    ['unknown', 'No figure for open trafficking cases', 'Pa shifër për lëndët e hapura për trafikim'],
  ] as const) {
    it(`says ${count} in a title, in both languages`, () => {
      expect(words({open: {'2016-12-31': count}}).title).to.equal(`${title} at the end of 2016`);
      expect(plain(words({open: {'2016-12-31': count}}, 'sq').title)).to.equal(`${albanian} në fund të vitit 2016`);
    });
  }

  it('says that a number is withheld', () => {
    const {title, big, notes} = words({open: '2016-12-31: withheld'});

    expect([title, big, notes.length]).to.deep.equal([
      'The number of open trafficking cases at the end of 2016 is withheld',
      '',
      1,
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
      ', after about 80 at the end of 2015',
      ', pas rreth 80 në fund të vitit 2015',
    ],
    [
      '2014-12-31: 80; 2015-12-31: unknown; 2016-12-31: 95',
      ', 15 more than at the end of 2014 (80)',
      ', 15 më shumë se në fund të vitit 2014 (80)',
    ],
  ] as const) {
    it(`says the change of ${open} in words`, () => {
      const english = words({open});

      expect(english.bigLine).to.equal(`still open at the end of 2016${change}`);
      expect(english.summary).to.contain(change);
      expect(english.notes).to.have.length(1);
      expect(plain(words({open}, 'sq').bigLine)).to.equal(`ende të hapura në fund të vitit 2016${albanian}`);
    });
  }

  it('leads with the newest number that is known, and says where there is none', () => {
    const {title, summary, notes} = words({open: '2015-12-31: 80; 2016-06-30: unknown; 2016-12-31: unknown'});

    expect(title).to.equal('80 trafficking cases were open at the end of 2015');
    expect(summary).to.equal(
      '80 trafficking cases were open at the end of 2015; the source gives no figure for 30 June 2016 and for the end of 2016.',
    );
    expect(notes[0]).to.equal('The source gives no earlier figure, so no change is shown.');
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
      const {summary, notes} = words({open});

      expect([summary, plain(words({open}, 'sq').summary)]).to.deep.equal([said, albanian]);
      expect(notes.join()).not.to.contain('no earlier figure');
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

  it('counts a case that came, and one that was closed, as one', () => {
    const {summary} = words({open: '2016-12-31: 95', flow: 'opening: 95; new: 1; closed: 1; closing: 95'});

    expect(summary).to.equal('95 trafficking cases were open at the end of 2016; 1 case came in and 1 was closed.');
  });

  it('says that none came and none were closed', () => {
    const still = {open: '2016-12-31: 95', flow: 'opening: 95; new: 0; closed: 0; closing: 95'};

    expect(words(still).summary).to.contain('; no cases came in and none were closed.');
    expect(words(still, 'sq').summary).to.contain('; nuk erdhi asnjë lëndë dhe nuk u mbyll asnjë.');
    expect(words({...still, flow: 'opening: 94; new: 1; closed: 0'}).summary).to.contain(
      '; 1 case came in and none were closed.',
    );
  });

  it('says what the source leaves out of a flow, and does not work it out', () => {
    const {summary, flow: rows, table} = words({...kosovo, flow: 'opening: 80; new: 40; closing: 95'});

    expect(summary).not.to.contain('25');
    expect(rows.map(({quantity}) => quantity.precision)).to.deep.equal(['exact', 'exact', 'unknown', 'exact']);
    expect(table.rows[3]).to.include({label: 'Closed, 2016', value: 'no figure', raw: 'unknown'});
  });

  it('keeps the sentence to 40 words, whatever there is to say', () => {
    const years = Array.from({length: 12}, (_, index) => [`${2004 + index}-12-31`, 'unknown']);
    const {summary} = words({...kosovo, open: {...Object.fromEntries(years), '2016-12-31': 95}, flow});

    expect(summary).to.match(/^95 trafficking cases were open .* 25 were closed in 2016\.$/);
    expect(summary.split(' ')).to.have.length.below(41);
  });
});
