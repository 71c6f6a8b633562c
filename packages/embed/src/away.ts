import {native} from '@tip-figures/core/page/native.js';
import {waitOf} from '@tip-figures/core/data/document/retry-after.js';
import type {FigureError} from '@tip-figures/record/figure-error.js';
import {noteIn} from './note.js';

/** A document whose host cannot be reached. */
interface Away {
  /** The places that wait for it, each with the function that removes its note. */
  readonly places: Map<HTMLElement, (() => void) | undefined>;
  readonly back: Promise<void>;
}

/** The first pauses between two requests and the longest one, in milliseconds. */
const soon = 5000;
const later = 60_000;
const longest = 15 * 60_000;

const documents = new Map<string, Away>();
/** The number of failures by address. It is never reset, so that an unreliable host gets few requests. */
const failures = new Map<string, number>();

/** Whether an error is the host's, which may recover; all other errors are permanent. */
export function isAway(error: unknown): error is FigureError {
  const {code, status = 0} = Object(error) as Partial<FigureError>;
  return code === 'network' || code === 'timeout' || status === 429 || status >= 500;
}

/** Whether the host of the document at an address is known to be unreachable. */
export const isKnownAway = (url: string): boolean => documents.has(url);

/**
 * Waits until the document at an address can be fetched, or is known not to exist. After the second failure, a note in
 * each waiting place says so until then. Rejects where none of the places is in the page any more.
 *
 * @param look - requests the document.
 * @param error - why the first request failed; left out where that is known.
 */
export function untilBack(
  url: string,
  place: HTMLElement,
  look: () => Promise<unknown>,
  error?: FigureError,
): Promise<void> {
  let away = documents.get(url);
  if (!away) {
    const places: Away['places'] = new Map();
    away = {places, back: Promise.resolve().then(() => lookUntilBack(url, places, look, error))};
    documents.set(url, away);
  }
  if (!away.places.has(place)) away.places.set(place, undefined);
  if ((failures.get(url) ?? 0) > 1) tell(away.places);
  return away.back;
}

async function lookUntilBack(
  url: string,
  places: Away['places'],
  look: () => Promise<unknown>,
  first?: FigureError,
): Promise<void> {
  try {
    let error: unknown = first;
    while (isAway(error)) {
      const count = (failures.get(url) ?? 0) + 1;
      failures.set(url, count);
      const pause = count === 1 ? soon : Math.min(later * 2 ** (count - 2), longest);
      const asked = waitOf(error.retryAfter);
      // The note also comes at once before a long pause, since the reader would be gone at its end.
      if (count > 1 || asked > pause) tell(places);
      await wait(Math.max(pause * (1 + Math.random() / 10), asked));
      if (![...places.keys()].some((place) => native(place).isConnected)) throw new Error('nobody waits');
      error = await look().then(
        () => undefined,
        (cause: unknown) => cause,
      );
    }
  } finally {
    documents.delete(url);
    for (const remove of places.values()) remove?.();
  }
}

function tell(places: Away['places']): void {
  for (const [place, remove] of places) if (!remove) places.set(place, noteIn(place));
}

/** Waits, and goes on while the page is hidden, so that it makes no request. */
async function wait(time: number): Promise<void> {
  do await new Promise((resolve) => setTimeout(resolve, time));
  while (native(document).hidden);
}
