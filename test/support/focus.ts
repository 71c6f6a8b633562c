/** Focuses an element. A browser whose window has lost the focus, to a program beside it, tells no listener: it is told here. */
export function focusOn(element: HTMLElement): void {
  element.focus();
  if (!document.hasFocus()) element.dispatchEvent(new FocusEvent('focus'));
}
