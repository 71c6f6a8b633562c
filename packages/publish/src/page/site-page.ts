import {escaped} from '@tip-figures/core/menu/markup.js';
import {pagePolicy} from './page-policy.js';
import type {InPages, Site} from './published-figure.js';

/** A page of the site beside those of figures. */
export interface SitePage {
  readonly site: Site;
  readonly inPages: InPages;
  readonly lang: string;
  /** The folder of the site, from the page. */
  readonly root: string;
  readonly title: string;
  /** The style and the script of this page alone; the script is a file in the folder of the library. */
  readonly style: string;
  readonly script: string;
  /** What belongs into the head of this page alone. */
  readonly head: string;
  readonly main: string;
}

/** Writes a page that can be read without any script. */
export function sitePage({site, inPages, lang, root, title, style, script, head, main}: SitePage): string {
  return `<!doctype html>
<html lang="${escaped(lang)}" class="alone">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(pagePolicy(inPages, [style]))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} – ${escaped(site.name)}</title>
${head}
<style>${inPages.style}</style>
<style>${style}</style>
</head>
<body>
<header class="topbar around">
<h1><a href="${root}">${escaped(site.name)}</a></h1>
</header>
<main>
<h2>${escaped(title)}</h2>
${main}
</main>
<script src="${root}dist/${inPages.script}"></script>
<script src="${root}dist/${script}"></script>
</body>
</html>
`;
}
