import type {Issue} from '@tip-figures/record/issue.js';
import type {Problem} from '@tip-figures/check/report/problem.js';

const text = 'Write a text, or one for each language in a row of its own: the part is en in one, sq in the other.';
const entries =
  'Write each number in a row of its own, with its key in the column part; or all in one cell: "female: 34; male: 2". What a number includes stands in brackets, "44 (sex trafficking: 42)", or in a row of its own with the part child/sex-trafficking.';

/** How to put right in a sheet what is written as JSON elsewhere. */
const hints: Readonly<Partial<Record<Issue, string>>> = {
  'no-entries': entries,
  'not-an-object': entries,
  'not-a-text': text,
  'not-a-source':
    'Give each source rows of its own: source in the column figure, its id in section, publisher in measure.',
  'not-a-stage': 'Write people or cases into the column unit, and what else is said of them into rows with a part.',
  'no-tiers': 'Write tiers in rows with the part 2025/XK.',
  'verdicts-without-appeal': 'Add rows of an appeal between the two, or correct one of them.',
};

/** The same hint without JSON, for who fills in a sheet. */
export const inSheetWords = ({code, hint}: Pick<Problem, 'code' | 'hint'>): string =>
  (hint.includes('{') && (hints as Readonly<Record<string, string>>)[code]) ||
  hint
    .replace(ownName, 'add a row with the part "$1/label/en" and the value $2')
    .replace(/"(\w+)": "([\w-]+)"/g, '"$2" into a row with the measure "$1"');

// As JSON keeps a key of the document's own.
const ownName = /write "([^"]+)": {"label": {"en": ("[^"]*")}, "value": [^}]*}/;
