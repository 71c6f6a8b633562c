import {render, type TemplateResult} from 'lit';
import {native} from '../element/native.js';

/** Draws a template into plain nodes, of which Lit keeps nothing. */
export function drawOnce(view: TemplateResult): DocumentFragment {
  // Lit keeps what it has drawn for as long as the box in which it drew.
  const box = native(document).createElement('div');
  render(view, box);
  const drawn = native(document).createDocumentFragment();
  drawn.append(...box.childNodes);
  // Its marks are a third of the nodes, and of no use without it.
  const walk = native(document).createTreeWalker(drawn, NodeFilter.SHOW_COMMENT);
  const marks: Comment[] = [];
  while (walk.nextNode()) marks.push(walk.currentNode as Comment);
  for (const mark of marks) mark.remove();
  return drawn;
}

/** Hands out the same nodes to all who want them: drawn for the first and the second, copies for all others. */
export class Copies {
  readonly #view: () => TemplateResult;
  #isTaken = false;
  #original: DocumentFragment | undefined;

  constructor(view: () => TemplateResult) {
    this.#view = view;
  }

  take(): DocumentFragment {
    if (!this.#isTaken) {
      this.#isTaken = true;
      return drawOnce(this.#view());
    }
    // The first ones are in a page, where anything may have become of them.
    this.#original ??= drawOnce(this.#view());
    return this.#original.cloneNode(true) as DocumentFragment;
  }
}
