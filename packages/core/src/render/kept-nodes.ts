import type {TemplateResult} from 'lit';
import {Copies} from './draw-once.js';
import {setInPlace} from './set-in-place.js';

/** Drawings by model, which equal figures share, and by whatever else a drawing depends on. */
const drawings = new WeakMap<object, Map<string, Copies>>();

/** The most drawings of one model, which a page can ask for by its own texts. */
const most = 50;

/** Keeps the nodes of a drawing until what it depends on changes. */
export class KeptNodes {
  /** The nodes in the page, and what they are a copy of. */
  #nodes: HTMLElement | undefined;
  #copies: Copies | undefined;

  /**
   * The nodes of a drawing. They stay where they are in `parent` when the drawing changes, unless the page has changed them.
   *
   * @param key - what the drawing depends on beside the model, which all drawings of one model share.
   * @param view - draws it; equal figures call the same one, so it may hold no element.
   */
  of(parent: ParentNode | null, model: object, key: string, view: () => TemplateResult): HTMLElement {
    const all = drawings.get(model) ?? new Map<string, Copies>();
    drawings.set(model, all);
    const copies = all.get(key) ?? new Copies(view);
    if (all.size > most) all.clear();
    all.set(key, copies);
    const [nodes, before] = [this.#nodes, this.#copies];
    this.#copies = copies;
    const isThere = nodes && before && nodes.parentNode === parent;
    if (isThere && (copies === before || setInPlace(nodes, before.original, copies.original))) return nodes;
    return (this.#nodes = copies.take());
  }

  drop(): void {
    this.#nodes = this.#copies = undefined;
  }
}
