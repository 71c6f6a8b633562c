import {isObject} from '@tip-figures/record/fields/kind.js';
import {
  isPublishedBy,
  publishedBy,
  publishedByBoth,
  nothingPublished,
  type PublishedCounts,
} from '@tip-figures/record/protect/editions/published.js';
import {contextFields} from '@tip-figures/record/section/context.js';
import {figures} from '@tip-figures/record/figures/names.js';
import {figuresIn} from '../plan/figures-in.js';
import {isOf} from '../plan/vanished.js';
import type {SiteFolder} from '../write/site-folder.js';
import {readPublished, writePublished} from './published-file.js';

type Values = Readonly<Record<string, unknown>>;

/**
 * The counts in published editions of records: those of the last edition from its documents, and those of earlier ones
 * from a file for each record. The file holds only what was published, so it may be written before a new edition is.
 */
export class Editions {
  readonly #site: SiteFolder;
  #slugs: readonly string[] | undefined;

  constructor(site: SiteFolder) {
    this.#site = site;
  }

  /** The counts in all editions of a record. */
  published(name: string, record: Values): PublishedCounts {
    return publishedByBoth(this.#before(name), publishedBy(this.#last(name, record)));
  }

  /** Saves the counts of the last edition, where those of the new one differ. */
  add(name: string, record: Values): void {
    const last = publishedBy(this.#last(name, record));
    if (isPublishedBy(last, publishedBy(record))) return;
    const published = publishedByBoth(this.#before(name), last);
    // Without a withheld count there is nothing to reveal.
    if ([...published.counts.values()].some(({isWithheld}) => isWithheld))
      this.#site.put(fileOf(name), writePublished(published));
  }

  #before(name: string): PublishedCounts {
    const file = this.#site.read(fileOf(name));
    return (file && readPublished(file.toString())) ?? nothingPublished;
  }

  /** The last edition as one record: sections of a figure in the order of the new one, then those that are gone. */
  #last(name: string, record: Values): Values {
    const planned = figuresIn(record, name).map(({slug}) => slug);
    this.#slugs ??= this.#site.list('f');
    const others = this.#slugs.filter((slug) => isOf(slug, name) && !planned.includes(slug));
    const documents = [...planned, ...others].flatMap((slug) => this.#documentsAt(slug));
    const held = new Map<string, Map<string, unknown>>();
    for (const document of documents) {
      for (const figure of figures.filter((one) => isObject(document[one]))) {
        const sections = held.get(figure) ?? new Map<string, unknown>();
        // A figure that is made of others has their sections, too.
        held.set(figure, sections.set(JSON.stringify(document[figure]), document[figure]));
      }
    }
    const shared = Object.entries(documents[0] ?? {}).filter(([field]) => field in contextFields);
    return {
      ...Object.fromEntries(shared),
      ...Object.fromEntries(
        [...held].map(([figure, sections]) => {
          const [first, ...more] = sections.values();
          return [figure, more.length ? [first, ...more] : first];
        }),
      ),
    };
  }

  /** The document of a figure; none for half a file. */
  #documentsAt(slug: string): Values[] {
    try {
      const document: unknown = JSON.parse(String(this.#site.read(`f/${slug}/figure.json`)));
      return isObject(document) ? [document] : [];
    } catch {
      return [];
    }
  }
}

const fileOf = (name: string): string => `editions/${name}.json`;
