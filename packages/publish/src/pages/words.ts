/** What the pages around figures say, beside what figures say themselves. */
interface Words {
  readonly allFigures: string;
  readonly elsewhere: string;
  readonly updated: (day: string) => string;
  readonly withdrawn: string;
  readonly withdrawnOn: (day: string) => string;
}

const en: Words = {
  allFigures: 'All figures',
  elsewhere: 'Several countries',
  updated: (day) => `Updated ${day}.`,
  withdrawn: 'Figure withdrawn',
  withdrawnOn: (day) => `The figure at this address was withdrawn on ${day}.`,
};

const words: Readonly<Record<string, Words>> = {
  en,
  sq: {
    allFigures: 'Të gjitha shifrat',
    elsewhere: 'Disa vende',
    updated: (day) => `Përditësuar më ${day}.`,
    withdrawn: 'Shifra u tërhoq',
    withdrawnOn: (day) => `Shifra në këtë adresë u tërhoq më ${day}.`,
  },
};

/** The words of a language, in English where there are none. */
export const wordsFor = (lang: string): Words => words[lang.split('-')[0] ?? ''] ?? en;
