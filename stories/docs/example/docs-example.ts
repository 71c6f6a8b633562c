/// <reference types="vite/client" />
import {css, html, LitElement, type PropertyValues, type TemplateResult} from 'lit';
import manifest from '../../../custom-elements.json';
import {readTag, type Tag} from './read-tag.js';

const figures = import.meta.glob('../../../packages/*/src/define.ts');

/** The attributes of a figure, by its tag. */
const attributesOf = (tag: string): string[] | undefined =>
  manifest.modules
    .flatMap(({declarations}) => declarations as {tagName?: string; attributes?: {name: string}[]}[])
    .find(({tagName}) => tagName === tag)
    ?.attributes?.map(({name}) => name);

/** The code of a tag, which can be changed, with the figure that it draws. */
class DocsExample extends LitElement {
  static override properties = {code: {}, tag: {state: true}};
  static override styles = css`
    :host {
      display: block;
      margin-block: 1.5rem;
      color-scheme: light dark;
      color: CanvasText;
      font:
        1rem/1.5 'Libre Franklin',
        system-ui,
        sans-serif;
    }
    label {
      display: block;
      font-size: 0.875rem;
    }
    textarea {
      display: block;
      box-sizing: border-box;
      inline-size: 100%;
      min-block-size: 7.5em;
      margin-block: 0.25rem 1rem;
      padding: 0.75rem;
      font:
        0.8125rem/1.5 ui-monospace,
        monospace;
      field-sizing: content;
    }
    .figure {
      max-inline-size: 42.5rem;
    }
  `;

  declare code: string;
  declare tag: Tag | undefined;

  constructor() {
    super();
    this.code = '';
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('code')) this.tag = readTag(this.code, attributesOf);
  }

  override render(): TemplateResult {
    return html`
      <label>Change this tag <textarea spellcheck="false" .value=${this.code} @input=${this.#read}></textarea></label>
      <p role="status">${said(this.tag)}</p>
      <div class="figure">${drawn(this.tag)}</div>
    `;
  }

  #read({target}: InputEvent): void {
    this.tag = readTag((target as HTMLTextAreaElement).value, attributesOf);
  }
}

function said(tag: Tag | undefined): string {
  if (!tag) return 'Write one tag of a figure, with its end: <tip-key-figure …></tip-key-figure>.';
  return tag.left.length ? `Left out: ${tag.left.join(', ')}.` : '';
}

function drawn(tag: Tag | undefined): HTMLElement | undefined {
  if (!tag) return undefined;
  void figures[`../../../packages/${tag.name.slice(4)}/src/define.ts`]?.();
  const figure = document.createElement(tag.name);
  for (const [name, value] of tag.attributes) figure.setAttribute(name, value);
  if (tag.json !== undefined) figure.setAttribute('data', tag.json);
  figure.append(tag.text);
  return figure;
}

/** What a page writes as `<Example>`: where nothing of a module is used, the build leaves out that it is registered. */
export const Example = 'docs-example';

if (!customElements.get(Example)) customElements.define(Example, DocsExample);
