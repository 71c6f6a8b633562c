// The same job for all: what is drawn, whoever draws it.

/** The victim breakdown of the story. */
export const victims = [
  ['Sex trafficking', 26],
  ['Forced labour', 9],
  ['Slavery and servitude', 1],
];

/** As many victims in five parts, invented. */
export const parts = [
  ['sex-trafficking', 11],
  ['forced-labour', 9],
  ['forced-begging', 6],
  ['forced-criminality', 5],
  ['domestic-servitude', 5],
];

/** The sentences of the story, as groups: libraries have no mark for a range. */
export const sentences = [
  ['5 years 6 months', 1],
  ['Fine to 3 years 6 months', 23],
];

/** Ten years, invented. */
export const years = [28, 36, 32, 15, 26, 17, 22, 30, 27, 33].map((people, index) => [2015 + index, people]);

/** A trend of any length, invented, the same at each run. */
export function trendOf(length) {
  let seed = 42;
  const next = () => (seed = (seed * 1664525 + 1013904223) % 4294967296) / 4294967296;
  return Array.from({length}, (_, index) => [index, Math.round(200 + 100 * Math.sin(index / 500) + 80 * next())]);
}
