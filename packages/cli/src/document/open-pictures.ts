import {availableParallelism} from 'node:os';
import {findBrowser} from '@tip-figures/publish/pictures/find-browser.js';
import {PictureBrowser} from '@tip-figures/publish/pictures/picture-browser.js';
import type {PicturesWanted} from '@tip-figures/publish/pictures/site-pictures.js';
import {canDriveBrowsers} from '@tip-figures/publish/pictures/start-browser.js';
import {typefaceOf} from '@tip-figures/publish/pictures/typeface.js';
import {refusal, Refused} from '@tip-figures/publish/refused.js';
import type {AskedPictures} from '../options/picture-options.js';

/** The browser that draws pictures, or the reason why there is none. */
export interface OpenedPictures {
  readonly wanted?: PicturesWanted;
  readonly why?: 'driver' | 'browser';
}

/** More pages than processors would wait for each other, and each takes some 100 MB. */
const mostPages = 4;

/**
 * Opens the browser that draws pictures.
 *
 * @throws {Refused} where pictures are required and there is no browser.
 */
export async function openPictures({wish, browser, fonts}: AskedPictures, library: string): Promise<OpenedPictures> {
  if (wish === 'no') return {};
  const typeface = typefaceOf(fonts, library);
  const executable = browser ?? findBrowser();
  if (executable && (await canDriveBrowsers())) {
    const pages = Math.min(availableParallelism(), mostPages);
    return {wanted: {typeface, browser: new PictureBrowser({executable, library, typeface, pages})}};
  }
  const why = executable ? 'driver' : 'browser';
  if (wish === 'yes') throw new Refused([refusal('no-pictures', {reason: why})]);
  return {wanted: {typeface}, why};
}
