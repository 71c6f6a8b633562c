/**
 * Makes one stop of the tabulator of several controls, between which the arrows go. The control that has the focus, or is
 * pressed, is the one that the tabulator comes to: `tabindex` says so in the template.
 */
export function moveFocus(event: KeyboardEvent, selector: string): HTMLElement | undefined {
  const all = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>(selector)];
  const at = all.indexOf((event.target as HTMLElement).closest<HTMLElement>(selector) ?? document.body);
  const next = {
    ArrowRight: all[(at + 1) % all.length],
    ArrowLeft: all.at(at - 1),
    ArrowDown: inNextRow(all, at, 1),
    ArrowUp: inNextRow(all, at, -1),
    Home: all[0],
    End: all.at(-1),
  }[event.key];
  if (!next || at < 0) return undefined;
  event.preventDefault();
  next.focus();
  return next;
}

/** What stands below or above in the same column; where nothing does, that very control. */
function inNextRow(all: readonly HTMLElement[], at: number, step: 1 | -1): HTMLElement | undefined {
  const left = all[at]?.offsetLeft;
  const others = step > 0 ? all.slice(at + 1) : all.slice(0, Math.max(at, 0)).reverse();
  return others.find(({offsetLeft}) => offsetLeft === left) ?? all[at];
}
