import {existsSync, readFileSync} from 'node:fs';
import {basename, extname, join} from 'node:path';

/** The letters of pictures. */
export interface Typeface {
  /** The value of `font-family`, which SVG documents name too. */
  readonly family: string;
  /** Its `@font-face` rules, whose files are at `/fonts/<name>`. */
  readonly css: string;
  /** The files, by name. */
  readonly files: ReadonlyMap<string, Buffer>;
}

/**
 * The typeface of pictures: the files that were named, else the one that comes with the library, else the browser's.
 *
 * @param named - font files: one with all weights, or a regular and a bold one.
 * @throws {Error} with a `code` and a `path` where one cannot be read.
 */
export function typefaceOf(named: readonly string[], library: string): Typeface {
  const fonts = join(library, 'fonts');
  if (named.length > 0) return typeface(familyOf(named[0] ?? ''), named, namedFaces(named));
  if (!existsSync(join(fonts, 'fonts.css'))) return typeface('', [], '');
  const css = readFileSync(join(fonts, 'fonts.css'), 'utf8');
  const paths = [...css.matchAll(/url\('\/fonts\/([^']+)'\)/g)].map(([, name = '']) => join(fonts, name));
  return typeface(/font-family: '([^']+)'/.exec(css)?.[1] ?? '', paths, css);
}

const typeface = (name: string, paths: readonly string[], css: string): Typeface => ({
  family: `${name && `'${name}', `}system-ui, sans-serif`,
  css,
  files: new Map(paths.map((path) => [basename(path), readFileSync(path)])),
});

/** A browser has no need of the name in a file, and whoever installed the typeface can name the file after it. */
const familyOf = (path: string): string => basename(path, extname(path)).replace(/[^\p{L}\p{N} _-]/gu, '');

const namedFaces = (paths: readonly string[]): string =>
  paths
    .map((path, index) => {
      const weight = paths.length === 1 ? '1 1000' : ['400', '700'][index];
      const file = encodeURIComponent(basename(path));
      return `@font-face {font-family: '${familyOf(paths[0] ?? '')}'; font-weight: ${weight ?? ''}; src: url('/fonts/${file}');}`;
    })
    .join('\n');
