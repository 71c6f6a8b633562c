import {ownAddress} from '@tip-figures/core/page/own-script.js';

/** An address without its query and fragment. */
const bare = (address: string): string => address.replace(/[?#].*/, '');

/**
 * Whether an address is that of a file of a site, or ends in the whole of it, host included, as archives and proxies prefix it.
 * The scheme may be another.
 *
 * @param base - the site's address, with a slash at its end.
 */
export const isAt = (address: string, base: string, path: string): boolean =>
  bare(address).endsWith(base.replace(/^\w+:\//, '') + path);

/**
 * The address of the site that the running script is of: from where it came, be that an archive, and else the present one. A site
 * that has moved is never asked.
 *
 * @param path - of the script, below the address of its site.
 * @param bases - addresses of the site: the present one, then former ones.
 */
export function siteOf(path: string, [base = '', ...former]: readonly string[], address = bare(ownAddress())): string {
  const isOwn = address.endsWith(`/${path}`) && !former.some((one) => isAt(address, one, path));
  return isOwn ? address.slice(0, -path.length) : base;
}
