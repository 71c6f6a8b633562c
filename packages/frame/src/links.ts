import {readNames} from './names.js';
import {native} from '@tip-figures/core/page/native.js';

/**
 * Opens links outside the frame, since another page in it would stand in a small hole of the story.
 *
 * @param page - the address of the figure's own page.
 */
export function openLinksOutside(host: Window, page: string): void {
  native(document).addEventListener('click', (event) => {
    const link = linkOf(event);
    if (!link) return;
    const {secret} = readNames(location);
    if (secret === undefined) {
      link.target = '_blank';
      link.rel = 'noopener';
      return;
    }
    // In WordPress a frame may open no window, and sends a message to the page.
    event.preventDefault();
    host.postMessage({message: 'link', value: wordPressTarget(link, page), secret}, '*');
  });
}

/** The link of a click that leaves the page, in any shadow root. */
function linkOf(event: Event): HTMLAnchorElement | undefined {
  const link = event.composedPath().find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
  return link?.getAttribute('href')?.startsWith('#') === false ? link : undefined;
}

/** WordPress opens links to the frame's own host alone, so others lead to the figure's page, which has them too. */
const wordPressTarget = (link: HTMLAnchorElement, page: string): string =>
  link.host === location.host ? link.href : page;
