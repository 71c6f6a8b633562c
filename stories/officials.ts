// Cases of officials that are made up.

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
