import {readdirSync, readFileSync} from 'node:fs';
import {sep} from 'node:path';

/** The licence text of every library that is inside a bundle, as `licenses.txt` beside it has it. */
export const licensesOf = (bundle) =>
  packagesOf(bundle.flatMap(({moduleIds = []}) => moduleIds))
    .map(licenseOf)
    .join('\n\n');

/** The folders of the packages that the modules come from. */
export function packagesOf(ids) {
  const folders = ids.map((id) => /[^\0]*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.split(sep).join('/'))?.[0]);
  return [...new Set(folders.filter(Boolean))].sort();
}

function licenseOf(folder) {
  const {name, version, license} = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e(-mit)?(\.(md|txt))?$/i.test(one));
  const text = file && readFileSync(`${folder}/${file}`, 'utf8');
  if (!text) throw new Error(`${name} ${version} (${license}) has no licence file`);
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}
