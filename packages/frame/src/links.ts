import {readNames} from './names.js';
import {native} from '@tip-figures/core/element/native.js';

/**
 * Sends a reader's clicks on links past the frame, since a link in it would put another page into a small hole of the story.
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
    // WordPress lets a frame open nothing, and asks to be told.
    event.preventDefault();
    host.postMessage({message: 'link', value: wordPressTarget(link, page), secret}, '*');
  });
}

/** The link that a click follows out of the page, in whatever shadow root it stands. */
function linkOf(event: Event): HTMLAnchorElement | undefined {
  const link = event.composedPath().find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
  return link?.getAttribute('href')?.startsWith('#') === false ? link : undefined;
}

/** WordPress follows a link to the frame's own host alone; for others the figure's page, which has the same links, is the way. */
const wordPressTarget = (link: HTMLAnchorElement, page: string): string =>
  link.host === location.host ? link.href : page;
