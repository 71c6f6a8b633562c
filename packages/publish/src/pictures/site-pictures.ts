import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Heights} from '@tip-figures/core/menu/code.js';
import type {Dates} from '../files/dates.js';
import type {PlannedFigure} from '../plan/figures-in.js';
import type {SiteFolder} from '../write/site-folder.js';
import {objectOf} from '@tip-figures/record/object-of.js';
import type {ListPictures} from './draw-in-page.js';
import type {PictureBrowser, Undrawn} from './picture-browser.js';
import type {Typeface} from './typeface.js';

/** That a site has pictures, and what draws them. */
export interface PicturesWanted {
  readonly typeface: Typeface;
  /** Left out, those that were published are kept, and no others are drawn. */
  readonly browser?: PictureBrowser;
}

/** The pictures of a figure as files, and what tells whether they would be drawn the same again. */
export interface PictureFiles {
  readonly png: Uint8Array;
  readonly mail: Uint8Array;
  readonly svg: string | Uint8Array;
  readonly list: {readonly [theme in keyof ListPictures]: string | Uint8Array};
  readonly key: string;
  /** Left out where no browser has measured them. */
  readonly heights?: Heights;
}

/** A figure without pictures, and why. */
export interface WithoutPictures extends Undrawn {
  readonly slug: string;
}

/** The pictures of a site's figures: those that were published, as long as nothing can have changed in them, else new ones. */
export class SitePictures {
  readonly missing: WithoutPictures[] = [];
  readonly #wanted: PicturesWanted;
  readonly #folder: SiteFolder;
  /** What is in all pictures: the library and the letters. */
  readonly #common: string;
  #drawn = 0;

  /** @param library - the folder of the library's files for pages, whose manifest has their hashes. */
  constructor(wanted: PicturesWanted, folder: SiteFolder, library: string) {
    const {css, family, files} = wanted.typeface;
    const letters = [...files].map(([name, bytes]) => name + hash(bytes));
    this.#wanted = wanted;
    this.#folder = folder;
    this.#common = [hash(readFileSync(join(library, 'manifest.json'))), family, css, ...letters].join('\n');
  }

  /** How many were drawn, and not kept. */
  get drawn(): number {
    return this.#drawn;
  }

  /** How many figures may wait for their pictures. */
  get ahead(): number {
    return 2 * (this.#wanted.browser?.pages ?? 0);
  }

  /** The pictures of a figure; `undefined` where there are none. */
  async of({slug, figure, document}: PlannedFigure, lang: string, known?: Dates): Promise<PictureFiles | undefined> {
    const key = hash([this.#common, lang, figure, JSON.stringify(document)].join('\n'));
    const [png, mail, svg, light, dark] = ['figure.png', 'mail.png', 'figure.svg', 'list.svg', 'list-dark.svg'].map(
      (name) => this.#folder.read(`f/${slug}/${name}`),
    );
    if (png && mail && svg && light && dark && known?.heights && known.pictures === key)
      return {png, mail, svg, list: {light, dark}, key, heights: known.heights};
    const listed = isVoiced(objectOf(document[figure])) ? 'full' : 'compact';
    const drawn = await this.#wanted.browser?.draw({figure, record: document, attributes: {lang}, listed});
    if (!drawn) return undefined;
    if ('code' in drawn) {
      this.missing.push({slug, ...drawn});
      return undefined;
    }
    this.#drawn += 1;
    return {...drawn, key};
  }
}

/** Whether an editor has a say in it: what somebody points at may be in the whole figure alone. */
const isVoiced = (section: Readonly<Record<string, unknown>>): boolean =>
  ['heading', 'highlight', 'annotation'].some((field) => section[field] !== undefined);

const hash = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
