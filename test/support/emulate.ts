import {executeServerCommand} from '@web/test-runner-commands';

export interface EmulatedMedia {
  media?: 'screen' | 'print';
  /** Media features by name, such as `{'forced-colors': 'active', 'prefers-color-scheme': 'dark'}`. */
  features?: Record<string, string>;
}

/**
 * Sets media features for the page of this test file; each call replaces the last, and `{}` resets.
 *
 * Resolves to false where the browser cannot (Firefox, WebKit): skip the test there with `this.skip()`.
 */
export function emulate(media: EmulatedMedia): Promise<boolean> {
  return executeServerCommand<boolean, EmulatedMedia>('emulate-features', media);
}
