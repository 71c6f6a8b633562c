// Cases of officials: those of the article, and invented ones.

/** Decided: the article's officials of the labour ministry. */
export const labour = {
  office: {en: 'labour ministry officials', sq: 'zyrtarë të Ministrisë së Punës'},
  count: 2,
  act: {
    text: {
      en: 'Issued work permits to foreign workers later identified as victims',
      sq: 'Lëshuan leje pune për punëtorë të huaj që më vonë u identifikuan si viktima',
    },
    date: '2014',
  },
  steps: [
    {stage: 'sanctioned', fine: {amount: 3000, currency: 'EUR', each: true}},
    {
      stage: 'appeal-decided',
      date: '2016',
      outcome: {en: 'the Court of Appeal left the fines as they were', sq: 'Gjykata e Apelit i la gjobat siç ishin'},
    },
  ],
  affected: 22,
  affectedLabel: {
    en: 'workers, who are not among the victims counted in 2016',
    sq: 'punëtorë, që nuk janë ndër viktimat e numëruara në vitin 2016',
  },
  keptPost: true,
};
/** Open: the article's police officers. */
export const police = {
  office: {en: 'police officers, in separate cases', sq: 'zyrtarë policie, në raste të veçanta'},
  count: 2,
  steps: [{stage: 'indicted', date: '2016'}],
};

/** Stages a year apart. */
export const years = (...stages: string[]) => stages.map((stage, index) => ({stage, date: String(2010 + index)}));
/** An invented judge, before any step. */
export const judge = {office: 'judge', count: 1, act: {text: 'Took money for a verdict', date: '2009'}};

/** The same judge with a name. */
export const named = {...judge, steps: years('indicted'), name: {text: 'A. Example', source: 'The Example Times'}};

const offices = ['mayors', 'border guards', 'Aufenthaltsgenehmigungssachbearbeiterinnen im Innenministerium', 'قضاة'];
/** Twelve cases, with long words and words that run the other way. */
export const many = Array.from({length: 12}, (_, index) => ({
  office: offices[index % 4],
  count: index + 1,
  steps: years(...['investigated', 'indicted', 'tried', 'convicted'].slice(0, 1 + (index % 4))),
  ...(index % 2 ? {affected: 3 * index} : {}),
}));

/** A section of which a number was put right. */
export const corrected = {
  ...{place: 'Example country', period: '2016', source: 'Example data', example: true, asOf: '2017-07-04'},
  cases: [{office: 'judges', count: 3, steps: years('indicted', 'tried')}],
  corrections: [{date: '2017-07-04', path: 'cases[0].count', was: 2, now: 3, reason: 'One judge was left out.'}],
};
