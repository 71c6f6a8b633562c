/** A text as HTML has it, in an element or between double quotes, on one line. */
export const escaped = (text: string): string =>
  text
    .replace(/\s*[\r\n]\s*/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
