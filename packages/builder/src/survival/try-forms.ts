import {outcomeOf, type Outcome} from './outcome.js';
import {systems, type System} from './systems.js';

/** One way to paste a figure: its name, and the code. */
export interface PastedForm {
  readonly name: string;
  readonly html: string;
}

/** What one system leaves of one form. */
export interface Survival extends Outcome {
  readonly form: string;
  readonly left: string;
}

/** What one system does to all forms. */
export interface SystemSurvival {
  readonly system: string;
  readonly group: System['group'];
  readonly label: string;
  readonly note?: string;
  readonly forms: readonly Survival[];
  /** The form to use there: the first that is drawn, else the plainest whose table is read, or the first whose sentence is. */
  readonly use?: string;
}

/** Sends all forms through all systems, for real. It needs a page in which HTML may be made of text. */
export const tryForms = (forms: readonly PastedForm[]): Promise<readonly SystemSurvival[]> =>
  Promise.all(systems.map((system) => tryIn(system, forms)));

async function tryIn(system: System, forms: readonly PastedForm[]): Promise<SystemSurvival> {
  const {name, group, label, note, run, isStill} = system;
  const results: Survival[] = [];
  // Forms are tried in turn, since each editor exists once.
  for (const {name: form, html} of forms) {
    const left = await run(asPasted(html));
    results.push({form, left, ...outcomeOf(left, isStill)});
  }
  const use = bestOf(results)?.form;
  return {system: name, group, label, forms: results, ...(note && {note}), ...(use && {use})};
}

/** A link that is pasted into a story is a paragraph there. */
const asPasted = (html: string): string => (/^<a\s[^]*<\/a>$/.test(html.trim()) ? `<p>${html.trim()}</p>` : html);

/** Rather one that needs nothing of the site. */
const bestOf = (results: readonly Survival[]): Survival | undefined =>
  results.find(({shows, needsLoader}) => shows === 'figure' && !needsLoader) ??
  results.find(({shows}) => shows === 'figure') ??
  // The plainest form is the last.
  results.findLast(({shows}) => shows === 'table') ??
  results.find(({shows}) => shows === 'sentence');
