import {escaped} from '@tip-figures/core/menu/markup.js';
import {figures} from '@tip-figures/record/figures/names.js';
import {sitePolicy} from '../page/page-policy.js';

const hour = 60 * 60;
const day = 24 * hour;

/** Its name holds a hash of what is in it. */
const forEver = `public, max-age=${365 * day}, immutable`;
/** Kept, and asked for again each time: a correction, or that a figure was withdrawn, reaches every reader at the next look. */
const document = 'no-cache';
/** Names that stay while the library changes. All versions read all documents of their time. */
const library = `public, max-age=${hour}, stale-while-revalidate=${day}, stale-if-error=${day}`;

/** The texts of a site by their paths, and their types. */
const texts: Readonly<Record<string, string>> = {
  'f/:figure/embed.txt': 'text/plain',
  'f/:figure/figure.csv': 'text/csv',
  'f/:figure/figure.html': 'text/html',
  'f/:figure/figure.js': 'text/javascript',
  'f/:figure/figure.svg': 'image/svg+xml',
  'records/:file': 'text/javascript',
};

/**
 * The headers, in the format that Netlify, Cloudflare Pages and others read from `_headers`. Their rules add up, so that no
 * path has two of them for one header.
 *
 * @param path - of the site on its host, with slashes around it.
 */
export function headersFile(path: string): string {
  const rules: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    [
      '*',
      {
        // Pages of other sites, and frames without an origin, fetch documents and scripts.
        'Access-Control-Allow-Origin': '*',
        'Cross-Origin-Resource-Policy': 'cross-origin',
        'Content-Security-Policy': sitePolicy,
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'X-Content-Type-Options': 'nosniff',
      },
    ],
    ...['', 'index.html', 'page/*', 'figures.json', 'sitemap.xml', 'f/*', 'records/*'].map(
      (file) => [file, {'Cache-Control': document}] as const,
    ),
    // Hosts name no charset of some of them, and readers would see other letters.
    ...Object.entries(texts).map(([file, type]) => [file, {'Content-Type': `${type}; charset=utf-8`}] as const),
    ['dist/chunks/*', {'Cache-Control': forEver}],
    ...[':file', 'data/*', ...figures.map((name) => `${name}/*`)].map(
      (file) => [`dist/${file}`, {'Cache-Control': library}] as const,
    ),
  ];
  return rules
    .map(([file, headers]) => [path + file, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)])
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

/** A map of the site for search engines: at most 50,000 addresses, as they read no more. */
export function sitemap(base: string, pages: readonly {readonly slug: string; readonly updated: string}[]): string {
  const addresses = pages
    .slice(0, 49_999)
    .map(({slug, updated}) => `<url><loc>${escaped(`${base}f/${slug}/`)}</loc><lastmod>${updated}</lastmod></url>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    `<url><loc>${escaped(base)}</loc></url>`,
    ...addresses,
    '</urlset>\n',
  ].join('\n');
}

export const robots = (base: string): string => `User-agent: *\nAllow: /\n\nSitemap: ${base}sitemap.xml\n`;
