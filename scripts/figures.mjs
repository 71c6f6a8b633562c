import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

/** The rooms that hold a figure, by name: those with a `define.ts`. */
export function figureNames(root = process.cwd()) {
  return readdirSync(join(root, 'packages'))
    .filter((name) => existsSync(join(root, 'packages', name, 'src/define.ts')))
    .sort();
}
