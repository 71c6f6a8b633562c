import type {SharedMessages} from './generated/language.js';

/**
 * Languages beside English: what all figures share of them, fetched only where a page needs it. The words of one figure in them
 * are fetched beside that, by its `translations`.
 */
export const languages: Readonly<Record<string, () => Promise<{default: SharedMessages}>>> = {
  sq: () => import('./generated/sq.js'),
};
