import {isSecret} from './dialects.js';

/** The names by which the page around a frame knows it, from the address of the frame. */
export interface Names {
  /** The name that pym.js gave it. */
  readonly childId: string | undefined;
  /** The secret of WordPress, which follows `#?` and so never reaches a server. */
  readonly secret: string | undefined;
}

/** Reads the names; invalid ones are left out. */
export function readNames({search, hash}: Pick<Location, 'search' | 'hash'>): Names {
  const secret = new URLSearchParams(hash.replace(/^#\??/, '')).get('secret') ?? '';
  return {
    childId: new URLSearchParams(search).get('childId') || undefined,
    secret: isSecret(secret) ? secret : undefined,
  };
}
