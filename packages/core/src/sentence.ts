// A longer sentence is too long to hear; the figure and its table have what it leaves out.
const mostWords = 40;

/** The first of some sentences that can be taken in by ear, or the last of them: the fullest comes first. */
export const heard = (sentences: readonly string[]): string =>
  sentences.find((sentence) => sentence.split(' ').length <= mostWords) ?? sentences.at(-1) ?? '';
