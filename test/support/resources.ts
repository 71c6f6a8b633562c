// Counts what code holds on to: timers that are set, listeners outside of the figures, observers at work.

type Add = EventTarget['addEventListener'];

export interface Resources {
  readonly counts: {timers: number; listeners: number; observers: number};
  restore(): void;
}

/** Counts from now on; what is let go that was held before is not counted. */
export function countResources(): Resources {
  const timers = new Set<unknown>();
  const listeners = new Set<string>();
  const observed = new Map<object, Set<unknown>>();
  const undo = [...countTimers(timers), ...countListeners(listeners), ...countObservers(observed)];
  return {
    counts: {
      get timers() {
        return timers.size;
      },
      get listeners() {
        return listeners.size;
      },
      get observers() {
        return [...observed.values()].reduce((sum, {size}) => sum + size, 0);
      },
    },
    restore: () => {
      for (const one of undo) one();
    },
  };
}

function countTimers(timers: Set<unknown>): (() => void)[] {
  const {setTimeout, clearTimeout} = window;
  window.setTimeout = ((act: () => void, ms?: number, ...rest: unknown[]) => {
    const timer = setTimeout(
      () => {
        timers.delete(timer);
        act();
      },
      ms,
      ...rest,
    );
    // What is due at once is no timer to be left over; the tests wait so.
    if (ms) timers.add(timer);
    return timer;
  }) as typeof window.setTimeout;
  window.clearTimeout = (timer) => {
    timers.delete(timer);
    clearTimeout(timer);
  };
  return [() => Object.assign(window, {setTimeout, clearTimeout})];
}

/** Listeners of what outlives a figure; those of its own elements go with it. */
function countListeners(listeners: Set<string>): (() => void)[] {
  const {addEventListener, removeEventListener} = EventTarget.prototype;
  const ids = new WeakMap<object, number>();
  let last = 0;
  const idOf = (one: object) => ids.get(one) ?? (ids.set(one, (last += 1)), last);
  const lasting: EventTarget[] = [window, document, document.documentElement, document.body, document.fonts];
  const key = (target: EventTarget, type: string, listener: object | null) =>
    `${lasting.indexOf(target)} ${type} ${listener ? idOf(listener) : ''}`;
  EventTarget.prototype.addEventListener = function (this: EventTarget, ...args: Parameters<Add>) {
    // Called by its bare name, the window is left out.
    const target = (this as EventTarget | undefined) ?? window;
    if (lasting.includes(target)) listeners.add(key(target, args[0], args[1]));
    addEventListener.apply(target, args);
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget, ...args: Parameters<Add>) {
    const target = (this as EventTarget | undefined) ?? window;
    if (lasting.includes(target)) listeners.delete(key(target, args[0], args[1]));
    removeEventListener.apply(target, args);
  };
  return [() => Object.assign(EventTarget.prototype, {addEventListener, removeEventListener})];
}

interface Observer {
  observe(target: Element, options?: object): void;
  unobserve?(target: Element): void;
  disconnect(): void;
}

/** Targets of observers, one for each that has it in view. */
function countObservers(observed: Map<object, Set<unknown>>): (() => void)[] {
  const kinds: {prototype: Observer}[] = [MutationObserver, ResizeObserver, IntersectionObserver];
  return kinds.map(({prototype}) => {
    const {observe, unobserve, disconnect} = prototype;
    prototype.observe = function (this: Observer, target, options) {
      observed.set(this, (observed.get(this) ?? new Set()).add(target));
      observe.call(this, target, options);
    };
    if (unobserve) {
      prototype.unobserve = function (this: Observer, target) {
        observed.get(this)?.delete(target);
        unobserve.call(this, target);
      };
    }
    prototype.disconnect = function (this: Observer) {
      observed.delete(this);
      disconnect.call(this);
    };
    return () => Object.assign(prototype, {observe, ...(unobserve ? {unobserve} : {}), disconnect});
  });
}
