import {addressOf} from '@tip-figures/record/address.js';

// These parts of a path could lead out of a folder, on some server or in a browser that has already resolved them.
const wayOut = /\\|%2e|%2f|%5c|(^|\/)\.\.?(\/|$)/i;

/** The valid bases in a list: absolute addresses of folders. */
export const basesIn = (list: string): readonly URL[] =>
  list.split(/\s+/).flatMap((text) => {
    const base = /[?#]/.test(text) ? undefined : plainAddress(text);
    if (base && !base.pathname.endsWith('/')) base.pathname += '/';
    return base ?? [];
  });

/** An address in absolute form where it lies below one of these bases. */
export function addressBelow(text: string, bases: readonly URL[], from?: string): URL | undefined {
  const address = plainAddress(text, from);
  return address && bases.some((base) => isBelow(address, base)) ? address : undefined;
}

/** A base and where it is now: it has moved, or only its scheme is another. */
export interface Move {
  readonly from: URL;
  readonly to: URL;
}

/** The present address of what a page names, before anybody asks for it; the text itself where no site has moved from there. */
export function presentAddress(text: string, moves: readonly Move[], from?: string): string {
  const {host, pathname = '', search = ''} = plainAddress(text, from) ?? {};
  const move = moves.find((one) => one.from.host === host && pathname.startsWith(one.from.pathname));
  // As a text: what follows the base could begin with slashes.
  return move ? move.to.href + pathname.slice(move.from.pathname.length) + search : text;
}

const isBelow = (address: URL, base: URL): boolean =>
  address.origin === base.origin && decoded(address).startsWith(decoded(base));

/** `undefined` for what is no `http` address, names a user, or has in its path, decoded once, what could lead out of a folder. */
function plainAddress(text: string, from?: string): URL | undefined {
  // Browsers drop these characters, which must not hide a dot from this check.
  const [path = ''] = text.replace(/^[\0- ]+|[\0- ]+$|[\t\n\r]/g, '').split(/[?#]/);
  const address = wayOut.test(path) ? undefined : addressOf(text, from);
  if (!address || !/^https?:$/.test(address.protocol) || address.username || address.password) return undefined;
  try {
    return wayOut.test(decoded(address)) ? undefined : address;
  } catch {
    return undefined;
  }
}

const decoded = ({pathname}: URL): string => decodeURIComponent(pathname);
