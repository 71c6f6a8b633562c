import {statSync} from 'node:fs';
import {isProgram} from '@tip-figures/publish/pictures/find-browser.js';
import type {Command, Values} from '../commands/command.js';
import {UsageError} from '../report/usage-error.js';

/** The options for pictures. */
export interface AskedPictures {
  /** `auto` draws pictures where there is a browser. */
  readonly wish: (typeof wishes)[number];
  /** The path of the browser. */
  readonly browser?: string;
  /** Font files. */
  readonly fonts: readonly string[];
}

const wishes = ['auto', 'yes', 'no'] as const;

export const pictureOptions: Command['options'] = {
  pictures: {
    value: 'when',
    choices: wishes,
    default: 'auto',
    about: 'pictures',
  },
  browser: {value: 'program', about: 'browser'},
  font: {value: 'file', multiple: true, about: 'font'},
};

/** @throws {UsageError} for invalid options. */
export function readPictureOptions({pictures, browser, font}: Values): AskedPictures {
  const wish = pictures as AskedPictures['wish'];
  const fonts = [font ?? []].flat().map(String);
  if (typeof browser === 'string' && !isProgram(browser)) {
    throw new UsageError('not-a-program', {program: browser});
  }
  const missing = fonts.find((file) => !statSync(file, {throwIfNoEntry: false})?.isFile());
  if (missing !== undefined) throw new UsageError('no-font', {file: missing});
  if (fonts.length > 2) throw new UsageError('many-fonts');
  return {wish, fonts, ...(typeof browser === 'string' && {browser})};
}
