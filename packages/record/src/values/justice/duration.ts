/** A length of a sentence. */
export interface Duration {
  /** In months, by which it is drawn and compared; those of days have 30. */
  readonly months: number;
  /** Set where days are written, alone or beside whole months. */
  readonly days?: number | undefined;
  /** The whole months that days stand beside. */
  readonly whole?: number | undefined;
}

/** How a length is written by ISO 8601, and in words. */
export const iso = /^P(?:(\d{1,3})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})D)?$/;
export const words = /^(?:(\d{1,3})\s+years?)?(?:(?:^|\s+)(\d{1,4})\s+months?)?(?:(?:^|\s+)(\d{1,4})\s+days?)?$/i;

/**
 * Reads years, months and days in ISO 8601, `P5Y`, `P5Y6M`, `P18M`, `P45D`, or in words, `8 years`, `5 years 6 months`, `5 years
 * and 6 months`, `1 year 15 days`, `45 days`; `undefined` for anything else.
 */
export function readDuration(input: unknown): Duration | undefined {
  const text = String(input)
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/,? (?:and )?(?=\d)/gi, ' ');
  const [, years, months, days] = iso.exec(text) ?? words.exec(text) ?? [];
  const whole = Number(years ?? 0) * 12 + Number(months ?? 0);
  const rest = Number(days ?? 0);
  if ((years ?? months ?? days) === undefined) return undefined;
  if (!rest) return {months: whole};
  return whole ? {months: whole + rest / 30, days: rest, whole} : fromDays(rest);
}

/** Twelve months of 30 days would be less than a year. */
const fromDays = (days: number): Duration => ({
  months: 12 * Math.floor(days / 365) + Math.min((days % 365) / 30, 11.9),
  days,
});

/** The duration as data write it, such as `P5Y6M`. */
export function writeDuration({months, days, whole = days ? 0 : months}: Duration): string {
  const parts = [`${Math.floor(whole / 12)}Y`, `${whole % 12}M`, `${days ?? 0}D`].filter(
    (part) => !part.startsWith('0'),
  );
  return `P${parts.join('') || '0M'}`;
}
