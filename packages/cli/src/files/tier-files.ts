import {mkdir, readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {tierFile} from '@tip-figures/publish/write/library-files.js';
import {UsageError} from '../commands/command.js';
import {reasonOf, writeText} from './write-text.js';

type Document = Readonly<Record<string, unknown>>;

/** The documents of the package, which are beside this command. */
const ownTiers = (): string => fileURLToPath(new URL('../data/tiers/', import.meta.url));

/**
 * The documents of tiers in a folder, by file name.
 *
 * @param folder - that of the package if left out.
 * @throws {UsageError} for a folder that holds none.
 */
export async function readTiers(folder = ownTiers()): Promise<ReadonlyMap<string, Document>> {
  try {
    const files = (await readdir(folder)).filter((file) => tierFile.test(file));
    const read = files.map(async (file) => [file, JSON.parse(await readFile(join(folder, file), 'utf8'))] as const);
    const documents = new Map<string, Document>(await Promise.all(read));
    if (documents.has('reports.json')) return documents;
  } catch (cause) {
    const {code} = cause as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'ENOTDIR' && !(cause instanceof SyntaxError)) throw cause;
  }
  throw new UsageError(`${folder} holds no documents of tiers: expected reports.json, XK.json and others.`);
}

/** Writes documents into a folder; resolves with the reason where that is not possible. */
export async function writeDocuments(
  folder: string,
  documents: Iterable<readonly [file: string, document: Document]>,
): Promise<string | undefined> {
  try {
    await mkdir(folder, {recursive: true});
  } catch (cause) {
    return `${folder} cannot be written: ${reasonOf((cause as NodeJS.ErrnoException).code)}.`;
  }
  for (const [file, document] of documents) {
    const path = join(folder, file);
    const refused = await writeText(path, `${JSON.stringify(document)}\n`);
    if (refused !== undefined) return `${path} cannot be written: ${refused}.`;
  }
  return undefined;
}
