/// <reference types="vite/client" />
import {css, html, LitElement, type TemplateResult} from 'lit';
import {find, type Found} from './find.js';
import {sectionsOfGuide, sectionsOfStories} from './sections.js';

// Put in by the build, which reads these lines as they stand: a search asks no server.
const guides = import.meta.glob<string>('../*.md', {query: '?raw', import: 'default', eager: true});
const stories = import.meta.glob<string>('../../*.stories.ts', {query: '?raw', import: 'default', eager: true});

const sections = [
  ...Object.entries(guides).flatMap(([path, text]) => sectionsOfGuide(path.replace(/^.*\//, ''), text)),
  ...Object.values(stories).flatMap(sectionsOfStories),
];

/** Searches the words of the guides and of the stories. */
class DocsSearch extends LitElement {
  static override properties = {query: {state: true}};
  static override styles = css`
    :host {
      display: block;
      color-scheme: light dark;
      color: CanvasText;
      font:
        1rem/1.5 'Libre Franklin',
        system-ui,
        sans-serif;
    }
    label {
      display: block;
      font-weight: 700;
    }
    input {
      display: block;
      box-sizing: border-box;
      inline-size: 100%;
      max-inline-size: 30rem;
      block-size: 2.75rem;
      margin-block-start: 0.25rem;
      padding-inline: 0.6rem;
      font: inherit;
    }
    ol {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      margin-block: 1rem;
      overflow-wrap: anywhere;
    }
    a {
      color: inherit;
      font-weight: 700;
    }
    li p {
      margin: 0.2rem 0 0;
    }
  `;

  declare query: string;

  constructor() {
    super();
    this.query = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#takeWord();
    (parent as Partial<Window>).navigation?.addEventListener('currententrychange', this.#takeWord);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    (parent as Partial<Window>).navigation?.removeEventListener('currententrychange', this.#takeWord);
  }

  override render(): TemplateResult {
    const found = find(sections, this.query);
    return html`
      <label
        >Search all pages
        <input type="search" placeholder="CSV, React, suppress-below …" .value=${this.query} @input=${this.#search}
      /></label>
      <p role="status">${this.query.trim() ? counted(found) : ''}</p>
      <ol>
        ${found.map(row)}
      </ol>
    `;
  }

  /** A word that was found by Storybook's own box is in the address of the page around this one. */
  readonly #takeWord = (): void => {
    const word = decodeURIComponent(parent.location.hash.slice(1));
    if (word) this.query = word;
  };

  #search({target}: InputEvent): void {
    this.query = (target as HTMLInputElement).value;
  }
}

const counted = ({length}: readonly Found[]): string =>
  length === 0 ? 'No page has all of these words.' : length === 1 ? '1 place' : `${length} places`;

const row = ({section: {page, heading, href}, excerpt}: Found): TemplateResult =>
  html`<li>
    <a href=${href} target="_top">${page === heading ? page : `${page}: ${heading}`}</a>
    <p>${excerpt.map((text, index) => (index % 2 ? html`<mark>${text}</mark>` : text))}</p>
  </li>`;

/** What the page writes as `<Search>`: where nothing of a module is used, the build leaves out that it is registered. */
export const Search = 'docs-search';

if (!customElements.get(Search)) customElements.define(Search, DocsSearch);
