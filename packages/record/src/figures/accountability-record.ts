import {choice} from '../fields/choice/choice.js';
import {boolean, list, object} from '../fields/object/object.js';
import {period} from '../fields/time/time.js';
import {ownText, pluralText, tellingText, text} from '../fields/text/text.js';
import {kind, optional, type Values} from '../fields/kind.js';
import {count, quantity} from '../fields/quantity/quantity.js';
import {readCurrency} from '../values/currency.js';
import {section} from '../section/declaration.js';

/** After these nothing is decided yet. */
export const openStages = ['investigated', 'arrested', 'charged', 'indicted', 'tried'] as const;

/** How far a case can come, from suspicion to a decision on appeal; `dropped`: the charges were withdrawn. */
export const stages = [...openStages, 'convicted', 'acquitted', 'dropped', 'sanctioned', 'appeal-decided'] as const;

/** What an appeal can come to that has words in every language; `sent-back` opens the case again. */
export const outcomes = ['upheld', 'overturned', 'acquitted', 'reduced', 'increased', 'sent-back'] as const;

export type Outcome = (typeof outcomes)[number];

const stepFields = {
  /** The stage. After the first five the case is open; each of the others closes it. */
  stage: choice(stages),
  /** When; left out where the source does not say. */
  date: optional(period),
  /**
   * What came of it. What an appeal can come to has words in every language: "upheld", "overturned", "acquitted",
   * "reduced", "increased", "sent-back", which opens the case again. Else a few words of the source.
   * @title "What came of it"
   */
  outcome: optional({...tellingText, keys: outcomes}),
  /** A fine, which only a conviction, a sanction or an appeal can bring. */
  fine: optional(
    object({
      /** How much. */
      amount: quantity({min: 0}),
      /** Its currency, as in ISO 4217. */
      currency: kind('currency', readCurrency, {type: 'currency'}),
      /** Whether each of them was fined so much. @title "Each of them was fined so much" */
      each: optional(boolean),
    }),
  ),
};

const caseFields = {
  /**
   * Who, by office and without a name, as after their number: "police officers". Where one record is of one and of several, in
   * the plural categories of its language: {"one": "police officer", "other": "police officers"}.
   */
  office: pluralText,
  /** How many people are accused, at least one; left out, nothing is said of their number. @title "How many are accused" */
  count: optional(count('people')),
  /**
   * What it is about, where the source says so; shown as alleged until it has been found, and again where an appeal
   * undid that, or only words say what it did.
   */
  act: optional(
    object({
      /** What they are said to have done. @title "What they are said to have done" */
      text: tellingText,
      /** When. */
      date: optional(period),
    }),
  ),
  /** How far the case came, in the order of time. */
  steps: list(object(stepFields), 'steps', {least: 1, most: 20}),
  /** Whether the case is open, where its last step does not tell. @title "The case is open" */
  open: optional(boolean),
  /** How many people were harmed. One dot is one person. @title "People harmed" */
  affected: optional(count('people')),
  /** Who they are, as after a number: "workers". @title "Who they are" */
  affectedLabel: optional(ownText),
  /** Whether the officials kept their posts. @title "They kept their posts" */
  keptPost: optional(boolean),
  /**
   * The name, shown only where a page says names="on". Sanitizing leaves it.
   * @title "Name, shown only where a page asks for it"
   */
  name: optional(
    object({
      /** The name. @title "The name" */
      text,
      /** Who published the name: a key of `sources`, or a name. @title "Who published it" */
      source: text,
    }),
  ),
};

/** What is accused, decided or done in a case, and when. */
export type Step = Values<typeof stepFields>;

/** The case of one official, or of several, as a section has it. */
export type CaseFields = Values<typeof caseFields>;

/** The cases of officials. @title "Officials" */
export const accountabilityRecord = section('accountability-record', {
  /**
   * The cases of officials. An empty list says that the source reports none.
   * @example [{"office": "police officers", "count": 2, "steps": [{"stage": "indicted", "date": "2016"}]}]
   */
  cases: list(object(caseFields), 'cases', {most: 60}),
});
