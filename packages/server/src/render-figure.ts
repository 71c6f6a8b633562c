import {wordsOf} from '@tip-figures/core/element/drawing.js';
import {figureCsv} from '@tip-figures/core/late/csv.js';
import {jsonOf, written} from '@tip-figures/core/menu/markup.js';
import {notInPlain, plainFigure} from '@tip-figures/core/menu/plain-figure.js';
import {formatPeriod} from '@tip-figures/core/text/period.js';
import {figureTitle} from '@tip-figures/core/text/words/figure-words.js';
import {sourceLine} from '@tip-figures/core/text/words/source-lines.js';
import {errorOf, FigureError} from '@tip-figures/record/figure-error.js';
import {live, tagOf} from './forms/live.js';
import {sheetsOf} from './forms/sheets.js';
import {still, stillStyles} from './forms/still.js';
import {Lengths} from './print/lengths.js';
import {printTemplate, printText} from './print/print-template.js';
import {withdrawnWords} from '@tip-figures/core/late/withdrawn.js';
import {parsedStyles, Switches} from './print/switches.js';
import type {Attributes} from './read/attributes.js';
import type {FigureClass} from './read/figure-class.js';
import {protectedDocument} from './read/protected-document.js';
import {wordFigure, type WordedFigure} from './read/worded-figure.js';
import type {RenderedFigure, RenderInput} from './render-input.js';
import {objectOf} from '@tip-figures/record/object-of.js';

export {FigureError, type RenderInput, type RenderedFigure};

/** The HTML of a figure with the styles that it needs. */
type Drawn = Pick<RenderedFigure, 'html' | 'css' | 'stylesheets' | 'styles'>;

/**
 * Draws a figure in Node, as its element draws it in a page, and without one.
 *
 * @throws {FigureError} naming the path of what a page would refuse, too.
 */
export async function renderFigure(given: RenderInput): Promise<RenderedFigure> {
  try {
    const {type, worded, ...read} = await wordFigure(given);
    const {words, text, head, model, remarks, withdrawal, options} = worded;
    const {period, report} = model.context;
    const source = sourceLine(words.table.rows, model.context, text);
    const drawn =
      given.form === 'plain'
        ? {html: plain(worded), css: '', stylesheets: [], styles: []}
        : inRoot(type, worded, {...given, ...read});
    return {
      ...drawn,
      title: figureTitle(head, words),
      topic: withdrawnWords({context: model.context, section: {}}, worded.figure, text).title,
      ...((period ?? report) !== undefined && {period: period ? formatPeriod(period, text) : String(report)}),
      ...(head.subtitle ? {subtitle: head.subtitle} : {}),
      summary: words.summary,
      ...(options['alt'] ? {alt: options['alt']} : {}),
      csv: figureCsv(words, model.context, remarks, text, wordsOf(worded.figure, text)),
      corrections: remarks.corrections(text),
      source: printText(source),
      credit: printTemplate(source, {}).replace(/<\/?a\b[^>]*>/g, ''),
      lang: text.locale,
      dir: head.direction,
      context: model.context,
      ...(withdrawal?.day ? {withdrawn: withdrawal.day} : {}),
    };
  } catch (error) {
    throw errorOf(error);
  }
}

/** A figure in a shadow root of its own, with its styles. */
function inRoot(type: FigureClass, worded: WordedFigure, input: RenderInput): Drawn {
  const {record, attributes = {}, form} = input;
  const lengths = new Lengths();
  const isStill = form === 'still';
  const switches = new Switches();
  const figure = printTemplate(isStill ? still(worded) : live(worded), {
    classFor: lengths.classFor,
    button: switches.addTo,
  }).trim();
  const css = (isStill ? stillStyles : '') + lengths.css;
  const {links, ...styles} = stylesOf([...sheetsOf(type, figure), parsedStyles].join('\n'), css, input);
  const {src} = attributes;
  const document =
    isStill || src === undefined
      ? ''
      : jsonOf(objectOf(protectedDocument(record, worded.section, worded.figure, worded.options)));
  const root = `<template shadowrootmode="open">${links}${figure}${switches.html}${document}</template>`;
  return {
    html: isStill ? stillHost(attributes, root, worded) : liveHost(type, attributes, root, worded),
    css,
    ...styles,
  };
}

function liveHost(type: FigureClass, given: Attributes, root: string, worded: WordedFigure): string {
  const tag = `tip-${worded.figure.name}`;
  const {attributes, child, words} = tagOf(type, worded, given);
  return `<${tag}${attributes}>${root}${child}${words ?? plain(worded)}</${tag}>`;
}

// The name `tip-still` is defined by no script; it has the attributes that styles use.
function stillHost({size, theme, variant}: Attributes, root: string, worded: WordedFigure): string {
  const given = Object.entries({size, theme, variant}).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return `<tip-still${given.map(([name, text]) => written(name, text)).join('')}>${root}${plain(worded)}</tip-still>`;
}

/** The sheet of the figure and that of its lengths: linked, or as elements. */
function stylesOf(sheet: string, css: string, {figure, assets, lengths}: RenderInput) {
  const nonce = lengths && 'nonce' in lengths ? written('nonce', lengths.nonce) : '';
  const folder = assets === undefined || assets.endsWith('/') ? assets : `${assets}/`;
  const sheets = [
    {href: folder === undefined ? undefined : `${folder}${figure}/figure.css`, text: sheet},
    {href: lengths && 'href' in lengths ? lengths.href : undefined, text: css},
  ].filter(({text}) => text);
  return {
    links: sheets
      .map(({href, text}) =>
        href === undefined ? `<style${nonce}>${text}</style>` : `<link rel="stylesheet"${written('href', href)}>`,
      )
      .join(''),
    stylesheets: sheets.flatMap(({href}) => href ?? []),
    styles: sheets.flatMap(({href, text}) => (href === undefined ? text : [])),
  };
}

/** A figure without styles and scripts, as HTML. */
const plain = (worded: WordedFigure): string =>
  printTemplate(plainFigure(worded), {without: notInPlain, classFor: () => ''});
