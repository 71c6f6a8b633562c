/** Marks the moment after the next frame, when what was drawn is on the screen. */
export function seen() {
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('seen')));
}
