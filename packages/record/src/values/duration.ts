/** A length of a sentence in whole months. */
export interface Duration {
  readonly months: number;
}

/** Reads ISO 8601 years and months, `P5Y`, `P5Y6M`, `P18M`; `undefined` for anything else. */
export function readDuration(input: unknown): Duration | undefined {
  const match = typeof input === 'string' && /^P(?:(\d{1,3})Y)?(?:(\d{1,4})M)?$/.exec(input.trim());
  if (!match || (!match[1] && !match[2])) return undefined;
  return {months: Number(match[1] ?? 0) * 12 + Number(match[2] ?? 0)};
}

/** The duration as data write it, such as `P5Y6M`. */
export function writeDuration({months}: Duration): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  return `P${years ? `${years}Y` : ''}${rest || !years ? `${rest}M` : ''}`;
}
