import {nextFrame} from '@open-wc/testing';

/** Less than a test may take, so that what did not come is named. */
const PATIENCE = 75_000;

/** Looks again with each frame until the condition holds. It sets no timer, which a test could count or hold up. */
export async function until(holds: () => unknown, what: string): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`not in time: ${what}`);
    await nextFrame();
  }
}
