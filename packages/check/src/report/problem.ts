import type {Issue} from '@tip-figures/record/issue.js';
import type {Path} from '@tip-figures/record/path.js';
import type {Problem as Refused} from '@tip-figures/record/problem.js';
import type {Suggestion} from '@tip-figures/record/values/written/written-forms.js';
import type {FileIssue} from '@tip-figures/messages/file-words.js';
import type {Hint} from './hint-line.js';

/**
 * An error keeps a figure from being shown, or makes it false; a warning is most likely a mistake; a question may well be
 * right, which only somebody who knows the source can tell.
 */
export type Severity = 'error' | 'warning' | 'question';

/** What the command looks for, by codes that stay when a message is put in other words. */
export const rules = [
  'accused',
  'appeals',
  'as-of',
  'at-minimum',
  'breaks',
  'backlog',
  'change',
  'contradictions',
  'convicted',
  'corrections',
  'countries',
  'counts',
  'currencies',
  'exactness',
  'file',
  'fine-or-prison',
  'in-future',
  'json',
  'languages',
  'no-period',
  'no-source',
  'not-drawn',
  'not-reported',
  'over',
  'own-words',
  'parts',
  'periods',
  'report-year',
  'schema',
  'several',
  'share-base',
  'small-counts',
  'small-shares',
  'sources',
  'sum-above-total',
  'tiers',
  'unknown-keys',
  'unlikely',
  'withdrawn',
  'years',
] as const;

export type Rule = (typeof rules)[number];

/** How to put right what a reader has refused. */
export interface Advised {
  readonly advice?: Hint | undefined;
  /** What can stand in place of what was found, or of the key where that is to blame. */
  readonly suggestions?: readonly Suggestion[] | undefined;
}

/** How to put right what a lint has found, in English. */
export interface Advice {
  /** In one or two sentences. */
  readonly hint: string;
  /** The same for who fills in a sheet, where JSON has it in another way. */
  readonly sheetHint?: string | undefined;
  /** What can stand in place of the value, or of the key where that is to blame. */
  readonly suggestions?: readonly Suggestion[] | undefined;
}

/** How JSON or a sheet has a field with its value. */
export type WriteField = (field: string, value: string) => string;

/** Advice on what a field should have, in both forms. */
export const inBothForms = (hint: (write: WriteField) => string): Advice => ({
  hint: hint((field, value) => `${JSON.stringify(field)}: ${JSON.stringify(value)}`),
  sheetHint: hint((field, value) => `"${value}" into a row with the measure "${field}"`),
});

/** Something wrong in a document. */
export interface Finding extends Advised {
  /** How to put right what a lint has found. */
  readonly hint?: string | undefined;
  readonly sheetHint?: string | undefined;
  readonly severity: Severity;
  /** What found it; `schema` is the page's own reader. */
  readonly rule: Rule;
  /** What the page's own reader refuses. */
  readonly problem?: Refused | undefined;
  readonly steps: Path;
  /** What is wrong, in one sentence without its full stop. */
  readonly message: string;
  /** The key under which a list can say how many its parts leave out. */
  readonly remainder?: {readonly key: string; readonly count: number} | undefined;
  /** Whether the name is to blame rather than the value. */
  readonly onKey?: boolean;
}

/** A finding, and where in the file it is. */
export interface Problem {
  readonly severity: Severity;
  readonly rule: Rule;
  /** The issue of what the page refuses, else the rule. */
  readonly code: Issue | Rule;
  readonly path: string;
  /** What is wrong with a file or an address. */
  readonly issue?: FileIssue;
  /** From 1; 0 where the file as a whole is to blame. */
  readonly line: number;
  /** From 1, in characters; 0 as above. */
  readonly column: number;
  readonly message: string;
  /** Empty where what is wrong says it all. */
  readonly hint: string;
  readonly sheetHint?: string | undefined;
  /** The hint as facts, where it is that of a reader. */
  readonly advice?: Hint | undefined;
}
