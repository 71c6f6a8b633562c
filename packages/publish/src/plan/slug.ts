import {figures} from '@tip-figures/record/figures/names.js';
import type {PlannedFigure} from './figures-in.js';
import {refusal, Refused} from '../refused.js';

const longest = 100;

/**
 * Looks whether a record's name can be part of an address on every host.
 *
 * @param origin - its file or address, for messages.
 * @throws {Refused} where it cannot.
 */
export function checkName(name: string, origin = ''): void {
  if (/^[a-z\d][\w-]*$/i.test(name) && name.length <= longest) return;
  const facts = {name: JSON.stringify(name), most: longest, origin, isAddress: isAddress(origin)};
  throw new Refused([refusal('not-a-name', facts)]);
}

/** Whose last part is often the same for all, such as `pub`, so that a name is to stand before it. */
const isAddress = (origin: string): boolean => /^https?:/.test(origin);

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
      const facts = {slug, other, origin, isAddress: isAddress(origin)};
      throw new Refused([refusal('same-address', facts, origin)]);
    }
    this.#origins.set(slug.toLowerCase(), origin);
    // embed.js finds the figure in a document of several sections by the name of its folder, as here.
    const isOfSeveral = figures.filter((name) => name in document).length > 1;
    const told = figures.find((name) => slug.includes(name));
    if (isOfSeveral && told !== figure) {
      throw new Refused([refusal('taken-for', {slug, figure: String(told)}, origin)]);
    }
  }
}
