const most = 3;
const longest = 60;

/** The names that somebody may have meant by another; empty where none is near. */
export function nearest(written: string, known: Iterable<string>): string[] {
  if (written.length > longest) return [];
  const part = plain(written);
  const all = [...new Set(known)];
  const scored = all.map((name) => ({name, score: distance(part, plain(name))}));
  const least = Math.min(...scored.map(({score}) => score));
  const near = scored.filter(({score, name}) => score === least && score <= reach(name)).map(({name}) => name);
  // `convictions` takes fewer letters to become `corrections` than `convicted`, whose stem it has.
  const related = least > 1 ? all.filter((name) => hasStem(part, plain(name))) : [];
  const found = related.length > 0 ? related : near;
  if (found.length > 0) return found.slice(0, most);
  return part.length < 4 ? [] : all.filter((name) => plain(name).includes(part)).slice(0, most);
}

/** Whether a letter or two make a text out of a name, so that nobody can have meant another by it. */
export const isSlip = (written: string, name: string): boolean => distance(plain(written), plain(name)) <= 2;

// Dashes, underscores and capitals are how people differ in writing the same name.
const plain = (name: string): string => name.toLowerCase().replace(/[-_\s]/g, '');

/** Whether a text begins as a name does, but for its ending of three letters. */
const hasStem = (text: string, name: string): boolean =>
  name.length >= 6 && text.startsWith(name.slice(0, Math.max(6, name.length - 3)));

const reach = (name: string): number => Math.min(3, Math.floor(plain(name).length / 3));

/** How many letters must be put in, left out, replaced or swapped with the next. */
function distance(a: string, b: string): number {
  const rows = [Array.from({length: b.length + 1}, (_, index) => index)];
  const at = (row: number, column: number) => rows[row]?.[column] ?? Infinity;
  for (let i = 1; i <= a.length; i++) {
    rows.push([i]);
    for (let j = 1; j <= b.length; j++) {
      const replaced = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Infinity;
      rows[i]?.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, replaced, swapped));
    }
  }
  return at(a.length, b.length);
}
