import type {Issue} from './issue.js';

/** What a reader expected, as facts: an exact value, or a kind of value with its limits. */
export type Expected =
  | string
  | number
  | {
      /** The kind of value, such as `day` or `list`. */
      readonly kind?: string | undefined;
      /** What is listed or counted, such as `people` or `entries`. */
      readonly of?: string | undefined;
      /** What the entries are keyed by, such as `report`. */
      readonly by?: string | undefined;
      readonly least?: number | string | undefined;
      readonly most?: number | string | undefined;
      /** The very value. */
      readonly value?: unknown;
      /** How such a value is written. */
      readonly such?: string | undefined;
      /** Which other field says so. */
      readonly as?: string | undefined;
    };

/** What a reader says beside the issue. */
export interface Facts {
  readonly expected?: Expected | undefined;
  /** What was given instead. */
  readonly found?: unknown;
  /** The words or keys that can stand there. */
  readonly choices?: readonly string[];
  /** What to write instead, where only one thing can be meant. */
  readonly suggestion?: string | undefined;
}

/** What is wrong with a value: whoever shows it puts it into words. */
export interface Problem extends Facts {
  readonly issue: Issue;
  /** As people write it: `amounts["2016"]`, or the cell of a sheet. */
  readonly path: string;
}

/**
 * A problem in one line for a developer, such as `expected a day such as 2017-06-29, got "yesterday"`. Nothing but kinds,
 * keys and codes is printed, so that no page carries a sentence for each issue.
 */
export function problemLine({issue, expected, choices, suggestion, ...rest}: Facts & {readonly issue: Issue}): string {
  const facts = typeof expected === 'object' ? expected : {value: expected};
  const wanted = words(', or ', choices?.length && `one of ${choices.join(', ')}`, expectedLine(facts));
  return (
    (wanted ? `expected ${wanted}` : issue.replaceAll('-', ' ')) +
    (facts.as ? ` as in ${facts.as}` : '') +
    ('found' in rest ? `, got ${describe(rest.found)}` : '') +
    (suggestion ? `; write ${suggestion}` : '')
  );
}

function expectedLine({value = '', kind, of, by, least, most, such}: Exclude<Expected, string | number>): string {
  const limits =
    least === most
      ? least
      : most === undefined
        ? `at least ${least}`
        : least === undefined
          ? `at most ${most}`
          : `${least} to ${most}`;
  const ofKind = kind && `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`;
  return words(
    ' ',
    String(value),
    words(' of ', ofKind, words(' ', limits, of)),
    by && `by ${by}`,
    such && `such as ${such}`,
  );
}

const words = (between: string, ...some: readonly unknown[]): string => some.filter(Boolean).join(between);

/** How a refused value is quoted in a message: short, whatever it is. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  // eslint-disable-next-line @typescript-eslint/no-base-to-string -- objects are told apart above
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
