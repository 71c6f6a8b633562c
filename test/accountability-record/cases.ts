// Cases of officials as documents write them.

/** The article's: what was decided first, and what is open. */
export const labour = {
  office: {en: 'labour ministry officials', sq: 'zyrtarë të Ministrisë së Punës'},
  count: 2,
  act: {
    text: {en: 'Issued work permits to foreign workers', sq: 'Lëshuan leje pune për punëtorë të huaj'},
    date: '2014',
  },
  steps: [
    {stage: 'sanctioned', fine: {amount: 3000, currency: 'EUR', each: true}},
    {
      stage: 'appeal-decided',
      date: '2016',
      outcome: 'upheld',
    },
  ],
  affected: 22,
  affectedLabel: {en: 'workers', sq: 'punëtorë'},
  keptPost: true,
};

export const police = {
  office: {en: 'police officers, in separate cases', sq: 'zyrtarë policie, në raste të veçanta'},
  count: 2,
  steps: [{stage: 'indicted', date: '2016'}],
};

export const kosovo = {country: 'XK', report: 2017, period: '2016', cases: [police, labour]};

/** A case that came through these stages, a year each. */
export const through = (...stages: string[]) => ({
  office: 'judge',
  count: 1,
  steps: stages.map((stage, index) => ({stage, date: String(2010 + index)})),
});

/** A conviction, and what an appeal came to. */
export const decidedAs = (outcome: string) => ({
  office: 'judge',
  count: 1,
  steps: [
    {stage: 'convicted', date: '2020'},
    {stage: 'appeal-decided', date: '2022', outcome},
  ],
});

/** A case that the source calls closed, without a verdict. */
export const ended = (stage: string) => ({
  office: 'diplomats',
  count: 3,
  steps: [{stage, date: '2019', outcome: 'No charges were brought.'}],
  open: false,
});

/** A case that names somebody. */
export const named = {...through('indicted'), name: {text: 'Filan Fisteku', source: 'The Gazette'}};
