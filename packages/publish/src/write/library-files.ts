import {readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';

const beside = ['reserve.css', 'licenses.txt', 'manifest.json'];

/**
 * What pages need of the library: what its manifest lists, and the data of the package. Files that others import come
 * before those that import them.
 *
 * @param dist - the folder that holds `manifest.json`.
 */
export function* libraryFiles(dist: string): Generator<readonly [path: string, bytes: Buffer]> {
  const {version: _, ...lists} = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8')) as Record<
    string,
    object
  >;
  const listed = Object.values(lists).flatMap((files) => Object.keys(files));
  const isChunk = (path: string) => path.startsWith('chunks/');
  const data = readdirSync(join(dist, 'data'), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => relative(dist, join(parentPath, name)).replaceAll('\\', '/'));
  const all = [...data, ...listed.filter(isChunk), ...listed.filter((path) => !isChunk(path)), ...beside];
  for (const path of all) yield [path, readFileSync(join(dist, path))];
}
