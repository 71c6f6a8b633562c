import {existsSync} from 'node:fs';
import {isAbsolute, join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {thresholdOf} from '@tip-figures/record/protect/thresholds.js';
import {sectionFields} from '@tip-figures/record/sections/context.js';
import type {Site} from '@tip-figures/publish/page/published-figure.js';
import {isSiteLanguage, siteLanguages, type SiteOptions} from '@tip-figures/publish/site-options.js';
import {addressIn} from '../files/sources.js';
import {type Values, UsageError} from './command.js';
import {pictureOptions, picturesHelp, readPictureOptions, type AskedPictures} from './picture-options.js';

/** The options of `publish` and `watch`. */
export interface PublishOptions {
  readonly options: Omit<SiteOptions, 'today' | 'pictures' | 'vanished'>;
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

/** The declarations of these options. */
export const publishOptions = {
  out: {type: 'string', short: 'o'},
  base: {type: 'string'},
  name: {type: 'string'},
  licence: {type: 'string'},
  lang: {type: 'string', default: 'en'},
  'suppress-below': {type: 'string'},
  library: {type: 'string'},
  tiers: {type: 'string'},
  strict: {type: 'boolean'},
  withdraw: {type: 'boolean'},
  tells: {type: 'boolean'},
  reason: {type: 'string', default: 'error'},
  older: {type: 'boolean'},
  unexplained: {type: 'boolean'},
  ...pictureOptions,
} as const;

const {keys: reasons = []} = sectionFields.reason;

/** The help on these options. */
export const publishHelp = `  -o, --out <folder>      the site: any host serves it
  --base <address>        where the site will be, such as https://figures.example/
  --name <name>           of the site; its host if left out
  --licence <text>        of the numbers: a name and an address, "CC BY 4.0 https://…"
  --lang <language>       of the figures: ${siteLanguages.join(', ')}; the first if left out
  --suppress-below <n>    withhold counts of people below n, and what would give them away
  --withdraw              take back figures that were published and are in no record now:
                          their addresses say so
  --reason <word>         why: ${reasons.join(', ')}; the first if left out
  --older                 publish numbers of an earlier day than those that were published
  --unexplained           publish numbers that changed without a correction
  --tells                 publish a record though it tells, together with what was published
                          before, a count that is withheld; without it the record is refused
${picturesHelp}
  --strict                let warnings fail too
  --tiers <folder>        tiers of all countries with a report of your own, from "tiers add"
  --library <folder>      the figures' scripts, if not those of this package`;

/** @throws {UsageError} for invalid options. */
export function readOptions(names: readonly string[], values: Values): PublishOptions {
  const {
    out,
    base,
    name,
    licence,
    lang,
    library = ownLibrary(),
    strict = false,
    withdraw = false,
    tells = false,
    tiers,
  } = values;
  const given = values['suppress-below'];
  const below = thresholdOf(given);
  if (names.length === 0) throw new UsageError('Name records: files, a folder of them, or addresses.');
  if (typeof out !== 'string' || !out) throw new UsageError('Name the folder of the site with --out.');
  if (given !== undefined && below === undefined) {
    throw new UsageError(`--suppress-below takes a whole number from 2 to 1000, not ${JSON.stringify(given)}.`);
  }
  const reason = String(values['reason']);
  if (!reasons.includes(reason)) {
    throw new UsageError(`--reason takes ${reasons.join(', ')}, not ${JSON.stringify(reason)}.`);
  }
  const inSite = names.find((one) => addressIn(one).address === undefined && isIn(out, one));
  if (inSite !== undefined) {
    throw new UsageError(
      `${inSite} is in the folder of the site, where everybody could read it. Name another folder with --out.`,
    );
  }
  const address = addressOf(base);
  const language = String(lang);
  if (!isSiteLanguage(language)) {
    throw new UsageError(`--lang takes ${siteLanguages.join(' or ')}, not ${JSON.stringify(lang)}.`);
  }
  if (!existsSync(join(String(library), 'manifest.json'))) {
    throw new UsageError(
      `There is no manifest.json in ${String(library)}. Name the library's folder dist with --library.`,
    );
  }
  if (tiers !== undefined && !existsSync(join(String(tiers), 'reports.json'))) {
    throw new UsageError(`There is no reports.json in ${String(tiers)}. "tip-figures tiers add" writes such a folder.`);
  }
  const site = {address, name: String(name ?? new URL(address).host), ...(licence !== undefined && licenceOf(licence))};
  const options = {
    out,
    site,
    lang: language,
    library: String(library),
    ...(typeof tiers === 'string' && {tiers}),
    isCheck: false,
    allowsOlder: Boolean(values['older']),
    allowsUnexplained: Boolean(values['unexplained']),
    reason,
  };
  const pictures = readPictureOptions(values);
  return {options, withdraws: Boolean(withdraw), pictures, below, strict: Boolean(strict), tells: Boolean(tells)};
}

/** Whether a path is a folder or lies in it. */
function isIn(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && !/^\.\.(?:[\\/]|$)/.test(way);
}

function licenceOf(text: Values[string]): Pick<Site, 'licence'> {
  const [, name, url] = /^(.+) (https?:\/\/\S+)$/.exec(String(text)) ?? [];
  if (name !== undefined && url !== undefined && URL.canParse(url)) return {licence: {name, url}};
  throw new UsageError(
    '--licence takes a name and an address, such as "CC BY 4.0 https://creativecommons.org/licenses/by/4.0/".',
  );
}

function addressOf(base: Values[string]): string {
  const address = typeof base === 'string' && URL.canParse(base) ? new URL(base) : undefined;
  if (!address?.protocol.startsWith('http') || address.search || address.hash || address.username || address.password) {
    throw new UsageError('Name the address of the site with --base, such as https://figures.example/.');
  }
  return address.href.replace(/\/*$/, '/');
}

/** The folder of the library, which is beside that of this command. */
const ownLibrary = (): string => fileURLToPath(new URL('..', import.meta.url));
