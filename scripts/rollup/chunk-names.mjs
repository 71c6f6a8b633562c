// What the record knows of one figure belongs to that figure: `sections/tier-badge.ts`.
const inRoom = (id, ...rooms) =>
  rooms.some((room) => id.includes(`/packages/${room}/`) || id.includes(`/record/src/figures/${room}.`));
const LANGUAGE = /\/packages\/messages\/src\/generated\/([a-z]{2,3}(?:-[\w-]+)?)\.ts$/;
/** Words in a bundle: those of a language, or of one figure in it. */
const WORDS = /\/(words-[a-z]{2,3}(?:-[A-Z]\w+)*)(?:-[a-z-]+)?-[\w-]{8}\.js$/;
/** The end of a chunk's name. */
export const HASH = /-[\w-]{8}$/;
/** What so many figures share at most may be a chunk of its own, from so many letters of code on. */
const MOST_FEW = 3;
const LEAST_CODE = 1760;
const NEARLY_ALL = 0.9;
const ROOM = /\/packages\/([\w-]+)\/src\//;

/**
 * Says in which chunk a module goes, for rollup's `manualChunks`.
 *
 * `core` is what every figure needs at once, but for one in ten: Lit, the task, the frame. `shared` is what some of them
 * need: a page with only a badge is spared it. What two or three figures share that is worth a request
 * is a chunk of its own, named by its largest module, which the others are spared. `marks` is what figures need that draw units and bars, and no
 * others. `plot` is what charts need before
 * they are drawn, and `line` what they fetch for a line. `later` is what comes after the first paint. What one figure needs stays with it, and
 * what only a dynamic import reaches (chart.js, other languages) stays apart. Few and large files
 * cost few requests, and compress better.
 *
 * A figure that is made of others does not count: what it takes of one of them, at once or when its
 * data ask for it, stays with that one, or every page with a badge would load the models of all. That
 * figure's modules are then a chunk of their own, which its tag imports directly. Its `element.js` only passes the class on: its address
 * has no hash, so what is minified in it must not be what another file relies on.
 */
export function chunkNames() {
  let reached;
  return (id, {getModuleIds, getModuleInfo}) => {
    reached ??= entriesOf([...getModuleIds()], getModuleInfo);
    const {users, few, count, charts, composed, late, after} = reached;
    const figures = [...(users.get(id) ?? [])];
    if (figures.length === 1 && !late.has(id) && composed.has(figures[0])) return ROOM.exec(figures[0])[1];
    if (!figures.length && id.includes('/chart/src/line/')) return 'line';
    if (!figures.length && after.has(id)) return 'later';
    if (figures.length < 2) return undefined;
    if (figures.length > count * NEARLY_ALL) return 'core';
    if (id.includes('/core/src/marks/') || id.includes('/core/src/counts/')) return 'marks';
    const isPlot = inRoom(id, 'chart') && (figures.length === charts || late.has(id));
    return isPlot ? 'plot' : (few.get(keyOf(figures)) ?? 'shared');
  };
}

/**
 * Puts all that entries need at once into a chunk of that name, for rollup's `manualChunks`, and all words of a language into
 * one: a page with many figures would fetch most of them.
 */
export function atOnce(name) {
  let needed;
  return (id, {getModuleIds, getModuleInfo}) => {
    const entries = [...getModuleIds()].filter((one) => getModuleInfo(one).isEntry);
    needed ??= new Set(entries.flatMap((entry) => [...needsOf(entry, getModuleInfo)]));
    return needed.has(id) && !entries.includes(id) ? name : WORDS.exec(id)?.[1];
  };
}

/** The name of a chunk: a language, the chart engine, or what rollup calls it. */
export function chunkFileName({name, facadeModuleId, moduleIds}) {
  const language = LANGUAGE.exec(facadeModuleId ?? '')?.[1];
  if (language) return `chunks/words-${language}-[hash].js`;
  return `chunks/${moduleIds.some(isChartEngine) ? 'chart' : name}-[hash].js`;
}

const isChartEngine = (id) => id.includes('/node_modules/chart.js/');

/** A module, and all that it imports, through others too. */
function needsOf(root, getModuleInfo) {
  const needed = new Set([root]);
  for (const id of needed) for (const next of getModuleInfo(id).importedIds) needed.add(next);
  return needed;
}

const keyOf = (figures) => [...figures].sort().join();

/** Names of chunks by the figures that share them: two or three, and enough code for a request. */
function fewOf(users, getModuleInfo) {
  const groups = new Map();
  const inFew = [...users].filter(
    ([id, figures]) => figures.size > 1 && figures.size <= MOST_FEW && !/\/core\/src\/(?:marks|counts)\//.test(id),
  );
  for (const [id, figures] of inFew) groups.set(keyOf(figures), [...(groups.get(keyOf(figures)) ?? []), id]);
  const sizeOf = (id) => getModuleInfo(id).code?.length ?? 0;
  return new Map(
    [...groups]
      .filter(([, ids]) => ids.reduce((sum, id) => sum + sizeOf(id), 0) >= LEAST_CODE)
      .map(([key, ids]) => [key, chunkNameOf(ids.sort((a, b) => sizeOf(b) - sizeOf(a)))]),
  );
}

/** That of the largest module which is not words alone. */
const chunkNameOf = (ids) => /([^/]+?)(?:\.\w+)?$/.exec(ids.find((id) => !inRoom(id, 'messages')) ?? ids[0])[1];

/** Which classes of figures need a module at once, and what is needed otherwise. */
function entriesOf(ids, getModuleInfo) {
  const figures = ids.filter((id) => getModuleInfo(id).isEntry && ROOM.test(id) && !id.endsWith('/define.ts'));
  const needs = new Map(figures.map((figure) => [figure, needsOf(figure, getModuleInfo)]));
  const later = ids.filter((id) => getModuleInfo(id).dynamicImporters?.length > 0);
  const needsOfAll = (ids) => ids.flatMap((id) => [...needsOf(id, getModuleInfo)]);
  /** What a figure itself fetches when its data ask for it. */
  const fetchedBy = (figure) => later.filter((id) => inRoom(id, ROOM.exec(figure)[1]));
  /** The figures that one takes modules of. */
  const partsOf = (figure) => {
    const needed = [...needs.get(figure), ...needsOfAll(fetchedBy(figure))];
    return figures.filter((other) => other !== figure && needed.some((id) => inRoom(id, ROOM.exec(other)[1])));
  };
  const made = figures.filter((figure) => partsOf(figure).length > 0);
  const plain = figures.filter((figure) => !made.includes(figure));
  const users = new Map();
  for (const figure of plain)
    for (const id of needs.get(figure)) users.set(id, (users.get(id) ?? new Set()).add(figure));
  const parts = made.flatMap(fetchedBy);
  return {
    users,
    few: fewOf(users, getModuleInfo),
    count: plain.length,
    charts: Math.max(0, ...[...users].filter(([id]) => inRoom(id, 'chart')).map(([, figures]) => figures.size)),
    /** Figures that others are made of. */
    composed: new Set(made.flatMap(partsOf)),
    /** What a dynamic import reaches too: it must not bring a figure along, unless that is a part of another. */
    late: new Set(needsOfAll(later.filter((id) => !parts.includes(id)))),
    /** What all figures fetch after their first paint, menus and texts of them too. */
    after: new Set(needsOfAll(later.filter((id) => id.endsWith('/core/src/late/later.ts')))),
  };
}
