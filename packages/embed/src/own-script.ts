import {native} from '@tip-figures/core/element/native.js';

/** Where this script was loaded from, and its element in the page, where it has one. */
export interface OwnScript {
  readonly address: string;
  readonly settings: HTMLOrSVGScriptElement | undefined;
}

/** A module has no current script, and `import.meta` may not stand in a classic one: but both know where a mistake is. */
export function ownScript(): OwnScript {
  const {currentScript, scripts, baseURI} = native(document);
  const address = addressOf(currentScript) || (/\w+:\/\/.+(?=:\d+:\d+)/.exec(new Error().stack ?? '')?.[0] ?? baseURI);
  return {address, settings: currentScript ?? [...scripts].find(({src}) => src === address)};
}

const addressOf = (script: HTMLOrSVGScriptElement | null): string => (script && 'src' in script ? script.src : '');
