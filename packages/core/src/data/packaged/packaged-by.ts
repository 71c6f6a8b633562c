import type {PageInputs} from '../../figure.js';
import {layersOf, sectionFrom} from '../figure-inputs.js';

/**
 * The file of the package that a figure is read from where the page itself, in attributes or in JSON, gives no numbers.
 * A list of sources means that the page gives numbers of its own.
 *
 * @param fileOf - the file for a section, in the folder of tiers.
 */
export const packagedBy =
  (name: string, fileOf: (section: Readonly<Record<string, unknown>>) => string | undefined) =>
  ({attributes, section: asked, child, data}: PageInputs): string | undefined => {
    try {
      const section = sectionFrom(layersOf({words: undefined, child, data}, undefined), attributes, name, asked);
      return fileOf(section);
    } catch {
      // The parser reports the error where it reads the value.
      return undefined;
    }
  };
