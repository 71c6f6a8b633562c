/** The figures of the benchmark's pages. */
export const FIGURES = {
  badge: 'tier-badge',
  victims: 'victim-breakdown',
  sentences: 'sentence-distribution',
  trend: 'victims-trend',
};

/** The files of `dist` that a page with one kind of figure asks for, and no others. */
export function filesFor(job, {entries, chunks}) {
  const {imports, later} = entries[`${FIGURES[job]}.js`];
  const drawing = job !== 'trend' ? [] : later.filter((file) => /chunks\/(?:line|chart)-/.test(file));
  const afterPaint = later.filter((file) => file.startsWith('chunks/later-'));
  const fetched = [...drawing, ...afterPaint];
  const all = [`${FIGURES[job]}.js`, ...imports, ...fetched, ...fetched.flatMap((file) => chunks[file].imports)];
  return [...new Set(['reserve.css', ...all])].sort();
}
