import {native} from '@tip-figures/core/page/native.js';
import {hashOf} from './hash.js';

/**
 * Asks for the document of a drawing again and again while the page is shown and online, and calls `wake` where the answer
 * is another one or none. It goes on where `wake` fails.
 *
 * @param seconds - between two requests; `undefined` where nobody follows the document any more, which ends it.
 * @param hash - that of the document that was drawn.
 */
export function lookForNews(
  seconds: () => number | undefined,
  address: string,
  hash: number,
  wake: () => unknown,
): void {
  const wait = () => {
    const pause = seconds();
    if (pause) setTimeout(look, pause * 1000);
  };
  // `no-cache` revalidates the browser's copy: an unchanged document costs a 304.
  const request = (): RequestInit => ({
    cache: 'no-cache',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(10_000),
  });
  const isSame = async (answer: Response) => answer.ok && hashOf(await answer.text()) === hash;
  const look = (): void => {
    if (!seconds()) return;
    if (native(document).hidden) native(document).addEventListener('visibilitychange', look, {once: true});
    else if (!navigator.onLine) addEventListener('online', look, {once: true});
    else
      fetch(address, request())
        .then(isSame)
        .catch(() => false)
        .then((same) => (same ? wait() : wake()))
        .catch(wait);
  };
  wait();
}
