// The script of survival.html, a page of its own inside the builder's: sanitizers and editors make HTML of text, which the
// builder's own policy forbids. It answers who asks from the same origin.

import {outcomeOf} from './outcome.js';
import {tryForms, type PastedForm} from './try-forms.js';

/** Forms to try, or what a content system has already made of one. */
export type Question = readonly PastedForm[] | string;

addEventListener('message', ({data, origin, source, ports: [port]}: MessageEvent<Question>) => {
  if (origin !== location.origin || source !== parent || !port) return;
  const answer = typeof data === 'string' ? Promise.resolve(outcomeOf(data)) : tryForms(data);
  answer.then(
    (result) => port.postMessage({result}),
    (error: unknown) => port.postMessage({error: String(error)}),
  );
});
