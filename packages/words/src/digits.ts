/** Which sign parts thousands: 1,234.5 or 1.234,5. */
export type Style = 'comma' | 'point';

/** A number as it is written, with what it can be. */
export interface Digits {
  /** As a record writes it; where the sign is that of thousands, and else of decimals. */
  readonly number: string;
  /** What it is where the sign is that of decimals, and where that cannot be told. */
  readonly orDecimal?: string;
  /** The sign that is open. */
  readonly sign?: ',' | '.';
  /** What the number says of all others. */
  readonly style?: Style;
}

const space = String.raw`[\s'’]`;
const forms: readonly (readonly [RegExp, (text: string) => Digits])[] = [
  [/^\d+$/, (text) => ({number: text.replace(/^0+(?=\d)/, '')})],
  [new RegExp(String.raw`^\d{1,3}(?:${space}\d{3})+$`), (text) => ({number: joined(text)})],
  [
    new RegExp(String.raw`^\d{1,3}(?:${space}\d{3})+\.\d+$`),
    (text) => ({number: text.replace(/[^\d.]/g, ''), style: 'comma'}),
  ],
  [
    new RegExp(String.raw`^\d{1,3}(?:${space}\d{3})+,\d+$`),
    (text) => ({number: text.replace(/[^\d,]/g, '').replace(',', '.'), style: 'point'}),
  ],
  [/^\d{1,3}(?:,\d{3})+\.\d+$/, (text) => ({number: text.replaceAll(',', ''), style: 'comma'})],
  [/^\d{1,3}(?:\.\d{3})+,\d+$/, (text) => ({number: text.replaceAll('.', '').replace(',', '.'), style: 'point'})],
  [/^\d{1,3}(?:,\d{3}){2,}$|^\d{1,2}(?:,\d{2})+,\d{3}$/, (text) => ({number: joined(text), style: 'comma'})],
  [/^\d{1,3}(?:\.\d{3}){2,}$/, (text) => ({number: joined(text), style: 'point'})],
  [/^[1-9]\d{0,2},\d{3}$/, (text) => ({number: joined(text), orDecimal: text.replace(',', '.'), sign: ','})],
  [/^[1-9]\d{0,2}\.\d{3}$/, (text) => ({number: joined(text), orDecimal: text, sign: '.'})],
  [/^\d+\.\d+$/, (text) => ({number: text, style: 'comma'})],
  [/^\d+,\d+$/, (text) => ({number: text.replace(',', '.'), style: 'point'})],
];

const joined = (text: string): string => text.replace(/\D/g, '');

/** What digits with signs between them can be; `undefined` for groups that no number has. */
export function digitsIn(text: string): Digits | undefined {
  const [, minus = '', rest = ''] = /^([-−]?)(.*)$/s.exec(text) ?? [];
  const form = forms.find(([one]) => one.test(rest));
  const digits = form?.[1](rest);
  if (!digits || !minus) return digits;
  return {...digits, number: `-${digits.number}`, ...(digits.orDecimal && {orDecimal: `-${digits.orDecimal}`})};
}

/** A number times a power of ten, without the error of a product, and with two decimals at most. */
export function times(number: string, factor: number): string {
  const zeros = Math.round(Math.log10(factor));
  const [, minus = '', whole = '', decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(number) ?? [];
  const digits = decimals.padEnd(zeros, '0');
  const left = `${whole}${digits.slice(0, zeros)}`.replace(/^0+(?=\d)/, '');
  const rest = digits.slice(zeros).replace(/0+$/, '');
  return `${minus}${left}${rest && `.${rest}`}`;
}
