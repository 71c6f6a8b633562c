const inRoom = (id, ...rooms) => rooms.some((room) => id.includes(`/packages/${room}/`));
const LANGUAGE = /\/packages\/messages\/src\/generated\/([a-z]{2,3}(?:-[\w-]+)?)\.ts$/;

/**
 * Says in which chunk a module goes, for rollup's `manualChunks`.
 *
 * `core` is what every figure needs at once: Lit, the task, the frame. `shared` is what some of them
 * need, such as the marks: a page with only a badge is spared it. What one figure needs stays with
 * it, and what only a dynamic import reaches (chart.js, other languages) stays apart. Few and large
 * files cost few requests, and compress better.
 */
export function chunkNames() {
  let reached;
  return (id, {getModuleIds, getModuleInfo}) => {
    reached ??= entriesOf([...getModuleIds()], getModuleInfo);
    const figures = reached.byModule.get(id)?.size ?? 0;
    if (figures < 2) return undefined;
    return figures === reached.count ? 'core' : 'shared';
  };
}

/** The name of a chunk: a language, the chart engine, or what rollup calls it. */
export function chunkFileName({name, facadeModuleId, moduleIds}) {
  const language = LANGUAGE.exec(facadeModuleId ?? '')?.[1];
  if (language) return `chunks/words-${language}-[hash].js`;
  if (name !== 'shared' && moduleIds.some(drawsCharts)) return 'chunks/chart-[hash].js';
  return `chunks/${name}-[hash].js`;
}

const drawsCharts = (id) => id.includes('/node_modules/chart.js/') || inRoom(id, 'chart');

/** Which classes of figures need a module at once. */
function entriesOf(ids, getModuleInfo) {
  const figures = ids.filter((id) => getModuleInfo(id).isEntry && !id.endsWith('/define.ts'));
  const byModule = new Map();
  for (const figure of figures) {
    const needed = new Set([figure]);
    for (const id of needed) for (const next of getModuleInfo(id).importedIds) needed.add(next);
    for (const id of needed) byModule.set(id, (byModule.get(id) ?? new Set()).add(figure));
  }
  return {byModule, count: figures.length};
}
