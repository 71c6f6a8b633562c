/** A text without the mark of a footnote. */
export interface Marked {
  readonly text: string;
  readonly mark?: string;
}

const signs = String.raw`[*†‡§]+|[⁰¹²³⁴-⁹ᵃᵇᶜᵈᵉ]+|\((?:[a-z]|\d|\*+)\)|\[(?:[a-z]|\d{1,2}|\*+)\]`;
const after = new RegExp(String.raw`^(.*?)\s*((?:${signs})+)\s*$`, 's');
// A letter right behind a number, but for those that are thousands, millions and billions.
const letter = /^(.*\d)\s?([ac-jln-z])$/s;
const before = new RegExp(String.raw`^(${signs}|\d{1,2}[.):]|[a-z][.):])\s*(.+)$`, 's');

/** Takes the mark off: `36*`, `36 (a)`, `36¹`, `Kosovo*`. */
export function withoutMark(written: string): Marked {
  const [, text = '', mark = ''] = after.exec(written) ?? letter.exec(written) ?? [];
  return text && mark ? {text, mark: plainMark(mark)} : {text: written};
}

/** The mark that a note explains, and what it says. */
export function noteIn(line: string): {readonly mark: string; readonly says: string} | undefined {
  const [, mark = '', says = ''] = before.exec(line.trim()) ?? [];
  return mark && says ? {mark: plainMark(mark), says} : undefined;
}

const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A mark as notes may write it: `¹`, `(1)` and `1.` are the same. */
const plainMark = (mark: string): string =>
  mark
    .replace(/[⁰¹²³⁴-⁹]/g, (digit) => String(digits.indexOf(digit)))
    .replace(/[()[\].:\s]/g, '')
    .normalize('NFKC');
