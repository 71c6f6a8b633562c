import type {Path} from '@tip-figures/record/path.js';
import type {LitElement} from 'lit';
import {idOf} from '../form/form-context.js';

/** Puts the focus on the key of a row that is still empty, on the control, or on the group at a path. */
export async function focusOn(page: LitElement, path: Path): Promise<void> {
  await page.updateComplete;
  const found = ['key', 'field', 'group'].map((place) =>
    page.querySelector<HTMLElement>(`#${CSS.escape(idOf(path, place))}`),
  );
  found.find((element) => element !== null)?.focus();
}
