import {figureForm, headLines, iframeCode, linkCode} from '@tip-figures/builder/copy/code.js';
import {escaped} from '@tip-figures/core/menu/markup.js';
import {addressOf, sentenceOf, type PublishedFigure} from './published-figure.js';

/** Makes each frame of a page as high as the figure in it says; of other messages it takes no notice. */
const GROW =
  "<script>addEventListener('message',function(e){var d=e.data;if(d&&d.type==='tip:resize'&&d.height>0)" +
  "document.querySelectorAll('iframe').forEach(function(f){if(f.contentWindow===e.source)f.height=d.height})})</script>";

/**
 * The code to paste, in all forms, each below a line that says for where.
 *
 * @param plain - the figure without styles and scripts.
 */
export function embedText(of: PublishedFigure, plain: string): string {
  const {drawn, figure, address, picture, frameHeight, texts} = of;
  const {forms} = texts.page;
  const link = linkCode(address, sentenceOf(of));
  const tag = `<tip-${figure} src="${escaped(addressOf(of, 'figure.json'))}">${link}</tip-${figure}>`;
  const iframe = iframeCode(address, drawn.title, frameHeight);
  const image =
    picture &&
    `<a href="${escaped(address)}"><img src="${escaped(addressOf(of, 'figure.png'))}" alt="${escaped(sentenceOf(of))}" width="${picture.width}" height="${picture.height}"></a>`;
  const sections = [
    [forms.address(), address],
    [forms.tag(), `${headLines(figure, addressOf(of, of.assets), undefined)}\n${tag}`],
    [forms.element({origin: new URL(address).origin}), figureForm(tag)],
    [forms.growing(), `${iframe}\n${GROW}`],
    [forms.frame(), iframe],
    [forms.picture(), image],
    [forms.plain(), plain],
  ];
  const written = sections.flatMap(([heading, code]) => (code === undefined ? [] : [`${heading}:\n\n${code}`]));
  return `${[drawn.title, ...written].join('\n\n')}\n`;
}
