import type {Facts, Finding as Found, Severity} from '@tip-figures/findings/finding.js';
import type {FileIssue} from '@tip-figures/messages/file-words.js';
import type {LintCode, LintFacts} from '@tip-figures/messages/lint-words.js';
import type {Issue} from '@tip-figures/record/issue.js';
import type {Path} from '@tip-figures/record/path.js';
import type {Problem as Refused} from '@tip-figures/record/problem.js';
import type {Suggestion} from '@tip-figures/words/lexicon.js';
import type {Hint} from './hint-line.js';

export type {Severity};

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

/** What puts something right: a text in place of the value or the key, or an entry beside the others. */
export type Fix =
  | {readonly code: 'write'; readonly facts: Pick<Suggestion, 'text' | 'sure'>}
  | {readonly code: 'add'; readonly facts: {readonly key: string; readonly count: number}};

/** How to put right what a reader has refused. */
export interface Advised {
  readonly advice?: Hint | undefined;
  /** What can stand in place of what was found, or of the key where that is to blame. */
  readonly suggestions?: readonly Suggestion[] | undefined;
}

/** Something wrong in a document, or to be asked. */
export interface Finding extends Found<LintCode | Issue | 'schema', Path, Fix> {
  /** What found it; `schema` is the page's own reader. */
  readonly rule: Rule;
  /** What the page's own reader refuses. */
  readonly problem?: Refused | undefined;
  /** The same in its line for developers. */
  readonly reason?: string;
  readonly advice?: Hint | undefined;
  /** A lint that says better how to put it right. */
  readonly better?: Finding;
  /** Whether the name is to blame rather than the value. */
  readonly onKey?: boolean;
}

type FactsFor<Code extends LintCode> = keyof LintFacts<Code> extends never
  ? [facts?: Record<string, never>, more?: More]
  : [facts: LintFacts<Code>, more?: More];

type More = Partial<Pick<Finding, 'fixes' | 'onKey'>>;

/** A finding whose facts are those that its words take. */
export function lint<Code extends LintCode & `${Rule}/${string}`>(
  severity: Severity,
  code: Code,
  at: Path,
  ...facts: FactsFor<Code>
): Finding;
export function lint(severity: Severity, code: LintCode, at: Path, facts: Facts = {}, more: More = {}): Finding {
  return {severity, code, rule: ruleOf(code), at, facts, fixes: [], ...more};
}

const ruleOf = (code: string): Rule => rules.find((rule) => code.startsWith(`${rule}/`)) ?? 'schema';

/** Texts to write, as fixes. */
export const fixesOf = (suggestions: readonly Suggestion[]): readonly Fix[] =>
  suggestions.map(({text, sure}) => ({code: 'write', facts: {text, sure}}));

/** The texts that a finding offers to write. */
export const suggestionsOf = ({fixes}: Pick<Finding, 'fixes'>): readonly Suggestion[] =>
  fixes.flatMap((fix) => (fix.code === 'write' ? [fix.facts] : []));

/** A finding as it is printed, and where in the file it is. */
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
  /** The hint as facts, where it is that of a reader. */
  readonly advice?: Hint | undefined;
}
