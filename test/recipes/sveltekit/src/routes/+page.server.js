import {readFile} from 'node:fs/promises';
import {renderFigure} from 'tip-figures/server';

export const prerender = true;

export async function load() {
  const src = '/data/kosovo-2017.json';
  const record = JSON.parse(await readFile(`public${src}`, 'utf8'));
  const draw = async (figure) => (await renderFigure({figure, record, attributes: {src}})).html;
  return {badge: await draw('tier-badge'), victims: await draw('victim-breakdown')};
}
