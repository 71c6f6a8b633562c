import {stages} from '../names/declared.js';
import {termsIn} from '../names/terms.js';
import type {Answer, Meaning} from '../reading.js';
import type {Label} from '../table/labels.js';
import {leftOut, type Asking} from './asking.js';
import type {Coordinates} from './coordinates.js';
import type {Settled} from './settle.js';

const isUnit = (one: Meaning): one is Extract<Meaning, {is: 'unit'}> => one.is === 'unit';

/** Whether it says that something else may be counted than victims. */
const isOther = (one: Meaning): boolean =>
  (isUnit(one) && (one.counts === 'cases' || one.isAccused === true)) || (one.is === 'field' && stages.has(one.field));

const statusOf = (status: string): Extract<Meaning, {is: 'status'}> => ({is: 'status', status});

/**
 * People below a title, of whom rows and columns do not say who they are. A term for victims of one status is theirs; where
 * the title names none, several or others, nobody is drawn until it is said.
 */
export function withTitles(all: readonly Settled[], titles: readonly Label[], asking: Asking): Settled[] {
  const isOpen = ({of: {isMoney, isTier, isAccused, counts, field, status}}: Settled): boolean =>
    !isMoney && !isTier && !isAccused && counts !== 'cases' && field === undefined && status === undefined;
  const open = all.filter(isOpen);
  const [title] = titles;
  if (!title || !open.length || all.some(({of}) => of.status !== undefined)) return [...all];
  const mentioned = titles.flatMap(({text}) => termsIn(text));
  const meanings = mentioned.flatMap((one) => one.meanings);
  const statuses = [...new Set(meanings.flatMap((one) => (one.is === 'status' ? one.status : [])))];
  const [status] = statuses;
  const isUnsaid = open.some(({of}) => of.counts === undefined);
  const isOfNothing = titles.every(({name}) => name) && meanings.every(({is}) => is !== 'field');
  const isNamed = isOfNothing || meanings.some((one) => isUnit(one) && one.counts);
  const isInDoubt = isUnsaid && (meanings.some(isOther) || !isNamed);
  const isTerm = mentioned.some((one) => one.term.includes(' ') && one.meanings.some(({is}) => is === 'status'));
  const as = (more: Partial<Coordinates>): Settled[] =>
    all.map((one) => (isOpen(one) ? {of: {...one.of, ...more}, datum: {...one.datum, ...more}} : one));
  if (!statuses.length && !isInDoubt) return [...all];
  if (statuses.length === 1 && status && (isTerm || status === 'identified') && !meanings.some(isOther))
    return as({status});
  const answers: Answer[] = [...new Set([...statuses, 'identified'])].map((one): Answer => ({
    id: one,
    meanings: [statusOf(one)],
  }));
  answers.push({id: 'cases', meanings: [{is: 'unit', counts: 'cases'}]}, leftOut);
  const cells = [title.cell.place, ...open.map(({datum}) => datum.at)];
  const [meaning] = asking.ask('title-says', cells, {text: title.text}, answers)?.meanings ?? [];
  if (meaning?.is === 'status') return as({status: meaning.status});
  return meaning ? as({counts: 'cases'}) : all.filter((one) => !isOpen(one));
}
