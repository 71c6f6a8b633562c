import type {Fade, Outline, Part, Run, Scene, Shape, Turn} from './scene.js';
import {written} from './outlines.js';

/** A picture as an SVG document: fonts are named, and words stay words. */
export function svgText({width, height, title, description, language, parts}: Scene): string {
  const definitions: string[] = [];
  const define = (content: (id: string) => string): string => {
    const id = `tip-${definitions.length + 1}`;
    definitions.push(content(id));
    return `url(#${id})`;
  };
  const body = parts.map((part) => group(part, define)).join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" lang="${escaped(language)}" xml:lang="${escaped(language)}">
<title>${escaped(title)}</title>
<desc>${escaped(description)}</desc>
${definitions.length ? `<defs>${definitions.join('')}</defs>\n` : ''}${body}
</svg>
`;
}

type Define = (content: (id: string) => string) => string;

const group = ({x, y, scale, shapes}: Part, define: Define): string =>
  `<g${x || y || scale !== 1 ? ` transform="translate(${written(x)} ${written(y)}) scale(${scale.toFixed(4)})"` : ''}>
${shapes.map((shape) => element(shape, define)).join('\n')}
</g>`;

const element = (shape: Shape, define: Define): string => ('path' in shape ? outline(shape, define) : words(shape));

function outline({path, fill = 'none', stroke, width, dash, turn, fade, clip}: Outline, define: Define): string {
  const paint = (color: string) => (fade && color !== 'none' ? define((id) => gradient(id, color, fade)) : color);
  return `<path${attributes({
    d: path,
    fill: paint(fill),
    stroke: stroke && paint(stroke),
    'stroke-width': stroke && width && written(width),
    'stroke-dasharray': dash?.map(written).join(' '),
    transform: turn && turned(turn),
    'clip-path': clip && define((id) => `<clipPath id="${id}"><path d="${clip}"/></clipPath>`),
  })}/>`;
}

// `textLength` keeps words in their place where another font is used.
const words = ({text, x, y, length, family, size, weight, style, color, isRtl, halo, turn}: Run): string =>
  `<text${attributes({
    x: written(x),
    y: written(y),
    textLength: written(length),
    lengthAdjust: 'spacingAndGlyphs',
    direction: isRtl ? 'rtl' : undefined,
    'font-family': family,
    'font-size': written(size),
    'font-weight': weight === '400' ? undefined : weight,
    'font-style': style === 'normal' ? undefined : style,
    fill: color,
    ...(halo && {stroke: halo, 'stroke-width': '4', 'stroke-linejoin': 'round', 'paint-order': 'stroke'}),
    transform: turn && turned(turn),
  })}>${escaped(text)}</text>`;

const gradient = (id: string, color: string, {from, to, stops}: Fade): string =>
  `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="${written(from)}" x2="${written(to)}">${stops
    .map(([share, alpha]) => `<stop offset="${share}" stop-color="${escaped(color)}" stop-opacity="${alpha}"/>`)
    .join('')}</linearGradient>`;

const turned = ({angle, x, y}: Turn): string => `rotate(${angle} ${written(x)} ${written(y)})`;

const attributes = (values: Readonly<Record<string, string | 0 | undefined>>): string =>
  Object.entries(values)
    .map(([name, value]) => (value ? ` ${name}="${escaped(value)}"` : ''))
    .join('');

/** Text for XML, without the characters that XML cannot hold. */
const escaped = (text: string): string =>
  text

    .replace(
      /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '',
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
