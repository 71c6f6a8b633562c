import {native} from '@tip-figures/core/element/native.js';
import {hashOf} from './hash.js';

/**
 * Asks for the document of a drawing again and again while the page is shown, and calls `wake` where the answer is
 * another one or none. It goes on where `wake` fails.
 *
 * @param seconds - between two requests, 15 at least.
 * @param hash - that of the document that was drawn.
 */
export function lookForNews(seconds: number, address: string, hash: number, wake: () => unknown): void {
  const wait = () => setTimeout(look, Math.max(seconds, 15) * 1000);
  // `no-cache` revalidates the browser's copy: an unchanged document costs a 304.
  const request = (): RequestInit => ({
    cache: 'no-cache',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(10_000),
  });
  const isSame = async (answer: Response) => answer.ok && hashOf(await answer.text()) === hash;
  const look = (): void => {
    if (native(document).hidden) native(document).addEventListener('visibilitychange', look, {once: true});
    else
      fetch(address, request())
        .then(isSame)
        .catch(() => false)
        .then((same) => (same ? wait() : wake()))
        .catch(wait);
  };
  wait();
}
