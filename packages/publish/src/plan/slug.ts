import {figures} from '@tip-figures/record/figures/names.js';
import type {PlannedFigure} from './figures-in.js';
import {Refused} from '../refused.js';

const longest = 100;

/**
 * Looks whether a record's name can be part of an address on every host.
 *
 * @param origin - its file or address, for messages.
 * @throws {Refused} where it cannot.
 */
export function checkName(name: string, origin = ''): void {
  if (/^[a-z\d][\w-]*$/i.test(name) && name.length <= longest) return;
  throw new Refused([
    `${JSON.stringify(name)} would be part of addresses: name the record with at most ${longest} letters from a to z, digits and "-", such as kosovo-2017.json.${nameBefore(origin)}`,
  ]);
}

/** How a record at an address is named, whose last part is often the same for all, such as `pub`. */
const nameBefore = (origin: string): string =>
  /^https?:/.test(origin) ? ` Write a name before this address: kosovo-2017=${origin}` : '';

/** Slugs that were given out. */
export class Slugs {
  // Some disks and hosts ignore case.
  readonly #origins = new Map<string, string>();

  /**
   * Takes the slug of a figure.
   *
   * @param origin - the file or address of its record.
   * @throws {Refused} where another figure has it, or a script could not tell from it which figure is meant.
   */
  take({slug, figure, document}: PlannedFigure, origin: string): void {
    const other = this.#origins.get(slug.toLowerCase());
    if (other !== undefined) {
      throw new Refused([
        `${origin}: f/${slug}/ is the address of a figure of ${other}, too. Rename one of them.${nameBefore(origin)}`,
      ]);
    }
    this.#origins.set(slug.toLowerCase(), origin);
    // embed.js finds the figure in a document of several sections by the name of its folder, as here.
    const isOfSeveral = figures.filter((name) => name in document).length > 1;
    const told = figures.find((name) => slug.includes(name));
    if (isOfSeveral && told !== figure) {
      throw new Refused([`${origin}: f/${slug}/ would be taken for a ${String(told)}. Rename the record.`]);
    }
  }
}
