import {protectRecord, type ProtectedRecord} from '@tip-figures/record/protect/protect-record.js';
import {isObject} from '@tip-figures/record/fields/kind.js';
import {withoutOldAnswers} from './confirmed.js';
import {documentOf, proseIn} from './document.js';
import {unreviewedIn} from './words-beside.js';
import {lintUnknownKeys} from '../lints/words/unknown-keys.js';
import {objectOf} from '@tip-figures/record/object-of.js';
import {pathOf, stepsOf, type Path} from '@tip-figures/record/path.js';

type Values = Readonly<Record<string, unknown>>;

/** What was done to a document, and what somebody should look at. */
export interface ProtectReport extends Pick<ProtectedRecord, 'withheld' | 'exposed' | 'unread'> {
  readonly below: number;
  /** Paths of fields that nothing reads: what is not withheld of them is published as it is. */
  readonly unknown: readonly string[];
  /**
   * Paths of texts without which a section says nothing, and which may tell a number that is withheld in it now. It may not
   * be published before somebody has looked at them.
   */
  readonly unreviewed: readonly string[];
  /** Paths of texts with a number in digits: words are not rewritten. */
  readonly texts: readonly string[];
}

/**
 * A document without small counts of people.
 *
 * @param document - a record, or the section of one figure, that the check has passed.
 * @param protect - how records are protected.
 */
export function protectDocument(
  document: unknown,
  below: number,
  figure?: string,
  protect: (record: Values, below: number) => ProtectedRecord = protectRecord,
): {readonly document: unknown; readonly report: ProtectReport} {
  const root = isObject(document) ? document : {};
  const {confirmed, ...asked} = root;
  const read = documentOf(asked, figure);
  const {isRecord, sections} = read;
  const alone = isRecord ? undefined : sections[0]?.name;
  const safe = protect(alone ? {[alone]: asked} : asked, below);
  const {record, withheld, exposed} = safe;
  const result = alone ? inOne(record, alone) : record;
  const left = confirmed === undefined ? result : withoutOldAnswers({...result, confirmed}, alone);
  const unknown = lintUnknownKeys(read).map(({at}) => pathOf(at));
  const texts = withheld.length ? textsIn(result) : [];
  const unreviewed = documentOf(record)
    .sections.filter(({steps}) =>
      withheld.some(({path, reason}) => reason !== 'text' && isWithin(stepsOf(path), steps)),
    )
    .flatMap((section) => unreviewedIn(section).map(pathOf));
  return {document: left, report: {below, withheld, exposed, unread: safe.unread, unknown, unreviewed, texts}};
}

const isWithin = (steps: Path, outer: Path): boolean => outer.every((step, index) => step === steps[index]);

/** Paths of what may give a small count away, for all that was withheld. */
export const doubtsOf = ({exposed, unread, unknown, texts}: ProtectReport): readonly string[] => [
  ...exposed,
  ...unread,
  ...unknown,
  ...texts,
];

/** A section that is a document of its own carries the threshold itself. */
function inOne(record: Values, name: string): Values {
  const {[name]: section, ...beside} = record;
  return {...objectOf(section), ...beside};
}

// Small counts, in the digits of any script.
const digits = /(?<!\p{Nd})\p{Nd}{1,3}(?!\p{Nd})/u;
const date = /\b\d{4}-\d\d(?:-\d\d)?\b/g;

/** Texts for people that hold a number in digits. Of those in words the check asks. */
const textsIn = (document: unknown): string[] =>
  proseIn(document)
    .filter(({value}) => digits.test(value.replace(date, '')))
    .map(({steps}) => pathOf(steps));
