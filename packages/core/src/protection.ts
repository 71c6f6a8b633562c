import {FigureError} from './figure-error.js';
import type * as Room from './protected-section.js';

let room: typeof Room | undefined;

/**
 * The code that withholds small counts, which is fetched only where a figure asks for it.
 *
 * @param come - called when it has come, or with the reason why it could not.
 * @returns `undefined` while it is on its way.
 */
export function protection(come: (error?: FigureError) => void): typeof Room | undefined {
  if (!room) {
    import('./protected-section.js').then(
      (loaded) => {
        room = loaded;
        come();
      },
      (cause: unknown) =>
        come(new FigureError('network', 'the code that withholds small counts could not be loaded', '', {cause})),
    );
  }
  return room;
}
