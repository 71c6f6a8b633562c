import {escaped} from '@tip-figures/core/menu/markup.js';
import {strToU8, zipSync} from 'fflate';
import {publicRecord} from '../check/protection.js';
import type {Drawn, DrawnFigure} from '../preview/preview.js';
import type {BuildManifest} from '@tip-figures/core/menu/code.js';
import {tagOf} from './tag.js';

/** The folder of the library beside the page. */
const LIBRARY = 'tip-figures/';

/**
 * A page that an editor unpacks and uploads to any host: the figure, its record, its pictures, and the files that draw it.
 * Without them, as from a disk, it shows the plain form.
 *
 * @param base - where the files of the library are fetched from.
 */
export async function uploadPage(
  drawn: Drawn,
  base: string,
  manifest: BuildManifest | undefined,
): Promise<{name: string; file: Blob}> {
  const {figure, plain, section} = drawn;
  const {confirmed: _, ...record} = publicRecord(drawn.record);
  const script = `${figure.localName.slice('tip-'.length)}.js`;
  const library = [script, 'reserve.css', ...neededBy(script, manifest)].map(
    async (name) => [LIBRARY + name, await bytesAt(new URL(name, base))] as const,
  );
  const pictures = (['wide', 'tall'] as const).map(
    async (card) => [`figure-${card}.png`, new Uint8Array(await (await figure.toPng({card})).arrayBuffer())] as const,
  );
  const files: Record<string, Uint8Array> = {
    'index.html': strToU8(pageOf(figure, script, tagOf(figure, record, section, plain))),
    'record.json': strToU8(`${JSON.stringify(record, null, 2)}\n`),
    'figure.svg': strToU8(await figure.toSvg({card: 'figure'})),
    ...Object.fromEntries(await Promise.all([...pictures, ...library])),
  };
  const zip = new Uint8Array(zipSync(files));
  return {name: `${figure.localName}.zip`, file: new Blob([zip], {type: 'application/zip'})};
}

/** What a script imports, at once and later. */
function neededBy(script: string, manifest: BuildManifest | undefined): readonly string[] {
  const {imports = [], later = []} = manifest?.entries[script] ?? {};
  return [...imports, ...later];
}

/** @throws {Error} for what is not there. */
async function bytesAt(address: URL): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.href}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

const pageOf = (figure: DrawnFigure, script: string, tag: string): string => `<!doctype html>
<html lang="${escaped(figure.closest('[lang]')?.getAttribute('lang') ?? '')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(figure.summary)}</title>
<link rel="stylesheet" href="${LIBRARY}reserve.css">
<script type="module" src="${LIBRARY}${script}"></script>
</head>
<body>
<main>
${tag}
</main>
</body>
</html>
`;
