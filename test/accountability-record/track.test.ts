import {expect} from '@open-wc/testing';
import {parseAccountabilityRecord} from '@tip-figures/accountability-record/accountability-record.model.js';
import {trackOf} from '@tip-figures/accountability-record/accountability-record.track.js';
import {ended, labour, through} from './cases.js';

/** Each point of a case, as `charged +2 open pending`. */
const track = (one: object) =>
  trackOf(parseAccountabilityRecord({cases: [one]}).cases[0]!).map(({column, span, line, isPending}) =>
    `${column} +${span} ${line} ${isPending ? 'pending' : ''}`.trim(),
  );

describe('the track of a case', () => {
  for (const [name, one, expected] of [
    ['is thin over stages that are not told', labour, ['act +3 untold', 'sanction +1 told', 'appeal +1']],
    ['ends at a decision', through('indicted', 'convicted'), ['charged +1 told', 'convicted +3']],
    ['is open from the charge that nothing has answered', through('indicted'), ['charged +4 open pending']],
    ['ends where the charges were dropped', through('indicted', 'dropped'), ['charged +4']],
    [
      'is open beyond a sanction where the data say so',
      {...through('indicted', 'sanctioned'), open: true},
      ['charged +2 open pending', 'sanction +2 open'],
    ],
    ['ends where the data say that it is closed', ended('indicted'), ['charged +4']],
    [
      'closes with the sanction of an investigation',
      through('investigated', 'sanctioned'),
      ['charged +2 untold', 'sanction +2'],
    ],
    [
      'holds two verdicts in one place',
      through('convicted', 'appeal-decided', 'acquitted'),
      ['convicted +2 untold', 'appeal +1'],
    ],
  ] as const) {
    it(name, () => {
      expect(track(one)).to.deep.equal(expected);
    });
  }
});
