import {copy, download} from '@tip-figures/core/menu/menu-actions.js';
import type {LitElement} from 'lit';
import type {BuildManifest} from '../copy/code.js';
import {copyForms, type CopyForm, type ImageFile} from '../copy/forms.js';
import {publicRecord} from '../check/protection.js';
import {isEmpty} from '../model/state.js';
import type {CopyPanel} from './copy.view.js';
import type {Drawn} from '../preview/preview.js';
import type {BuilderStore} from './store.js';

/** What the third step remembers: the form that is shown, where files and figures are, what was copied last. */
export class Copying {
  readonly #host: LitElement;
  #chosen = 'tag';
  #status = '';
  #places = {base: ownBuild(), isPinned: true, folder: '', name: ''};
  #manifest: BuildManifest | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** What was copied is no longer what is shown. */
  forget(): void {
    this.#status = '';
  }

  /** Fetches what has the hash of each file of the build, from beside this page. */
  async loadManifest(): Promise<void> {
    const response = await fetch(new URL('manifest.json', ownBuild())).catch(() => undefined);
    this.#manifest = response?.ok ? ((await response.json()) as BuildManifest) : undefined;
    this.#host.requestUpdate();
  }

  panel(store: BuilderStore, drawn: Drawn | undefined): CopyPanel {
    const {base, isPinned, folder, name} = this.#places;
    return {
      forms: this.#forms(store, drawn),
      lacksPeriod: store.lacksPeriod,
      chosen: this.#chosen,
      status: this.#status,
      base,
      isPinned,
      published: {folder, name},
      choose: (form) => this.#update(() => (this.#chosen = form)),
      copy: (form) => void this.#copy(form),
      save: (form) => download(form.file ?? 'figure.txt', new Blob([form.code ?? ''])),
      saveImage: (image) => void this.#saveImage(image, drawn),
      set: (values) => this.#update(() => (this.#places = {...this.#places, ...values})),
    };
  }

  /** All of what was drawn last: a tag and the words inside it never have different numbers. */
  #forms(store: BuilderStore, drawn: Drawn | undefined): readonly CopyForm[] {
    const {isWhole, isBefore} = store.drawable;
    const isReady = isWhole && !isBefore && !isEmpty(store.state) && !store.lacksPeriod;
    if (!isReady || drawn?.figure.state !== 'fresh' || !drawn.plain) return [];
    const {figure, plain, record, section} = drawn;
    const {base, isPinned, folder, name} = this.#places;
    return copyForms({
      figure,
      plain,
      record: publicRecord(record),
      id: section,
      base: URL.canParse(base) ? base : ownBuild(),
      manifest: isPinned ? this.#manifest : undefined,
      published: {folder, name},
      height: Math.ceil(figure.getBoundingClientRect().height),
    });
  }

  async #copy({code = '', label}: CopyForm): Promise<void> {
    const done = await copyOrSelect(code, this.#host.querySelector('#code'));
    this.#update(() => (this.#status = done ? `${label}: copied.` : byHand));
  }

  async #saveImage({card, type}: ImageFile, drawn: Drawn | undefined): Promise<void> {
    if (!drawn) return;
    const {figure} = drawn;
    try {
      const image =
        type === 'png' ? await figure.toPng({card}) : new Blob([await figure.toSvg({card})], {type: 'image/svg+xml'});
      download(`${figure.localName}-${card}.${type}`, image);
      this.#update(() => (this.#status = 'The image is saved.'));
    } catch {
      this.#update(() => (this.#status = 'The image could not be made.'));
    }
  }

  #update(change: () => unknown): void {
    change();
    this.#host.requestUpdate();
  }
}

/** The build that lies beside this page. */
const ownBuild = (): string => new URL('../dist/', document.baseURI).href;

const byHand = 'Your browser does not let this page copy. The code is selected: copy it with the keyboard.';

/** Copies a text, or selects it where the browser does not let a page copy; whether it was copied. */
async function copyOrSelect(text: string, shown: Element | null): Promise<boolean> {
  if (await copy(text)) return true;
  if (shown) getSelection()?.selectAllChildren(shown);
  return false;
}
