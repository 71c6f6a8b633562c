import {escaped} from '@tip-figures/core/menu/markup.js';
import {publicRecord} from '../check/protection.js';
import type {Drawn} from '../preview/preview.js';
import type {BuildManifest} from './code.js';
import {tagOf} from './tag.js';
import {zipOf, type ZipEntry} from './zip.js';

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
  const record = publicRecord(drawn.record);
  const script = `${figure.localName.slice('tip-'.length)}.js`;
  const library = await Promise.all(
    [script, 'reserve.css', ...neededBy(script, manifest)].map(async (name) => ({
      name: LIBRARY + name,
      bytes: await bytesAt(new URL(name, base)),
    })),
  );
  const tag = tagOf(figure, record, section, plain);
  const entries: ZipEntry[] = [
    text('index.html', pageOf(figure.summary, script, tag)),
    text('record.json', `${JSON.stringify(record, null, 2)}\n`),
    ...(await picturesOf(drawn)),
    ...library,
  ];
  return {name: `${figure.localName}.zip`, file: zipOf(entries)};
}

/** What a script imports, at once and later. */
function neededBy(script: string, manifest: BuildManifest | undefined): readonly string[] {
  const {imports = [], later = []} = manifest?.entries[script] ?? {};
  return [...imports, ...later];
}

async function picturesOf({figure}: Drawn): Promise<ZipEntry[]> {
  const bytes = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
  return [
    {name: 'figure-wide.png', bytes: await bytes(await figure.toPng({card: 'wide'}))},
    {name: 'figure-tall.png', bytes: await bytes(await figure.toPng({card: 'tall'}))},
    text('figure.svg', await figure.toSvg({card: 'figure'})),
  ];
}

const text = (name: string, content: string): ZipEntry => ({name, bytes: new TextEncoder().encode(content)});

/** @throws {Error} for what is not there. */
async function bytesAt(address: URL): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.href}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

const pageOf = (title: string, script: string, tag: string): string => `<!doctype html>
<html lang="${escaped(document.querySelector('.stages')?.getAttribute('lang') ?? 'en')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
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
