import {layersOf, sectionFrom, type PageInputs} from './figure-inputs.js';

/**
 * The file of the package that a figure is read from where what the page itself says, in attributes or in JSON, leaves the
 * numbers to it. Where that has a list of sources, the numbers are its own.
 *
 * @param fileOf - the file for a section, in the folder `data`.
 */
export const packagedBy =
  (name: string, fileOf: (section: Readonly<Record<string, unknown>>) => string | undefined) =>
  ({attributes, section: asked, child, data}: PageInputs): string | undefined => {
    try {
      const section = sectionFrom(layersOf({words: undefined, child, data}, undefined), attributes, name, asked);
      return 'sources' in section ? undefined : fileOf(section);
    } catch {
      // What is wrong is said where it is read.
      return undefined;
    }
  };
