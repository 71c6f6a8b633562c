import {render, type TemplateResult} from 'lit';
import {native} from '../page/native.js';

/** Draws a template of one element into plain nodes, which Lit does not keep. */
function drawOnce(view: TemplateResult): HTMLElement {
  // Lit keeps a drawing as long as the element in which it drew.
  const box = native(document).createElement('div');
  render(view, box);
  // Lit's comments are a third of the nodes, and have no use here.
  const walk = native(document).createTreeWalker(box, NodeFilter.SHOW_COMMENT);
  const marks: Comment[] = [];
  while (walk.nextNode()) marks.push(walk.currentNode as Comment);
  for (const mark of marks) mark.remove();
  box.normalize();
  const drawn = box.firstElementChild as HTMLElement;
  drawn.remove();
  return drawn;
}

/** Provides copies of a drawing: nodes are drawn for the first and second use, and cloned for later ones. */
export class Copies {
  readonly #view: () => TemplateResult;
  #isTaken = false;
  #original: HTMLElement | undefined;

  constructor(view: () => TemplateResult) {
    this.#view = view;
  }

  take(): HTMLElement {
    // The first nodes are in a page, where anything may have changed them.
    if (this.#isTaken || this.#original) return this.original.cloneNode(true) as HTMLElement;
    this.#isTaken = true;
    return drawOnce(this.#view());
  }

  /** What copies are made of; it stands in no page. */
  get original(): HTMLElement {
    return (this.#original ??= drawOnce(this.#view()));
  }
}
