/** A length of a sentence in whole months. */
export interface Duration {
  readonly months: number;
}

const iso = /^P(?:(\d{1,3})Y)?(?:(\d{1,4})M)?$/;
const words = /^(?:(\d{1,3})\s+years?)?(?:(?:^|\s+)(\d{1,4})\s+months?)?$/;

/**
 * Reads years and months in ISO 8601, `P5Y`, `P5Y6M`, `P18M`, or in words, `8 years`, `5 years 6 months`, `18 months`;
 * `undefined` for anything else.
 */
export function readDuration(input: unknown): Duration | undefined {
  const text = typeof input === 'string' ? input.trim() : '';
  const match = iso.exec(text) ?? words.exec(text);
  if (!match || (!match[1] && !match[2])) return undefined;
  return {months: Number(match[1] ?? 0) * 12 + Number(match[2] ?? 0)};
}

/** The duration as data write it, such as `P5Y6M`. */
export function writeDuration({months}: Duration): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  return `P${years ? `${years}Y` : ''}${rest || !years ? `${rest}M` : ''}`;
}
