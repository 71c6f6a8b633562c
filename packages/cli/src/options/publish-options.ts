import {existsSync} from 'node:fs';
import {isAbsolute, join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {thresholdOf} from '@tip-figures/record/protect/thresholds.js';
import {sectionFields} from '@tip-figures/record/section/context.js';
import type {Site} from '@tip-figures/publish/page/published-figure.js';
import type {SiteOptions} from '@tip-figures/publish/site-options.js';
import {addressIn} from '../files/sources.js';
import type {Command, Values} from '../commands/command.js';
import {UsageError} from '../report/usage-error.js';
import {belowOption, langOption} from './options.js';
import {pictureOptions, readPictureOptions, type AskedPictures} from './picture-options.js';

/** The options of `publish` and `watch`. */
export interface PublishOptions {
  readonly options: Omit<SiteOptions, 'today' | 'pictures' | 'vanished' | 'tiers'>;
  /** The folder of documents of tiers, where it is not that of the library. */
  readonly tiers?: string;
  /** Whether figures that were published and are in no record any more are withdrawn. */
  readonly withdraws: boolean;
  readonly pictures: AskedPictures;
  /** The number below which counts of people are withheld. */
  readonly below: number | undefined;
  /** Whether warnings are refused, too. */
  readonly strict: boolean;
  /** Whether a record is published that reveals withheld counts together with earlier editions. */
  readonly tells: boolean;
}

const {keys: reasons = []} = sectionFields.reason;

/** The declarations of these options. */
export const publishOptions: Command['options'] = {
  output: {value: 'folder', about: 'output-site'},
  base: {value: 'address', about: 'base'},
  formerly: {value: 'address', multiple: true, about: 'formerly'},
  name: {value: 'name', about: 'site-name'},
  outlet: {value: 'name', about: 'outlet'},
  licence: {value: 'text', about: 'licence'},
  lang: {...langOption, default: 'en'},
  'suppress-below': belowOption,
  withdraw: {about: 'withdraw'},
  reason: {value: 'word', choices: reasons, default: 'error', about: 'reason'},
  older: {about: 'older'},
  unexplained: {about: 'unexplained'},
  tells: {about: 'tells'},
  ...pictureOptions,
  strict: {about: 'strict'},
  tiers: {value: 'folder', about: 'tiers'},
  library: {value: 'folder', about: 'library'},
};

/** @throws {UsageError} for invalid options. */
export function readOptions(names: readonly string[], values: Values): PublishOptions {
  const {output: out, base, name, outlet, licence, library = ownLibrary(), strict, withdraw, tells, tiers} = values;
  const below = thresholdOf(values['suppress-below']);
  if (names.length === 0) throw new UsageError('nothing-to-publish');
  if (typeof out !== 'string' || !out) throw new UsageError('no-site');
  const inSite = names.find((one) => addressIn(one).address === undefined && isIn(out, one));
  if (inSite !== undefined) throw new UsageError('in-site', {name: inSite});
  const address = addressOf(base, '--base');
  const formerly = [values['formerly'] ?? []].flat().map((one) => addressOf(one, '--formerly'));
  if (formerly.includes(address)) throw new UsageError('formerly-now');
  if (!existsSync(join(String(library), 'manifest.json'))) {
    throw new UsageError('no-library', {folder: String(library)});
  }
  if (tiers !== undefined && !existsSync(join(String(tiers), 'reports.json'))) {
    throw new UsageError('no-tiers', {folder: String(tiers)});
  }
  const site = {
    address,
    formerly,
    name: String(name ?? new URL(address).host),
    ...(licence !== undefined && licenceOf(licence)),
  };
  const options = {
    out,
    site,
    ...(typeof outlet === 'string' && outlet && {outlet}),
    lang: String(values['lang']),
    library: String(library),
    isCheck: false,
    allowsOlder: Boolean(values['older']),
    allowsUnexplained: Boolean(values['unexplained']),
    reason: String(values['reason']),
  };
  const pictures = readPictureOptions(values);
  return {
    options,
    ...(typeof tiers === 'string' && {tiers}),
    ...{withdraws: Boolean(withdraw), pictures, below, strict: Boolean(strict), tells: Boolean(tells)},
  };
}

/** Whether a path is a folder or lies in it. */
function isIn(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && !/^\.\.(?:[\\/]|$)/.test(way);
}

function licenceOf(text: Values[string]): Pick<Site, 'licence'> {
  const [, name, url] = /^(.+) (https?:\/\/\S+)$/.exec(String(text)) ?? [];
  if (name !== undefined && url !== undefined && URL.canParse(url)) return {licence: {name, url}};
  throw new UsageError('licence', {example: '"CC BY 4.0 https://creativecommons.org/licenses/by/4.0/"'});
}

function addressOf(base: Values[string], option: string): string {
  const address = typeof base === 'string' && URL.canParse(base) ? new URL(base) : undefined;
  if (!address?.protocol.startsWith('http') || address.search || address.hash || address.username || address.password) {
    throw new UsageError('no-address', {option});
  }
  return address.href.replace(/\/*$/, '/');
}

/** The folder of the library, which is beside that of this command. */
const ownLibrary = (): string => fileURLToPath(new URL('..', import.meta.url));
