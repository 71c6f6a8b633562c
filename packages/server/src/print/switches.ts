/** Opens and closes the table before a script has come. */
const tableSwitch = 'd-on';

/**
 * What remembers a click on a button until a script has come: an empty popover that nobody sees. A button opens and closes
 * it without a script, styles ask it whether the table is open, and the element whether it still has a click to answer.
 */
export class Switches {
  readonly #ids: string[] = [];

  readonly addTo = (button: Map<string, string | undefined>): void => {
    const isTable = button.get('aria-controls') === 'd';
    const id = isTable ? tableSwitch : `on-${this.#ids.length}`;
    // The table opens without a script: the browser then says whether it is open.
    if (isTable) button.delete('aria-expanded');
    button.set('popovertarget', id);
    this.#ids.push(id);
  };

  /** The popovers, one at least: styles look for them behind the figure. */
  get html(): string {
    const ids = this.#ids.length ? this.#ids : ['on'];
    return ids.map((id) => `<i id="${id}" popover="manual"></i>`).join('');
  }
}

/**
 * A rule of its own for what older browsers do not know. A figure is shown when its switches have come, which stand behind it:
 * in half a one rows would move, and a number could be without what belongs to it.
 */
export const switchStyles = `[popover]{display:none}:host(:not(tip-still)) figure:not(:has(~ [popover])){visibility:hidden}figure:has(~ #${tableSwitch}:popover-open) .table[hidden]{display:block!important;content-visibility:visible;overflow-x:auto}figure:has(~ #${tableSwitch}:popover-open) .caret{transform:rotate(180deg)}`;
