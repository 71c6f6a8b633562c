import {expect} from '@open-wc/testing';
import {parseCaseBacklog} from '@tip-figures/case-backlog/case-backlog.model.js';
import {caseBacklogTile} from '@tip-figures/case-backlog/case-backlog.tile.js';
import {textContextOf} from '../support/text-context.js';

const tile = (open: Record<string, unknown>, locale: 'en' | 'sq' = 'en') => {
  const {value, name, comparison} = caseBacklogTile(parseCaseBacklog({open}), textContextOf('case-backlog', locale));
  return [value, name, comparison];
};

describe('the tile of a backlog', () => {
  for (const [what, open, words] of [
    ['one day', {'2016-12-31': 95}, ['95', 'open trafficking cases', 'at the end of 2016']],
    [
      'two days',
      {'2015-12-31': 90, '2016-12-31': 95},
      ['95', 'open trafficking cases', 'at the end of 2016, 5 more than at the end of 2015 (90)'],
    ],
    ['one case', {'2016-06-30': 1}, ['1', 'open trafficking case', 'on 30 June 2016']],
    ['about so many', {'2016-12-31': 'about 95'}, ['about 95', 'open trafficking cases', 'at the end of 2016']],
    [
      'no figure',
      {'2016-12-31': 'unknown'},
      ['No figure in this source', 'open trafficking cases', 'at the end of 2016'],
    ],
  ] as const) {
    it(`says ${what}`, () => {
      expect(tile(open)).to.deep.equal(words);
    });
  }

  it('says it in Albanian', () => {
    expect(tile({'2016-12-31': 95}, 'sq')).to.deep.equal([
      '95',
      'lëndë të hapura për trafikim',
      'në fund të vitit 2016',
    ]);
  });
});
