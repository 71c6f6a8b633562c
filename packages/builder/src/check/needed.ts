/** Why a field is needed, by its name: what it is, and that readers must know it. */
const why: Readonly<Record<string, string>> = {
  period: 'Which period the numbers are of: readers must know it.',
  source: 'Who published the numbers: readers must know it.',
  tier: 'Which tier the report gives: the figure shows nothing else.',
  tiers: 'The tiers, or which countries in which report: of those the package has the tiers.',
  country: 'Which country it is about: readers must know it.',
  currency: 'In which currency the amounts are: without it they say nothing.',
  amounts: 'How much money, and when: the figure is drawn of it.',
  points: 'How many people, and when: the figure is drawn of them.',
  open: 'How many cases were open, and when: the figure is drawn of them.',
  value: 'The number: the figure shows nothing else.',
  publisher: 'Who published it: readers must know it.',
  label: 'What it is called: readers must know what they look at.',
  text: 'The words: readers must know what was said or done.',
  speaker: 'Who said it: words without a speaker say little.',
  office: 'Who it is about, by office: readers must know it.',
  cases: 'Which officials are accused: the figure shows their cases.',
  steps: 'How far the case came: the figure shows that.',
  stage: 'Which stage the case came to: the figure shows that.',
  status: 'How it stood then: the figure shows that.',
};

/** What is needed in a field, and why. */
export const neededIn = (name: string, label: string): string =>
  why[name] ?? `${label}: without it nothing can be drawn here.`;
