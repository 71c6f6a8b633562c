// Numbers as they are printed, in English.

const zeros: Readonly<Record<string, number>> = {thousand: 1e3, million: 1e6, billion: 1e9};

/** `105 to 126` has two, `3.2 million` one. */
export const numbersIn = (text: string): number[] =>
  [...text.matchAll(/(\d[\d,]*(?:\.\d+)?)(?:\s(thousand|million|billion))?/g)].map(
    ([, digits = '', word = '']) => Number(digits.replaceAll(',', '')) * (zeros[word] ?? 1),
  );

/** Words of an element, in one line. */
export const wordsOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
