// The picture of RESULTS.md: bars from zero, the values printed.

import {median} from './numbers.mjs';

const ROW = 26;
const LEFT = 190;
const WIDTH = 680;

/** Time until ten HTML figures are seen, by variant, as an SVG that follows the reader's colour scheme. */
export function chartOf({variants}) {
  const rows = Object.entries(variants)
    .filter(([, list]) => list.length > 0)
    .map(([name, list]) => ({name, value: median(list.map(({paint}) => paint))}))
    .sort((a, b) => a.value - b.value);
  const most = Math.max(...rows.map(({value}) => value));
  const height = rows.length * ROW + 34;
  const bar = ({name, value}, index) => {
    const y = 30 + index * ROW;
    const length = (value / most) * (WIDTH - LEFT - 80);
    const kind = name.startsWith('ours') ? 'ours' : 'other';
    return `<text x="${LEFT - 8}" y="${y + 13}" text-anchor="end">${name}</text><rect class="${kind}" x="${LEFT}" y="${y}" width="${length.toFixed(1)}" height="18"/><text x="${(LEFT + length + 6).toFixed(1)}" y="${y + 13}">${value.toFixed(0)} ms</text>`;
  };
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="Time until ten figures are seen">
<style>text{font:13px system-ui,sans-serif;fill:#1d2327}.ours{fill:#0f3a5b}.other{fill:#8b959d}@media (prefers-color-scheme:dark){text{fill:#eceae6}.ours{fill:#a5d0ea}.other{fill:#6f7981}}</style>
<text x="0" y="14">Ten victim breakdowns seen, CPU 4 times slower (median)</text>
${rows.map(bar).join('\n')}
</svg>
`;
}
