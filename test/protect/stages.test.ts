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

  it('are withheld at a stage of the writer’s own', () => {
    const deferred = {
      label: 'Deferred',
      after: 'prosecuted',
      value: 3,
      by: {'sex-trafficking': 2},
      previous: {2022: 40},
    };
    const other = {label: 'Other', cases: 2, people: 4};

    expect(protect({deferred, other})).to.deep.equal({
      deferred: {
        ...few,
        label: 'Deferred',
        after: 'prosecuted',
        by: {'sex-trafficking': {missing: 'withheld'}},
        previous: {2022: 40},
      },
      other: {label: 'Other', cases: 2, people: few},
    });
  });

  it('are not told by a share of a stage that is shown', () => {
    const given = (prosecuted: unknown) => ({prosecuted, convicted: '50%', acquitted: {share: 25}});
    const shared = given(300);

    expect(protect(shared)).to.deep.equal(shared);
    expect(protect(given(8))).to.deep.equal({prosecuted: 8, convicted: 'withheld', acquitted: {missing: 'withheld'}});
    expect(protect(given(3))).to.deep.equal({prosecuted: few, convicted: 'withheld', acquitted: {missing: 'withheld'}});
    expect(protect({convicted: '53%'})).to.deep.equal({convicted: '53%'});
    expect(protect({prosecuted: {value: 20, by: {'sex-trafficking': '5%', 'forced-labour': '95%'}}})).to.deep.equal({
      prosecuted: {value: 20, by: {'sex-trafficking': 'withheld', 'forced-labour': 'withheld'}},
    });
    expect(protect({prosecuted: 8, convicted: '9 cases; 50% people'})).to.deep.equal({
      prosecuted: 8,
      convicted: '9 cases; withheld people',
    });
  });

  it('are shown where they are of offences or incidents', () => {
    const section = {
      investigated: '3 incidents; 2 offences',
      prosecuted: {value: 3, unit: 'offences', by: {'sex-trafficking': 2}},
      tried: {offences: 2, incidents: {value: 1, previous: {2022: 1}}},
    };

    expect(protect(section)).to.deep.equal(section);
    expect(protect({tried: {offences: 2, people: 3}, convicted: '2 offences; 3 people'})).to.deep.equal({
      tried: {offences: 2, people: few},
      convicted: '2 offences; withheld 1..4 people',
    });
  });

  it('are shown where they are of cases', () => {
    const section = {investigated: {value: 3, unit: 'cases', by: {'sex-trafficking': 2}, previous: {2022: 1}}};

    expect(protect(section)).to.deep.equal(section);
  });
});
