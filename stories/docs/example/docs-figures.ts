/// <reference types="vite/client" />
import {figures, type FigureName} from '@tip-figures/record/figures/names.js';
import {css, html, LitElement, type TemplateResult} from 'lit';

/** What the front page shows of a figure: its record, and the words inside its tag. */
interface Shown {
  readonly record: string;
  readonly section?: string;
  readonly words: string;
}

const code = import.meta.glob('../../../packages/*/src/define.ts');
const rooms = import.meta.glob<{default: {gallery?: Shown}}>('../../../packages/*/room.json', {eager: true});

/** The map has its tiers from the package. */
const map = {countries: 'near-east', view: 'map', report: '2025'};
const mapped = 'Middle East and North Africa, 18 governments: tier, 2025. Source: U.S. Department of State.';

/** All figures as pictures, each with the way to its stories. */
class DocsFigures extends LitElement {
  static override styles = css`
    :host {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
      gap: 1.5rem 3rem;
      align-items: start;
      margin-block: 1.5rem;
      color-scheme: light dark;
      color: CanvasText;
      font:
        1rem/1.5 'Libre Franklin',
        system-ui,
        sans-serif;
    }
    a {
      display: inline-block;
      color: light-dark(#0b5a78, #8cc7e3);
      font:
        0.8125rem/2 ui-monospace,
        monospace;
    }
  `;

  override render(): TemplateResult {
    return html`${figures.map(
      (name) =>
        html`<div class="figure">
          ${drawn(name)}
          <a href="./?path=/docs/figures-${name}--docs" target="_top">&lt;tip-${name}&gt;</a>
        </div>`,
    )}`;
  }
}

/** A compact figure, as high as the one beside it, so that the ways to their stories are on one line. */
function drawn(name: FigureName): HTMLElement {
  const room = `../../../packages/${name}`;
  void code[`${room}/src/define.ts`]?.();
  const {record, section, words = mapped} = rooms[`${room}/room.json`]?.default.gallery ?? {};
  const data = record ? {src: `data/${record}.json`, section} : map;
  const figure = document.createElement(`tip-${name}`);
  for (const [attribute, value] of Object.entries({size: 'compact', row: 'all', loading: 'lazy', ...data})) {
    if (value) figure.setAttribute(attribute, value);
  }
  figure.append(words);
  return figure;
}

/** What a page writes as `<Figures>`: see `Example`. */
export const Figures = 'docs-figures';

if (!customElements.get(Figures)) customElements.define(Figures, DocsFigures);
