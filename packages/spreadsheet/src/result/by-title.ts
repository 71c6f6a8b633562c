import type {Answer} from '../reading.js';
import type {Label} from '../table/labels.js';
import {countedIn} from '../table/titles.js';
import {answer, answerOf, leftOut, type Asking} from './asking.js';
import type {Coordinates} from './coordinates.js';
import type {Settled} from './settle.js';

/**
 * People below a title, of whom neither it nor rows and columns say for certain who they are: where the title names none,
 * people of several statuses, or others than victims, nobody is drawn until it is said.
 */
export function withTitles(all: readonly Settled[], titles: readonly Label[], asking: Asking): Settled[] {
  const isOpen = ({of: {isMoney, isTier, isAccused, isOther, counts, field, status}}: Settled): boolean =>
    !isMoney && !isTier && !isAccused && !isOther && counts !== 'cases' && field === undefined && status === undefined;
  const open = all.filter(isOpen);
  const [title] = titles;
  if (!title || !open.length || all.some(({of}) => of.status !== undefined)) return [...all];
  const said = titles.map(({text}) => countedIn(text));
  const statuses = new Set(said.flatMap((one) => one.statuses));
  const isKnown = titles.every(({name}) => name) && !said.some(({isOfFields}) => isOfFields);
  const isNamed = isKnown || said.some((one) => one.isNamed);
  const isUnsaid = open.some(({of}) => of.counts === undefined);
  if (!statuses.size && !(isUnsaid && (!isNamed || said.some(({isOther}) => isOther)))) return [...all];
  const answers: Answer[] = [
    ...[...new Set([...statuses, 'identified'])].map((status) => answerOf({is: 'status', status}, status)),
    answer('cases', {}, {meanings: [{is: 'unit', counts: 'cases'}]}),
    leftOut,
  ];
  const as = (more: Partial<Coordinates>): Settled[] =>
    all.map((one) => (isOpen(one) ? {...one, of: {...one.of, ...more}, datum: {...one.datum, ...more}} : one));
  const cells = [title.cell.place, ...open.map(({datum}) => datum.at)];
  const [meaning] = asking.ask('title-says', cells, {text: title.text}, answers)?.meanings ?? [];
  if (meaning?.is === 'status') return as({status: meaning.status});
  return meaning ? as({counts: 'cases'}) : all.filter((one) => !isOpen(one));
}
