import {findingsIn} from '@tip-figures/check/document/findings.js';
import type {Finding} from '@tip-figures/check/report/problem.js';
import {isPackaged, recordOf, type State} from '../model/state.js';

/** All that is wrong with a record, as it is published with this figure. */
export function findingsOf(state: State, record = recordOf(state)): readonly Finding[] {
  const findings = findingsIn(record, state.figure);
  if (!isPackaged({...state, record})) return findings;
  // The package has the tiers with their marks, and who published them.
  const inPackage = ['tier', 'tiers', 'highlight', 'annotation'];
  return findings.filter(({at, rule}) => rule !== 'no-source' && !at.some((step) => inPackage.includes(String(step))));
}
