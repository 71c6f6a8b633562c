import {alphaOf} from './boxes.js';
import type {Run, Turn} from '../scene.js';
import {native} from '../../page/native.js';

/** Words of one line, as laid out in the page. */
interface Line {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Letters of scripts that are written from right to left. */
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** The words of a text node, line by line, in the coordinates of the window. */
export function runsOf(node: Text, style: CSSStyleDeclaration, measure: CanvasRenderingContext2D): Run[] {
  const {fontFamily: family, fontWeight: weight, fontStyle, color} = style;
  const size = parseFloat(style.fontSize);
  measure.font = fontOf({style: fontStyle, weight, size, family});
  const {fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent} = measure.measureText('x');
  const isUpright = style.writingMode.startsWith('vertical');
  const [halo] = /^(rgb|color|#|[a-z]+)[^ ]*\(.*?\)/.exec(style.textShadow) ?? [];
  const isRtl = directionOf(node, style) === 'rtl';
  return linesOf(node, isUpright, style.hyphens === 'auto').map(({text, left, right, top, bottom}): Run => {
    const run = {
      text: cased(text, style.textTransform),
      family,
      size,
      weight,
      style: fontStyle,
      color,
      isRtl,
      ...(halo && alphaOf(halo) && {halo}),
    };
    if (isUpright) {
      // Text that is turned clockwise has its baseline on the left.
      const x = left + (right - left - ascent - descent) / 2 + descent;
      const turn: Turn = {angle: 90, x, y: top};
      return {...run, x, y: top, length: bottom - top, turn};
    }
    const y = top + (bottom - top - ascent - descent) / 2 + ascent;
    return {...run, x: isRtl ? right : left, y, length: right - left};
  });
}

function cased(text: string, transform: string): string {
  if (transform === 'uppercase') return text.toLocaleUpperCase();
  return transform === 'lowercase' ? text.toLocaleLowerCase() : text;
}

/** A font as canvas code names it. */
export const fontOf = ({style, weight, size, family}: Pick<Run, 'style' | 'weight' | 'size' | 'family'>): string =>
  `${style} ${weight} ${size}px ${family}`;

/** The direction of a text. The styles of the frame let whole lines that run against the page decide it themselves. */
function directionOf(node: Text, {direction}: CSSStyleDeclaration): string {
  let words: Element | undefined;
  for (let element = node.parentElement; element; element = element.parentElement) {
    const {unicodeBidi, display} = getComputedStyle(element);
    if (unicodeBidi === 'plaintext') words = element;
    if (display !== 'inline') break;
  }
  const [first] = /\p{L}/u.exec(words?.textContent ?? '') ?? [];
  return first ? (rightToLeft.test(first) ? 'rtl' : 'ltr') : direction;
}

function linesOf(node: Text, isUpright: boolean, isHyphenated: boolean): Line[] {
  const range = native(node.ownerDocument).createRange();
  const lines: Line[] = [];
  const add = (from: number, to: number, space: string): void => {
    range.setStart(node, from);
    range.setEnd(node, to);
    const rects = [...range.getClientRects()].filter(({width, height}) => width > 0 && height > 0);
    const tops = new Set(rects.map((rect) => Math.round(isUpright ? rect.left : rect.top)));
    const text = node.data.slice(from, to);
    // A word that is broken is measured letter by letter.
    if (tops.size > 1 && to - from > 1) {
      for (const [index, letter] of [...text.matchAll(/\P{M}\p{M}*/gu)].entries()) {
        const start = from + letter.index;
        const count = lines.length;
        add(start, start + letter[0].length, index ? '' : space);
        const broken = lines.at(-2);
        if (index && isHyphenated && lines.length > count && broken && !/[-\u2010-\u2014\u00ad]$/.test(broken.text)) {
          broken.text += '-';
        }
      }
      return;
    }
    const [first] = rects;
    if (!first) return;
    const rect = {
      left: Math.min(...rects.map(({left}) => left)),
      right: Math.max(...rects.map(({right}) => right)),
      top: Math.min(...rects.map(({top}) => top)),
      bottom: Math.max(...rects.map(({bottom}) => bottom)),
    };
    const last = lines.at(-1);
    const isSame = last && Math.abs(isUpright ? rect.left - last.left : rect.top - last.top) < 2;
    if (!isSame) {
      lines.push({...rect, text});
      return;
    }
    last.text += space + text;
    last.left = Math.min(last.left, rect.left);
    last.right = Math.max(last.right, rect.right);
    last.bottom = Math.max(last.bottom, rect.bottom);
  };
  // A no-break space is part of a word here.
  for (const {0: word, index} of node.data.matchAll(/[^ \t\r\n\f]+/g)) add(index, index + word.length, ' ');
  return lines.map((line) => ({...line, text: line.text.replaceAll('\u00ad', '')}));
}
