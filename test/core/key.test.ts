import {expect} from '@open-wc/testing';
import {keyAmong} from '@tip-figures/record/values/key.js';
import {parseVictimBreakdown} from '@tip-figures/victim-breakdown/victim-breakdown.model.js';

describe('keys in the words of the report', () => {
  for (const [key, written] of [
    ['sex-trafficking', ['sex trafficking', 'Sex Trafficking', 'SEX-TRAFFICKING', ' sex_trafficking ']],
    ['forced-labour', ['forced labor', 'Forced Labour', 'labor trafficking', 'Labour Trafficking']],
    ['child-labour', ['child labor', 'child-labor']],
  ] as const) {
    it(`read ${key} in any case, with spaces or hyphens`, () => {
      const read = written.map(
        (one) => parseVictimBreakdown({total: 9, exploitation: {[one]: 9}}).lists[0]?.parts[0]?.key,
      );

      expect(read).to.deep.equal(written.map(() => key));
    });
  }

  it('are keys of a list in an attribute too', () => {
    const {lists} = parseVictimBreakdown({
      total: 9,
      exploitation: 'Sex trafficking: 6; labor trafficking: 3',
      sex: 'Female: 9',
    });

    expect(lists.flatMap(({parts}) => parts.map(({key}) => key))).to.deep.equal([
      'sex-trafficking',
      'forced-labour',
      'female',
    ]);
  });

  it('are the same key however they are written, so that none is counted twice', () => {
    expect(() => parseVictimBreakdown({total: 9, exploitation: {'labor trafficking': 3, 'forced-labour': 3}})).to.throw(
      'exploitation["forced-labour"]: duplicate key',
    );
  });

  it('leave a key with a label of its own as it is written', () => {
    const [list] = parseVictimBreakdown({
      total: 9,
      exploitation: {'Bar Work': {label: 'bar work', value: 1}},
    }).lists;

    expect(list?.parts[0]?.key).to.equal('Bar Work');
  });

  it('are the exact one first, where another differs in its case alone', () => {
    expect([keyAmong(['a', 'A'], 'A'), keyAmong(['a', 'A'], ' a '), keyAmong(['a'], 'b')]).to.deep.equal([
      'A',
      'a',
      undefined,
    ]);
  });
});
