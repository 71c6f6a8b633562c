import {heightMessages, requestIn, resizerReady, type Request} from './dialects.js';
import {HeightReport} from './height-report.js';
import {readNames} from './names.js';
import {native} from '@tip-figures/core/element/native.js';

/** Tells the page around this one how high its content is, from now on. The height of the frame itself is never looked at. */
export function tellHeight(host: Window): void {
  const {body} = native(document);
  const {childId} = readNames(location);
  const report = new HeightReport();
  let asked: Request = {};

  const look = (isAsked = false): void => {
    const {innerWidth: width} = window;
    const next = report.next(body.getBoundingClientRect().height, width, performance.now());
    const height = next ?? (isAsked && report.told);
    if (!height) return;
    const src = location.href.replace(location.hash, '');
    // It can be there late: the script of WordPress adds it to a frame that has none.
    const {secret} = readNames(location);
    for (const message of heightMessages({width, height}, {src, childId, secret, ...asked}, isAsked)) {
      // A page around the frame can be any.
      host.postMessage(message, '*');
    }
  };
  const lookAgain = () => look(true);

  addEventListener('message', ({data, source}) => {
    const request = source === host ? requestIn(data, childId) : undefined;
    if (!request) return;
    asked = {...asked, ...request};
    lookAgain();
  });
  addEventListener('resize', () => look());
  // Who has come late, or has lost the height, hears it again when all is there, and whenever the frame is shown.
  for (const type of ['load', 'hashchange', 'pageshow']) addEventListener(type, lookAgain);
  native(document).addEventListener('visibilitychange', lookAgain);
  new IntersectionObserver(lookAgain).observe(body);
  new ResizeObserver(() => look()).observe(body);
  // Far below the view a browser does not look at sizes by itself.
  for (const type of ['tip-load', 'tip-update', 'tip-error']) {
    native(document).addEventListener(type, ({target}) => {
      void (target as Element & {readonly settled?: Promise<void>}).settled?.then(() => look());
    });
  }
  void native(document).fonts.ready.then(() => look());
  host.postMessage(resizerReady, '*');
  look();
}
