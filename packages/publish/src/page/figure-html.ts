import {linkCode} from '@tip-figures/core/menu/code.js';
import {escaped} from '@tip-figures/core/menu/markup.js';
import {pictureOf, type PublishedFigure} from './published-figure.js';

/**
 * The figure for feeds and e-mail, as a whole small page: whoever fetches it needs to know its characters and language.
 * What is in its body can be copied; it has no style, no script and no name that could meet another.
 *
 * @param plain - the figure without styles and scripts.
 */
export function figureHtml(of: PublishedFigure, plain: string): string {
  const {drawn, site, picture, address} = of;
  // The figure itself has the sentence.
  const image =
    picture &&
    `<p><a href="${escaped(address)}"><img src="${escaped(pictureOf(of))}" alt="" width="${picture.width}" height="${picture.height}"></a></p>\n`;
  return `<!doctype html>
<html lang="${escaped(drawn.lang)}" dir="${drawn.dir}">
<head>
<meta charset="utf-8">
<meta name="robots" content="noindex">
<title>${escaped(drawn.title)}</title>
<link rel="canonical" href="${escaped(address)}">
</head>
<body>
${image ?? ''}${plain}
<p>${linkCode(address, site.name)}</p>
</body>
</html>
`;
}
