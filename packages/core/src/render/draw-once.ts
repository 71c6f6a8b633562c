import {render, type TemplateResult} from 'lit';

/** Draws a template with one root element into plain nodes, of which Lit keeps nothing. */
export function drawOnce(view: TemplateResult): HTMLElement {
  const box = document.createElement('div');
  render(view, box);
  const drawn = box.firstElementChild as HTMLElement;
  // Its marks are a third of the nodes, and of no use without it.
  const walk = document.createTreeWalker(drawn, NodeFilter.SHOW_COMMENT);
  const marks: Comment[] = [];
  while (walk.nextNode()) marks.push(walk.currentNode as Comment);
  for (const mark of marks) mark.remove();
  return drawn;
}

/** Hands out the same nodes to all who want them: drawn for the first and the second, copies for all others. */
export class Copies {
  readonly #draw: () => HTMLElement;
  #isTaken = false;
  #original: HTMLElement | undefined;

  constructor(draw: () => HTMLElement) {
    this.#draw = draw;
  }

  take(): HTMLElement {
    if (!this.#isTaken) {
      this.#isTaken = true;
      return this.#draw();
    }
    // The first ones are in a page, where anything may have become of them.
    this.#original ??= this.#draw();
    return this.#original.cloneNode(true) as HTMLElement;
  }
}
