// The page around the figures, as the tests have it: its clock, and whether it is seen and online.

import {useFakeTimers, type SinonFakeTimers} from 'sinon';

/** A page whose time, view and connection the test commands. */
export interface FakePage {
  readonly clock: SinonFakeTimers;
  hide(): void;
  show(): void;
  goOffline(): void;
  goOnline(): void;
  restore(): void;
}

/** Takes the page over, until `restore`; it is seen, online, and it is `now`. */
export function fakePage(now = '2026-03-12T14:05:00'): FakePage {
  const clock = useFakeTimers({now: new Date(now), toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance']});
  let hidden = false;
  let onLine = true;
  Object.defineProperty(HTMLDocument.prototype, 'hidden', {configurable: true, get: () => hidden});
  Object.defineProperty(navigator, 'onLine', {configurable: true, get: () => onLine});
  const see = (value: boolean) => {
    hidden = value;
    document.dispatchEvent(new Event('visibilitychange'));
  };
  const connect = (value: boolean) => {
    onLine = value;
    dispatchEvent(new Event(value ? 'online' : 'offline'));
  };
  return {
    clock,
    hide: () => see(true),
    show: () => see(false),
    goOffline: () => connect(false),
    goOnline: () => connect(true),
    restore() {
      clock.restore();
      Reflect.deleteProperty(HTMLDocument.prototype, 'hidden');
      Reflect.deleteProperty(navigator, 'onLine');
    },
  };
}
