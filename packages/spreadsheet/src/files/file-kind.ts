// How files begin. No text begins so.
const zip = 'PK\u0003\u0004';
const oldWorkbook = '\u00d0\u00cf\u0011\u00e0';

const beginsWith = (bytes: Uint8Array, start: string): boolean =>
  Array.from(start).every((sign, at) => bytes[at] === sign.charCodeAt(0));

/** Whether bytes are a workbook that is read: a ZIP, as XLSX and ODS are. */
export const isWorkbook = (bytes: Uint8Array): boolean => beginsWith(bytes, zip);

/** Whether they are one of Excel before 2007, or one that a password locks. */
export const isOldWorkbook = (bytes: Uint8Array): boolean => beginsWith(bytes, oldWorkbook);
