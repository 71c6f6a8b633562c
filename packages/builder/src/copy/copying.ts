import {isLocalName} from '@tip-figures/core/page/local-page.js';
import {copy, download} from '@tip-figures/core/menu/menu-actions.js';
import type {LitElement} from 'lit';
import type {BuildManifest} from '@tip-figures/core/menu/code.js';
import {copyForms, type CopyForm, type ImageFile} from './forms.js';
import {publicRecord} from '../check/protection.js';
import {isEmpty} from '../model/state.js';
import type {CopyPanel} from './copy.view.js';
import type {Drawn} from '../preview/preview.js';
import {jumpTo} from '../focus/jump.js';
import type {BuilderStore} from '../page/store.js';
import {words} from '../text/text.js';

/** What the third step remembers: the form that is shown, where files and figures are, what was copied last. */
export class Copying {
  readonly #host: LitElement;
  #chosen = 'tag';
  #status = '';
  /** The form that was copied last, while it is what is shown. */
  #copied = '';
  #places = {base: ownBuild(), isPinned: true, folder: '', name: ''};
  #manifest: BuildManifest | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** What was copied is no longer what is shown. */
  forget(): void {
    this.#status = this.#copied = '';
  }

  /** Fetches what has the hash of each file of the build, from beside this page. */
  async loadManifest(): Promise<void> {
    const response = await fetch(new URL('manifest.json', ownBuild())).catch(() => undefined);
    this.#manifest = response?.ok ? ((await response.json()) as BuildManifest) : undefined;
    this.#host.requestUpdate();
  }

  panel(store: BuilderStore, drawn: Drawn | undefined): CopyPanel {
    const {base, isPinned, folder, name} = this.#places;
    const forms = this.#forms(store, drawn);
    return {
      forms,
      isLocal: forms.length > 0 && isLocalName(new URL(this.#base).hostname),
      lacksPeriod: store.lacksPeriod,
      chosen: this.#chosen,
      copied: this.#copied !== '' && this.#copied === this.#chosen,
      status: this.#status,
      base,
      isPinned,
      published: {folder, name},
      choose: (form) => this.#update(() => (this.#chosen = form)),
      look: ({name}) => void this.#look(name, '#all-forms'),
      goToAddress: () => void this.#look('tag', '#address'),
      copy: (form) => void this.#copy(form),
      save: (form) => download(form.file ?? 'figure.txt', new Blob([form.code ?? ''])),
      saveImage: (image) => void this.#saveImage(image, drawn),
      savePage: () => void this.#savePage(drawn),
      set: (values) => this.#update(() => (this.#places = {...this.#places, ...values})),
    };
  }

  /** All of what was drawn last: a tag and the words inside it never have different numbers. */
  #forms(store: BuilderStore, drawn: Drawn | undefined): readonly CopyForm[] {
    const {isWhole, isBefore} = store.drawable;
    const isReady = isWhole && !isBefore && !isEmpty(store.state) && !store.lacksPeriod;
    if (!isReady || drawn?.figure.state !== 'fresh' || !drawn.plain) return [];
    const {figure, plain, record, section} = drawn;
    const {isPinned, folder, name} = this.#places;
    return copyForms({
      figure,
      plain,
      record: publicRecord(record),
      id: section,
      base: this.#base,
      manifest: isPinned ? this.#manifest : undefined,
      published: {folder, name},
      height: Math.ceil(figure.getBoundingClientRect().height),
    });
  }

  /** Where the files are that the copied code names. */
  get #base(): string {
    const {base} = this.#places;
    return URL.canParse(base) ? base : ownBuild();
  }

  async #copy({name, code = ''}: CopyForm): Promise<void> {
    this.#chosen = name;
    const isDone = await copy(code);
    this.#update(() => {
      this.#status = isDone ? words().copy.done({form: words().copy.label({form: name})}) : words().copy.byHand();
      this.#copied = isDone ? name : '';
    });
    if (isDone) return;
    // The browser does not let a page copy: the person does so.
    await this.#look(name, '#code');
    const shown = this.#host.querySelector('#code');
    if (shown) getSelection()?.selectAllChildren(shown);
  }

  async #look(name: string, place: string): Promise<void> {
    this.#update(() => (this.#chosen = name));
    await this.#host.updateComplete;
    jumpTo(`${place} input`, `${place} summary`, place);
  }

  async #savePage(drawn: Drawn | undefined): Promise<void> {
    if (!drawn) return;
    this.#update(() => (this.#status = words().copy.makingPage()));
    try {
      const {uploadPage} = await import('./upload-page.js');
      const {name, file} = await uploadPage(drawn, ownBuild(), this.#manifest);
      download(name, file);
      this.#update(() => (this.#status = words().copy.pageSaved()));
    } catch {
      this.#update(() => (this.#status = words().copy.pageFailed()));
    }
  }

  async #saveImage({card, type}: ImageFile, drawn: Drawn | undefined): Promise<void> {
    if (!drawn) return;
    const {figure} = drawn;
    try {
      const image =
        type === 'png' ? await figure.toPng({card}) : new Blob([await figure.toSvg({card})], {type: 'image/svg+xml'});
      download(`${figure.localName}-${card}.${type}`, image);
      this.#update(() => (this.#status = words().copy.imageSaved()));
    } catch {
      this.#update(() => (this.#status = words().copy.imageFailed()));
    }
  }

  #update(change: () => unknown): void {
    change();
    this.#host.requestUpdate();
  }
}

/** The build that lies beside this page. */
const ownBuild = (): string => new URL('../dist/', document.baseURI).href;
