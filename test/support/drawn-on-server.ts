// A figure as a server draws it in Node, and both drawings in one spelling.

import {executeServerCommand} from '@web/test-runner-commands';
import type {RenderedFigure, RenderInput} from '@tip-figures/server/render-input.js';

/** What the server answers for a figure that it refuses. */
export interface Refused {
  readonly error: {readonly code: string; readonly path: string; readonly message: string};
}

/** Has the server of the tests draw a figure. As text: of an object the runner would change the order of keys. */
export const drawnOnServer = (input: RenderInput): Promise<RenderedFigure | Refused> =>
  executeServerCommand('draw-on-server', {input: JSON.stringify(input)});

/** What stands in the root that the server has written, with the lengths of its marks as styles. */
export function rootOf({html, css}: RenderedFigure): ParentNode {
  const page = document.createElement('template');
  page.innerHTML = html;
  const {content} = page.content.querySelector<HTMLTemplateElement>('template[shadowrootmode]')!;
  for (const other of content.querySelectorAll('style, link, script, [popover]')) other.remove();
  for (const button of content.querySelectorAll('[popovertarget]')) {
    button.removeAttribute('popovertarget');
    // The browser says it of a button with a popover.
    if (button.getAttribute('aria-controls') === 'd') button.setAttribute('aria-expanded', 'false');
  }
  const rules = new Map(
    [...css.matchAll(/\.((?:\\.|[\w-])+)\{([^}]*)\}/g)].map(([, name = '', text = '']) => [
      name.replaceAll('\\', ''),
      text,
    ]),
  );
  for (const element of content.querySelectorAll<HTMLElement>('[class]')) {
    for (const name of [...element.classList].filter((one) => rules.has(one))) {
      element.style.cssText = rules.get(name)!;
      element.classList.remove(name);
    }
  }
  return content;
}

/** The figure without styles that stands in HTML for readers without script, in one spelling; empty where there is none. */
export function plainIn(html: string): string {
  const page = document.createElement('template');
  page.innerHTML = html;
  const plain = page.content.querySelector('figure, span[dir]');
  const alone = document.createElement('div');
  if (plain) alone.append(plain);
  return spelled(alone);
}

/** A drawing as text: without what Lit keeps for itself, what chart code adds, and the white space of templates. */
export function spelled(root: ParentNode): string {
  return [...root.childNodes]
    .map(spelledNode)
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/> | </g, (gap) => gap.trim())
    .trim();
}

function spelledNode(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || node.matches('.canvas, .spots, .tip, .colors')) return '';
  const attributes = [...node.attributes]
    .map(({name, value}): [string, string] => [name, valueOf(name, value)])
    .filter(([name, value]) => value !== '' || name !== 'class')
    .filter(([name]) => !(name === 'aria-hidden' && node.matches('.chart .text')))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => ` ${name}="${value}"`);
  return `<${node.localName}${attributes.join('')}>${spelled(node)}</${node.localName}>`;
}

/** However a value is spaced: of custom properties a browser keeps the spaces. */
function valueOf(name: string, value: string): string {
  const text = value.replace(/\s+/g, ' ').trim();
  return name === 'style' ? text.replace(/\s*([:;])\s*/g, '$1') : text;
}

/** Where two texts begin to differ, with what stands around. */
export function differenceOf(one: string, other: string): readonly string[] {
  if (one === other) return [];
  const index = Array.from({length: one.length}).findIndex((_, at) => one[at] !== other[at]);
  const around = (text: string) => text.slice(Math.max(0, index - 120), index + 120);
  return [around(one), around(other)];
}
