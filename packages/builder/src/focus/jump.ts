import type {EventOn} from '../event-on.js';

/** The address holds what was filled in, so a place of the page is shown without a change of it. */
export function jump(event: EventOn<HTMLAnchorElement>): void {
  event.preventDefault();
  jumpTo(event.currentTarget.hash);
}

/** Shows the first of the places that there is, and puts the focus on it. */
export function jumpTo(...selectors: readonly string[]): void {
  const places = selectors.map((selector) => document.querySelector<HTMLElement>(selector));
  const place = places.find((one) => one !== null);
  for (let one = place?.closest('details'); one; one = one.parentElement?.closest('details')) one.open = true;
  place?.scrollIntoView({block: place.matches('section') ? 'start' : 'center'});
  place?.focus({preventScroll: true});
}
