import type {Document} from '../document.js';
import type {Finding} from '../problem.js';

/** Sections that no figure of this version draws. Only what they have in common with others is looked at. */
export const lintNotChecked = ({sections}: Document): readonly Finding[] =>
  sections
    .filter(({figure}) => !figure)
    .map(({steps}) => ({
      severity: 'warning',
      rule: 'not-checked',
      steps,
      message: 'this version has no figure for the section, so the section itself is not checked',
      mend: 'Read it through by hand, and check it again with a newer version.',
      onKey: true,
    }));
