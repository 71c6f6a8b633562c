import {render} from 'lit';
import {native} from '../element/native.js';

/** Draws a template into plain nodes, which Lit does not keep. */
export function drawOnce(view: unknown): DocumentFragment {
  // Lit keeps a drawing as long as the element in which it drew.
  const box = native(document).createElement('div');
  render(view, box);
  const drawn = native(document).createDocumentFragment();
  drawn.append(...box.childNodes);
  // Lit's comments are a third of the nodes, and have no use here.
  const walk = native(document).createTreeWalker(drawn, NodeFilter.SHOW_COMMENT);
  const marks: Comment[] = [];
  while (walk.nextNode()) marks.push(walk.currentNode as Comment);
  for (const mark of marks) mark.remove();
  return drawn;
}

/** Provides copies of a drawing: nodes are drawn for the first and second use, and cloned for later ones. */
export class Copies {
  readonly #view: () => unknown;
  #isTaken = false;
  #original: DocumentFragment | undefined;

  constructor(view: () => unknown) {
    this.#view = view;
  }

  take(): DocumentFragment {
    if (!this.#isTaken) {
      this.#isTaken = true;
      return drawOnce(this.#view());
    }
    // The first nodes are in a page, where anything may have changed them.
    this.#original ??= drawOnce(this.#view());
    return this.#original.cloneNode(true) as DocumentFragment;
  }
}
