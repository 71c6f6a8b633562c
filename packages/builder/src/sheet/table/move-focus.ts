/** Goes on with the arrow keys from one button of a table to the next in that direction. */
export function moveFocus(event: KeyboardEvent): void {
  const {key, currentTarget, target} = event;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (!(currentTarget instanceof HTMLElement) || !(target instanceof HTMLElement)) return;
  const next = nextIn(currentTarget, target, key);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function nextIn(table: HTMLElement, from: HTMLElement, key: string): HTMLElement | undefined {
  const row = from.closest('tr');
  if (!row) return undefined;
  const inRow = buttonsIn(row);
  switch (key) {
    case 'ArrowRight':
      return inRow[inRow.indexOf(from) + 1];
    case 'ArrowLeft':
      return inRow[inRow.indexOf(from) - 1];
    case 'Home':
      return inRow[0];
    case 'End':
      return inRow.at(-1);
    case 'ArrowDown':
    case 'ArrowUp': {
      const rows = [...table.querySelectorAll('tr')];
      const index = rows.indexOf(row);
      const others = key === 'ArrowDown' ? rows.slice(index + 1) : rows.slice(0, index).reverse();
      const [nearest = []] = others.map(buttonsIn).filter(({length}) => length);
      return nearest.findLast((button) => columnOf(button) <= columnOf(from)) ?? nearest[0];
    }
  }
  return undefined;
}

const buttonsIn = (row: Element): HTMLElement[] => [...row.querySelectorAll('button')];

const columnOf = ({dataset}: HTMLElement): number => Number(dataset['column']);
