import {figureForm, iframeCode, linkCode, reserveRule, scriptLines} from '@tip-figures/core/menu/code.js';
import {escaped} from '@tip-figures/core/menu/markup.js';
import {
  addressOf,
  altOf,
  creditOf,
  pictureOf,
  sentenceOf,
  type PublishedFigure,
  type PublishedPicture,
  type Site,
} from './published-figure.js';

/**
 * Makes each frame of the site as high as the figure in it says, 5,000 pixels at most. Of other messages, and of other frames,
 * it takes no notice; one in a sandbox has no origin to tell it by, but the address that the page has given it.
 */
const growScript = ({address}: Site): string =>
  "<script>addEventListener('message',function(e){var d=e.data,o=e.origin;" +
  `if(d&&d.type==='tip:resize'&&d.height>0&&(o===${JSON.stringify(new URL(address).origin)}||o==='null'))` +
  "document.querySelectorAll('iframe').forEach(function(f){" +
  `if(f.contentWindow===e.source&&!f.src.indexOf(${JSON.stringify(address)}))f.height=Math.min(d.height,5000)})})</script>`;

/** The rule that keeps the place of this very figure: `reserve.css` keeps that of a usual one. */
function placeRule(of: PublishedFigure): string {
  const {figure, heights} = of;
  const src = JSON.stringify(addressOf(of, 'figure.json'));
  return heights ? `<style>${reserveRule(`tip-${figure}[src=${src}],[data-tip-src=${src}]`, heights)}</style>\n` : '';
}

/**
 * The code to paste, in all forms, each below a line that says for where.
 *
 * @param plain - the figure without styles and scripts.
 */
export function embedText(of: PublishedFigure, plain: string): string {
  const {drawn, figure, site, address, recordScript, picture, mail, frameHeight, texts} = of;
  const {forms} = texts.page;
  const linesFor = (script: string) => scriptLines(addressOf(of, of.assets), script);
  const link = linkCode(address, sentenceOf(of));
  // When the site cannot be reached, embed.js names the day of the numbers.
  const fallback = link + creditOf(of);
  const tag = `<tip-${figure} src="${escaped(addressOf(of, 'figure.json'))}">${fallback}</tip-${figure}>`;
  const iframe = iframeCode(address, drawn.title, frameHeight);
  const image = (src: string, {width, height}: PublishedPicture) =>
    `<a href="${escaped(address)}"><img src="${escaped(src)}" alt="${escaped(altOf(of))}" width="${width}" height="${height}"></a>`;
  const sections = [
    [forms.address(), address],
    [forms.tag(), `${linesFor(addressOf(of, 'figure.js'))}\n${placeRule(of)}${tag}`],
    [forms.record(), recordScript && linesFor(recordScript)],
    [forms.element({site: site.address}), figureForm(tag)],
    [forms.growing(), `${iframe}\n${growScript(site)}`],
    [forms.frame(), iframe],
    [forms.picture(), picture && image(pictureOf(of), picture)],
    [forms.mail(), mail && image(addressOf(of, `mail.png?${mail.hash}`), mail)],
    [forms.plain(), plain],
  ];
  const written = sections.flatMap(([heading, code]) => (code === undefined ? [] : [`${heading}:\n\n${code}`]));
  // Without the mark, hosts that name no charset show other letters. Somebody may paste all of it.
  return `\ufeff${[escaped(drawn.title), ...written].join('\n\n')}\n`;
}
