import {escapeAttribute} from '@tip-figures/server/print/print-template.js';
import type {RenderedFigure} from '@tip-figures/server/render-input.js';

/**
 * A page with figures alone.
 *
 * @param scripts - addresses of the scripts of live figures.
 */
export function pageOf(figures: readonly RenderedFigure[], scripts: readonly string[]): string {
  const [first] = figures;
  const sheets = new Set(figures.flatMap(({stylesheets}) => stylesheets));
  return `<!doctype html>
<html lang="${escapeAttribute(first?.lang ?? 'en')}" dir="${first?.dir ?? 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeAttribute(first?.title ?? '')}</title>
<meta name="description" content="${escapeAttribute(first?.summary ?? '')}">
${[...sheets].map((href) => `<link rel="stylesheet" href="${escapeAttribute(href)}">\n`).join('')}${scripts.map((src) => `<script type="module" src="${escapeAttribute(src)}"></script>\n`).join('')}</head>
<body>
<main>
${figures.map(({html}) => `${html}\n`).join('')}</main>
</body>
</html>
`;
}
