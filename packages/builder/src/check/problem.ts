import type {Finding} from '@tip-figures/check/report/problem.js';
import type {Path} from '@tip-figures/record/path.js';
import type {Fix} from './meant.js';

/** Something to put right, beside the field that it is about. */
export interface Problem {
  readonly steps: Path;
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
  readonly words: string;
  readonly hints: readonly string[];
  readonly fixes: readonly Fix[];
  /** Whether nothing can be copied before it is answered: of which time the numbers are. */
  readonly blocksCopy: boolean;
}

/** A question, as an answer in the record names it. */
export type Asked = Pick<Finding, 'at' | 'rule'>;
