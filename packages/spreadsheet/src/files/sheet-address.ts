import {fileFinding, type FileFinding} from './file-finding.js';

export type SheetAddress = {readonly address: string; readonly isOfGoogle?: boolean} | {readonly problem: FileFinding};

/**
 * The address of the numbers: of a sheet of Google, however its own was copied, that of its CSV; any other one as it stands.
 * Nothing is fetched.
 */
export function sheetAddress(typed: string): SheetAddress {
  const text = typed.trim();
  // Some browsers copy an address without its beginning.
  const whole = /^[\w-]+(?:\.[\w-]+)+\//.test(text) ? `https://${text}` : text;
  const url = URL.canParse(whole) ? new URL(whole) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) {
    return {problem: fileFinding('not-an-address')};
  }
  if (/^(?:docs|drive|sheets)\.google\.com$/.test(url.hostname)) return sheetOfGoogle(url);
  url.hash = '';
  return {address: url.href};
}

function sheetOfGoogle({pathname, searchParams, hash}: URL): SheetAddress {
  const [, published = '', id, page] =
    /\/spreadsheets\/(?:u\/\d+\/)?d\/(e\/)?([\w-]{20,})(?:\/(\w+))?/.exec(pathname) ?? [];
  if (id === undefined) return {problem: fileFinding('other-google-address')};
  const gid = /[#&]gid=(\d+)/.exec(hash)?.[1] ?? /^\d+$/.exec(searchParams.get('gid') ?? '')?.[0];
  const isPublished = published !== '' || page === 'pub' || page === 'pubhtml';
  // Without `single` a published address is of its first sheet, whichever is named.
  const sheet = gid === undefined ? '' : `&gid=${gid}${isPublished ? '&single=true' : ''}`;
  const csv = isPublished ? 'pub?output=csv' : 'export?format=csv';
  return {address: `https://docs.google.com/spreadsheets/d/${published}${id}/${csv}${sheet}`, isOfGoogle: true};
}
