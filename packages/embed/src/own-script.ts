import {native} from '@tip-figures/core/element/native.js';

/** The address of this script, and its element in the page where it has one. */
export interface OwnScript {
  readonly address: string;
  readonly settings: HTMLOrSVGScriptElement | undefined;
}

/** The stack of an error names the script: a module is no current script, and a classic one has no `import.meta`. */
export function ownScript(): OwnScript {
  const {currentScript, scripts, baseURI} = native(document);
  const address = addressOf(currentScript) || (/\w+:\/\/.+(?=:\d+:\d+)/.exec(new Error().stack ?? '')?.[0] ?? baseURI);
  return {address, settings: currentScript ?? [...scripts].find(({src}) => src === address)};
}

const addressOf = (script: HTMLOrSVGScriptElement | null): string => (script && 'src' in script ? script.src : '');
