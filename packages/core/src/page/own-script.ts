import {native} from './native.js';

/** The address of the script that runs, and its element in the page where it has one. */
export interface OwnScript {
  readonly address: string;
  readonly settings: HTMLOrSVGScriptElement | undefined;
}

/** The address of the script that runs: its stack names it, since a module is no current script, and a classic one has no `import.meta`. */
export function ownAddress(): string {
  const {currentScript, baseURI} = native(document);
  return addressOf(currentScript) || (/\w+:\/\/.+(?=:\d+:\d+)/.exec(new Error().stack ?? '')?.[0] ?? baseURI);
}

/**
 * The same, and its element.
 *
 * @param isSame - whether an address is that of the script, too, since what redirects have led to is no address in the page.
 */
export function ownScript(isSame: (src: string, address: string) => boolean = Object.is): OwnScript {
  const {currentScript, scripts} = native(document);
  const address = ownAddress();
  return {address, settings: currentScript ?? [...scripts].find(({src}) => isSame(src, address))};
}

const addressOf = (script: HTMLOrSVGScriptElement | null): string => (script && 'src' in script ? script.src : '');
