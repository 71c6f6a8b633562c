import {isSecret} from './dialects.js';

/** How the page around a frame calls it, as the address of the frame says. */
export interface Names {
  /** As pym.js gives it. */
  readonly childId: string | undefined;
  /** By which WordPress knows the frame. It comes behind `#?`, where no server sees it. */
  readonly secret: string | undefined;
}

/** Reads the names; one that cannot be meant is left out. */
export function readNames({search, hash}: Pick<Location, 'search' | 'hash'>): Names {
  const secret = new URLSearchParams(hash.replace(/^#\??/, '')).get('secret') ?? '';
  return {
    childId: new URLSearchParams(search).get('childId') || undefined,
    secret: isSecret(secret) ? secret : undefined,
  };
}
