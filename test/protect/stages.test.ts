import {expect} from '@open-wc/testing';
import {protectRecord} from '@tip-figures/record/protect/protect-record.js';

const few = {missing: 'withheld', low: 1, high: 4};

const protect = (section: object) => {
  const {record} = protectRecord({period: '2023', source: 'report', 'justice-outcomes': section}, 5);
  return record['justice-outcomes'];
};

describe('small counts of stages', () => {
  it('are withheld in every form in which a stage is written', () => {
    expect(protect({convicted: 3, indicted: '54 cases; about 3 people', tried: {cases: 2, people: 4}})).to.deep.equal({
      convicted: few,
      indicted: '54 cases; withheld people',
      tried: {cases: 2, people: few},
    });
  });

  it('are withheld in the parts of a stage, and what would give them away', () => {
    expect(protect({prosecuted: {value: 60, by: {'sex-trafficking': 57, 'forced-labour': 3}}})).to.deep.equal({
      prosecuted: {
        value: 60,
        by: {'sex-trafficking': {missing: 'withheld', low: 56, high: 59}, 'forced-labour': few},
      },
    });
  });

  it('are withheld under other laws, of agencies, going on, and of earlier periods, with the rest of the stage', () => {
    const convicted = {value: 97, otherLaws: 3, continued: 2, agencies: {FBI: 4, Police: 20}, previous: {2022: 1}};

    expect(protect({convicted})).to.deep.equal({
      convicted: {value: 97, otherLaws: few, continued: few, agencies: {FBI: few, Police: 20}, previous: {2022: few}},
    });
  });

  it('keep their parts when they are withheld themselves', () => {
    expect(protect({tried: {value: 4, previous: {2022: 40}}})).to.deep.equal({
      tried: {...few, previous: {2022: 40}},
    });
  });

  it('are shown where they are of cases', () => {
    const section = {investigated: {value: 3, unit: 'cases', by: {'sex-trafficking': 2}, previous: {2022: 1}}};

    expect(protect(section)).to.deep.equal(section);
  });
});
