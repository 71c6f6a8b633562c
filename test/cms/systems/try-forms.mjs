import {outcomeOf} from '../../support/outcome.js';
import {filters} from './filters.mjs';

/** Where no script runs and no frame is loaded. */
const STILL = ['feed', 'mail'];

/** A link that is pasted into a story is a paragraph there. */
const asPasted = (html) => (/^<a\s[^]*<\/a>$/.test(html) ? `<p>${html}</p>` : html);

/** What readers get of each form, by system. */
window.tryForms = async (forms) => {
  const left = {};
  for (const [system, filter] of Object.entries(filters)) {
    left[system] = {};
    // In turn, since each editor exists once.
    for (const [form, html] of Object.entries(forms)) {
      left[system][form] = outcomeOf(await filter(asPasted(html)), STILL.includes(system));
    }
  }
  return left;
};
