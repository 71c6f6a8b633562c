import type {Outcome} from './outcome.js';
import type {Question} from './survival.js';
import type {PastedForm, SystemSurvival} from './try-forms.js';

/**
 * What each content system leaves of some forms of a figure. Tried in a page of its own, which is loaded for it and goes
 * after it; nothing leaves the browser.
 *
 * @throws {Error} where the page cannot be loaded, or one of its libraries.
 */
export const survivalPanel = (forms: readonly PastedForm[]): Promise<readonly SystemSurvival[]> => askFrame(forms);

/** What readers get of a form after a content system was done with it, which somebody has tried. */
export const outcomeOfLeft = (html: string): Promise<Outcome> => askFrame(html);

async function askFrame<Result>(question: Question): Promise<Result> {
  const frame = document.createElement('iframe');
  frame.src = 'survival.html';
  frame.title = 'Content systems at work';
  // The frame is not `hidden`, since editors do not start in a page without layout.
  frame.inert = true;
  Object.assign(frame.style, {position: 'absolute', inlineSize: '1px', blockSize: '1px', opacity: '0'});
  try {
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    document.body.append(frame);
    await loaded;
    const {port1, port2} = new MessageChannel();
    const answer = new Promise<{result: Result} | {error: string}>((resolve) => {
      port1.onmessage = ({data}: MessageEvent<{result: Result} | {error: string}>) => resolve(data);
    });
    frame.contentWindow?.postMessage(question, location.origin, [port2]);
    const told = await answer;
    if ('error' in told) throw new Error(told.error);
    return told.result;
  } finally {
    frame.remove();
  }
}
