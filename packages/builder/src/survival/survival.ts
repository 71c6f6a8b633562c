// The script of survival.html, a page in a frame of the builder. Sanitizers and editors make HTML of text, which the
// policy of the builder forbids. It answers messages from its own origin.

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
