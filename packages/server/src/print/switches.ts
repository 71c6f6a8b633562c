/** The switch that opens and closes the table before a script has loaded. */
const tableSwitch = 'd-on';

/**
 * Remembers clicks on buttons until a script has loaded, by invisible empty popovers. A button toggles its popover
 * without script. Styles read from it whether the table is open, and the element whether a click is unanswered.
 */
export class Switches {
  readonly #ids: string[] = [];

  readonly addTo = (button: Map<string, string | undefined>): void => {
    const isTable = button.get('aria-controls') === 'd';
    const id = isTable ? tableSwitch : `on-${this.#ids.length}`;
    // The browser itself reports whether the table is open.
    if (isTable) button.delete('aria-expanded');
    // What does not open and close is wanted however often it was clicked.
    else if (!button.has('aria-expanded')) button.set('popovertargetaction', 'show');
    button.set('popovertarget', id);
    this.#ids.push(id);
  };

  /** The popovers: at least one, since styles look for them after the figure. */
  get html(): string {
    const ids = this.#ids.length ? this.#ids : ['on'];
    return ids.map((id) => `<i id="${id}" popover="manual"></i>`).join('');
  }
}

/** Styles of the switches, and a rule for browsers without popovers. */
export const switchStyles = `[popover]{display:none}figure:has(~ #${tableSwitch}:popover-open) .table[hidden]{display:block!important;margin-block-start:var(--tip-s3);content-visibility:visible;overflow-x:auto}figure:has(~ #${tableSwitch}:popover-open) .caret{transform:rotate(180deg)}`;

/**
 * A rule that hides a figure until its switches, which come after it, are parsed: in half a figure rows would move, and a
 * number could lack its caveat. It names no host: Firefox would not look again when the switches come.
 */
export const parsedStyles = 'figure:not(:has(~ [popover])){visibility:hidden}';
