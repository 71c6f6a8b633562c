import type {Language} from './generated/language.js';

/** Languages beside English, each fetched only where a page needs it. */
export const languages: Readonly<Record<string, () => Promise<{default: Language}>>> = {
  sq: () => import('./generated/sq.js'),
};
