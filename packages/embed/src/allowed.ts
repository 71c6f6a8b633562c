import {native} from '@tip-figures/core/element/native.js';

/** Origins that the site lets its authors show data from: `data-origins` of the script, else the script's own and the page's. */
export function allowedOrigins(settings: HTMLOrSVGScriptElement | undefined, address: string): readonly string[] {
  const listed = settings?.dataset['origins']?.split(/\s+/) ?? [address, location.origin];
  // A page in a sandbox has the origin `null`, which many addresses share.
  return listed.filter((one) => URL.canParse(one)).map((one) => new URL(one).origin);
}

/** An address in a page as a whole one, or undefined where the site allows none of its origin. */
export function allowedAddress(text: string, origins: readonly string[]): URL | undefined {
  const {baseURI} = native(document);
  if (!URL.canParse(text, baseURI)) return undefined;
  const address = new URL(text, baseURI);
  // `blob:` has the origin of its maker.
  return address.protocol.startsWith('http') && origins.includes(address.origin) ? address : undefined;
}
