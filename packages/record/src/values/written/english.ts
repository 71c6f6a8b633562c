/**
 * What editors and reports write in English, and what a record has for it. Never loaded by a page: what a page reads is in
 * the readers of values.
 */
export const english = {
  numerals: 'zero one two three four five six seven eight nine ten eleven twelve'.split(' '),
  months: 'january february march april may june july august september october november december'.split(' '),
  /** Words before a number, by the one that a record has. */
  before: {
    'at least': 'no fewer than|not fewer than|no less than|not less than|upwards of|minimum|min.|min|≥|>=',
    'up to': 'no more than|not more than|as many as|maximum|max.|max|≤|<=',
    'more than': 'in excess of|above|exceeding|greater than|>',
    under: 'below|<',
    about: 'some|an estimated|estimated|circa|ca.|ca|c.|approx.|approx|~|≈',
    almost: 'just under|just below',
    '': '+',
  },
  /** The same of words behind it. */
  after: {
    'at least': 'or more|+',
    million: 'million|mio.|mio|mln|mn|m',
    billion: 'billion|bn|b',
    '%': 'per cent|percent|pct|%',
  },
  nobody: 'nil|zero|nobody|no one|noone|no people|no cases|no persons',
  noFigure:
    'n/a|n.a.|n.d.|na|nd|n/d|n. a.|n. d.|none given|none known|none available|tbc|tbd|no data|no figure|no figures|not applicable|not available|not given|not known|not published|not recorded|not stated|no data available|not-reported',
  /** Words that count without a number. */
  vague:
    'dozen|dozens|several|few|many|some|hundreds|thousands|multiple|numerous|unspecified|undisclosed|in-kind|in kind',
  people:
    'people|persons|person|suspects|suspect|defendants|defendant|individuals|individual|traffickers|trafficker|offenders|offender|perpetrators|perpetrator|officials|official|victims|victim|survivors|survivor|men|women|children|girls|boys',
  cases: 'cases|case',
  /** What may be counted in people or in cases. */
  either:
    'investigations|investigation|prosecutions|prosecution|trials|trial|convictions|conviction|indictments|indictment|arrests|arrest|acquittals|acquittal|sentences|sentence',
  /** What says nothing beside the length of a sentence. */
  filler:
    'imprisonment|prison|jail|penalty|sentences|sentence|sentenced to|terms|term|fully|wholly|entirely|an|a|of|in|from|between',
  /** What a court can impose in place of prison and fine. */
  otherSentences: 'probation|community service|restitution|deportation|deported|house arrest|reprimand|warning',
  fractions: 'half|mostly|most|majority',
  /** How reports call what is done with officials, and the stage of each. */
  stages: {
    charged: 'indicted',
    prosecuted: 'indicted',
    detained: 'arrested',
    sentenced: 'convicted',
    discontinued: 'dropped',
    fired: 'sanctioned',
    removed: 'sanctioned',
    recalled: 'sanctioned',
    demoted: 'sanctioned',
    disciplined: 'sanctioned',
  } as Readonly<Record<string, string>>,
} as const;
