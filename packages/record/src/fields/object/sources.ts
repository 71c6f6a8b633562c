import {Refusal, refuse} from '../../figure-error.js';
import type {Path} from '../../path.js';
import {readAll} from '../../read-all.js';
import type {LocalText} from '../../values/local-text.js';
import {link, text} from '../text/text.js';
import {publicationDate} from '../time/time.js';
import {isObject, kind, optional, readFields, refusingMissing} from '../kind.js';

/** A published source. */
export interface Reference {
  readonly publisher: LocalText;
  readonly title?: LocalText | undefined;
  readonly url?: string | undefined;
}

/** A source of the document, which may say that it reports another. */
export interface SourceEntry extends Reference {
  /** Day, month or year of its publication, ISO 8601; of a series, the first and the last, with a slash between. */
  readonly date?: string | undefined;
  readonly cites?: string | undefined;
}

/** What is read of a source. */
export const sourceFields = {
  /** Who published it. */
  publisher: refusingMissing(text),
  /** Its title. */
  title: optional(text),
  /**
   * When it was published: a day, month or year; of a series, such as 2001/2025, the first and the last.
   * @example "2017-06-27"
   * @title "Date of publication"
   */
  date: optional(publicationDate),
  /** Its address, beginning with https://. @title "Address" */
  url: optional(link),
  /** Key of the source in `sources` that this one reports. @title "Reports the source" */
  cites: optional(kind('key', (input) => (typeof input === 'string' ? input : undefined))),
};

/** The sources of a document by a key of its own. */
export const sources = kind('sources', readSources, {holds: 'keys', fields: sourceFields});

function readSources(input: unknown, at: Path): Map<string, SourceEntry> | Refusal {
  if (!isObject(input))
    return new Refusal('not-a-source', {expected: {kind: 'object', of: 'sources', by: 'key'}, found: input});
  const entries = Object.entries(input);
  if (entries.length > 100)
    return new Refusal('too-many', {expected: {most: 100, of: 'sources'}, found: entries.length});
  const found = new Map(
    readAll(entries, ([key, value]) => {
      const path = [...at, key];
      return [
        key,
        isObject(value)
          ? readFields(sourceFields, value, path)
          : refuse('not-a-source', {expected: {kind: 'source'}, found: value}, path),
      ];
    }),
  );
  readAll([...found], ([key, {cites}]) => {
    if (cites !== undefined && !found.has(cites)) {
      refuse('unknown-source', {expected: {kind: 'key', of: 'sources'}, found: cites}, [...at, key, 'cites']);
    }
  });
  return found;
}
