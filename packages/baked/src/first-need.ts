/** Events by which a reader begins to use a drawing. */
const uses = ['pointerover', 'focusin', 'keydown', 'click', 'beforematch'];

/**
 * Calls `wake` when a reader uses the drawing in the root of an element. It is called once for each kind of use, so that
 * what could not be fetched is fetched by the next.
 */
export function onFirstNeed(host: Element, wake: () => void): void {
  // Find in page is not heard of outside the root.
  for (const use of uses) host.shadowRoot?.addEventListener(use, wake, {once: true});
}
