import {lstat, mkdir, readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {refusal, Refused, type Refusal} from '@tip-figures/publish/refused.js';
import {codeOf} from '@tip-figures/publish/write/code-of.js';
import {tierFile} from '@tip-figures/publish/write/library-files.js';
import {isObject} from '@tip-figures/record/fields/kind.js';
import {contextFields} from '@tip-figures/record/section/context.js';
import {cleanText} from '@tip-figures/record/values/local-text.js';
import {checkDocument} from '../json/check-document.js';
import {readText} from './read-text.js';
import {writeText} from './write-text.js';

type Document = Readonly<Record<string, unknown>>;

/** The documents of the package, which are beside this command. */
const ownTiers = (): string => fileURLToPath(new URL('../data/tiers/', import.meta.url));

/**
 * The documents of tiers in a folder, by file name, each read and checked as a record is.
 *
 * @param folder - that of the package if left out.
 * @throws {Refused} for a folder that holds none, naming each file that is no such document.
 */
export async function readTiers(folder = ownTiers()): Promise<ReadonlyMap<string, Document>> {
  const listed = await readdir(folder).catch(() => []);
  const files = listed.filter((file) => tierFile.test(file));
  if (!files.includes('reports.json')) {
    throw new Refused([refusal('no-tiers', {folder})]);
  }
  const read = await Promise.all(files.map(async (file) => [file, await readTierFile(folder, file)] as const));
  const refused = read.flatMap(([, found]) => ('refused' in found ? [found.refused] : []));
  if (refused.length) throw new Refused(refused);
  return new Map(read.flatMap(([file, found]) => ('document' in found ? [[file, found.document]] : [])));
}

/** A document of tiers, or why the file is none. */
async function readTierFile(
  folder: string,
  file: string,
): Promise<{readonly document: Document} | {readonly refused: Refusal}> {
  const path = join(folder, file);
  // Behind a link may be what is meant for nobody else.
  if ((await lstat(path)).isSymbolicLink()) return {refused: refusal('link-to-tiers', {}, path)};
  const {text, problems} = await readText(path);
  const document = text === undefined ? undefined : parsed(text);
  const held = document && documentOf(file, document);
  if (document && !held) return {refused: refusal('other-tiers', {file}, path)};
  const found = text === undefined ? problems : checkDocument(held ? JSON.stringify(drawnOf(held)) : text);
  const refused = found.find(({severity}) => severity === 'error');
  if (held && !refused) return {document: held};
  const why = cleanText([refused?.path, refused?.message].filter(Boolean).join(' '));
  return {refused: refusal('text', {text: why}, path)};
}

function parsed(text: string): Document | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Of a report a figure draws the countries that it names; the document itself names none. */
const drawnOf = ({'region-compare': report, ...document}: Document): Document =>
  isObject(report) ? {...document, 'region-compare': {countries: 'all', ...report}} : document;

/** What a file of this name holds; `undefined` where the document is of something else. */
function documentOf(file: string, document: Document): Document | undefined {
  const [, country, report] = /^(?:([A-Z]{2})|report-(\d+)|reports)\./.exec(file) ?? [];
  const name = country === undefined ? 'region-compare' : 'tier-badge';
  const isNamed =
    (country === undefined || document['country'] === country) &&
    (report === undefined || String(document['report']) === report);
  if (!isNamed || !isObject(document[name])) return undefined;
  const kept = Object.entries(document).filter(([key]) => key === '$schema' || key === name || key in contextFields);
  return Object.fromEntries(kept);
}

/** Writes documents into a folder; resolves with why where that is not possible. */
export async function writeDocuments(
  folder: string,
  documents: Iterable<readonly [file: string, document: Document]>,
): Promise<Refusal | undefined> {
  try {
    await mkdir(folder, {recursive: true});
  } catch (cause) {
    return refusal('not-written', {path: folder, why: codeOf(cause) ?? ''});
  }
  for (const [file, document] of documents) {
    const path = join(folder, file);
    const refused = await writeText(path, `${JSON.stringify(document)}\n`);
    if (refused !== undefined) return refusal('not-written', {path, why: refused});
  }
  return undefined;
}
