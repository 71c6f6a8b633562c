/** Those who wait for the same moment. */
export class Waiters {
  readonly #waiting = new Set<() => void>();

  /** Resolves at the next release. */
  wait(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.add(resolve);
    });
  }

  release(): void {
    for (const resolve of this.#waiting) resolve();
    this.#waiting.clear();
  }
}
