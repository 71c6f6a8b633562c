/** A length of a sentence. */
export interface Duration {
  /** In whole months; of one in days, in months of 30 days, by which it is drawn and compared. */
  readonly months: number;
  /** Set where it is written in days. */
  readonly days?: number | undefined;
}

const iso = /^P(?:(\d{1,3})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})D)?$/;
const words = /^(?:(\d{1,3})\s+years?)?(?:(?:^|\s+)(\d{1,4})\s+months?)?(?:(?:^|\s+)(\d{1,4})\s+days?)?$/i;

/**
 * Reads years and months in ISO 8601, `P5Y`, `P5Y6M`, `P18M`, or in words, `8 years`, `5 years 6 months`, `18 months`, or
 * days alone, `P45D`, `45 days`; `undefined` for anything else.
 */
export function readDuration(input: unknown): Duration | undefined {
  const text = String(input).trim();
  const [, years, months, days] = iso.exec(text) ?? words.exec(text) ?? [];
  if (years || months) return days ? undefined : {months: Number(years ?? 0) * 12 + Number(months ?? 0)};
  return days ? fromDays(Number(days)) : undefined;
}

/** Twelve months of 30 days would be less than a year. */
const fromDays = (days: number): Duration => ({
  months: 12 * Math.floor(days / 365) + Math.min((days % 365) / 30, 11.9),
  days,
});

/** The duration as data write it, such as `P5Y6M`. */
export function writeDuration({months, days}: Duration): string {
  if (days !== undefined) return `P${days}D`;
  const years = Math.floor(months / 12);
  const rest = months % 12;
  return `P${years ? `${years}Y` : ''}${rest || !years ? `${rest}M` : ''}`;
}
