import {heightMessages, requestIn, resizerReady, type Request} from './dialects.js';
import {HeightReport} from './height-report.js';
import {readNames} from './names.js';
import {native} from '@tip-figures/core/page/native.js';

/** Reports the height of its content to the outer page, from now on. The height of the frame itself does not matter. */
export function reportHeight(host: Window): void {
  const {body} = native(document);
  const {childId} = readNames(location);
  const report = new HeightReport();
  let request: Request = {};

  const look = (isAnswer = false): void => {
    const {innerWidth: width} = window;
    const next = report.next(body.getBoundingClientRect().height, width, performance.now());
    const height = next ?? (isAnswer && report.reported);
    if (!height) return;
    const src = location.href.replace(location.hash, '');
    // The secret can come late: the script of WordPress adds it to a frame without one.
    const {secret} = readNames(location);
    for (const message of heightMessages({width, height}, {src, childId, secret, ...request}, isAnswer)) {
      // The outer page can have any origin.
      host.postMessage(message, '*');
    }
  };
  const lookAgain = () => look(true);

  addEventListener('message', ({data, source}) => {
    const latest = source === host ? requestIn(data, childId) : undefined;
    if (!latest) return;
    request = {...request, ...latest};
    lookAgain();
  });
  addEventListener('resize', () => look());
  // A page that listens late, or has lost the height, gets it again after loading, and whenever the frame is shown.
  for (const type of ['load', 'hashchange', 'pageshow']) addEventListener(type, lookAgain);
  native(document).addEventListener('visibilitychange', lookAgain);
  new IntersectionObserver(lookAgain).observe(body);
  new ResizeObserver(() => look()).observe(body);
  // A browser does not report resizes far below the view.
  for (const type of ['tip-load', 'tip-update', 'tip-error']) {
    native(document).addEventListener(type, ({target}) => {
      void (target as Element & {readonly settled?: Promise<void>}).settled?.then(() => look());
    });
  }
  void native(document).fonts.ready.then(() => look());
  host.postMessage(resizerReady, '*');
  look();
}
