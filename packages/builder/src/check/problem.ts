import type {Finding as Found} from '@tip-figures/check/report/problem.js';
import type {Finding} from '@tip-figures/findings/finding.js';
import type {FigureName} from '@tip-figures/record/figures/names.js';
import type {Path} from '@tip-figures/record/path.js';
import type {Fix, Reading} from './fix.js';

/** A problem by its code: a field that is not there, a reading to be asked about, what the check found, or several of one kind. */
type Said =
  | Finding<'is-needed', Path, Fix, {readonly field: string; readonly figure: FigureName}>
  | Finding<'read-as', Path, Fix, Reading>
  | Finding<'found', Path, Fix, {readonly finding: Found; readonly figure: FigureName}>
  | Finding<'several', Path, Fix, {readonly all: readonly Problem[]}>;

/** Something to put right, beside the field that it is about. */
export type Problem = Said & {
  /** Tells it from the others, also when the form is drawn anew. */
  readonly key: string;
  /** What the person can answer with “it is so”; empty where it cannot stay. */
  readonly asked: readonly Asked[];
  /** What it is about, where rows of a list can share it. */
  readonly about?: string | undefined;
  /** The rows that share it. */
  readonly rows: readonly Path[];
  /** Whether it is told beside the list that has the row. */
  readonly isElsewhere?: boolean;
  /** What is refused is not drawn; `question` also for what is most likely a mistake. */
  readonly severity: 'error' | 'question';
  /** Whether nothing can be copied before it is answered: of which time the numbers are. */
  readonly blocksCopy: boolean;
};

/** A question, as an answer in the record names it. */
export type Asked = Pick<Found, 'at' | 'rule'>;
