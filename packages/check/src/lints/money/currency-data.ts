/**
 * The currencies of countries whose code does not begin with that of the country, as all others do in ISO 4217. US dollars
 * and euros are left out: they are asked about nowhere.
 */
const shared: Readonly<Record<string, string>> = {
  AUD: 'CC CX HM KI NF NR TV',
  CHF: 'LI',
  DKK: 'FO GL',
  GBP: 'FK GG GI GS IM IO JE SH',
  ILS: 'PS',
  INR: 'BT',
  JOD: 'PS',
  MAD: 'EH',
  NOK: 'BV SJ',
  NZD: 'CK NU PN TK',
  SGD: 'BN',
  XAF: 'CF CG CM GA GQ TD',
  XCD: 'AG AI DM GD KN LC MS VC',
  XCG: 'CW SX',
  XOF: 'BF BJ CI GW ML NE SN TG',
  XPF: 'NC PF WF',
  ZAR: 'LS NA SZ ZW',
};

/** Whether a currency is one of a country's, or dollars or euros, in which sums are told everywhere. */
export const isCurrencyOf = (currency: string, country: string): boolean =>
  ['USD', 'EUR'].includes(currency) ||
  currency.startsWith(country) ||
  Boolean(shared[currency]?.split(' ').includes(country));

/**
 * How many units of a currency were one US dollar in the years since 2000, by their size alone: half a power of ten more or
 * less. Those that have lost far more of their value in these years are left out.
 */
const perDollar: Readonly<Record<number, string>> = {
  0.3: 'BHD KWD OMR',
  1: 'ANG AUD AWG AZN BAM BBD BGN BMD BND BSD BZD CAD CHF CUC EUR FJD FKP GBP GIP JOD KYD LYD NZD PAB SGD SHP USD XCG',
  3: 'AED BRL BYN GEL GHS ILS MYR PEN PGK PLN QAR RON SAR TMT TND TOP WST XCD',
  10: 'BOB BWP CNY DKK EGP GTQ HKD HRK LSL MAD MOP MVR MXN NAD NOK SBD SCR SEK SRD SVC SZL TJS TTD UAH ZAR ZMW',
  30: 'CZK ERN ETB GMD HNL MDL MRU MUR MZN NIO PHP SLE STN THB TWD UYU',
  100: 'AFN ALL BDT BTN CVE DOP DZD GYD HTG INR ISK JMD JPY KES KGS LKR LRD MKD NPR PKR RSD RUB VUV XPF',
  300: 'AMD AOA DJF HUF KZT NGN YER',
  1000: 'CDF CLP CRC IQD KMF KRW MMK MWK RWF SOS XAF XOF',
  3000: 'BIF COP KHR MGA MNT TZS UGX',
  10000: 'GNF IDR LAK PYG SLL UZS VND',
};

const units = new Map(
  Object.entries(perDollar).flatMap(([count, codes]) => codes.split(' ').map((code) => [code, Number(count)] as const)),
);

/** No currency was ever worth more: so many units of the dearest are one dollar. */
export const fewestUnits = Math.min(...units.values());

/** The units of a currency that are about one US dollar; `undefined` where that has changed too much. */
export const unitsPerDollar = (currency: string): number | undefined => units.get(currency);
