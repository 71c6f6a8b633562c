/** A key as the vocabulary spells it, which is British; the report is American. */
export const british = (key: string): string => key.replace(/\blabor\b/, 'labour');
