const inRoom = (id, ...rooms) => rooms.some((room) => id.includes(`/packages/${room}/`));
const LANGUAGE = /\/packages\/messages\/src\/generated\/([a-z]{2,3}(?:-[\w-]+)?)\.ts$/;

/**
 * Says in which chunk a module goes, for rollup's `manualChunks`.
 *
 * `core` is what every figure needs at once: Lit, the task, the schemas, the frame and the English
 * words. All of it in one file costs one request and compresses better than small files. What only
 * a dynamic import reaches (chart.js, other languages) must not slip in.
 */
export function chunkNames() {
  let atOnce;
  return (id, {getModuleIds, getModuleInfo}) => {
    atOnce ??= reachedAtOnce([...getModuleIds()], getModuleInfo);
    if (!atOnce.has(id)) return undefined;
    if (isLibrary(id) || inRoom(id, 'core', 'messages')) return 'core';
    if (inRoom(id, 'chart')) return 'chart-frame';
    return undefined;
  };
}

/** The name of a chunk: a language, the chart engine, or what rollup calls it. */
export function chunkFileName({name, facadeModuleId, moduleIds}) {
  const language = LANGUAGE.exec(facadeModuleId ?? '')?.[1];
  if (language) return `chunks/words-${language}-[hash].js`;
  if (name !== 'chart-frame' && moduleIds.some(drawsCharts)) return 'chunks/chart-[hash].js';
  return `chunks/${name}-[hash].js`;
}

const drawsCharts = (id) => id.includes('/node_modules/chart.js/') || inRoom(id, 'chart');

const isLibrary = (id) => /\/node_modules\/(?!chart\.js\/)/.test(id);

function reachedAtOnce(ids, getModuleInfo) {
  const reached = new Set(ids.filter((id) => getModuleInfo(id).isEntry));
  for (const id of reached) for (const next of getModuleInfo(id).importedIds) reached.add(next);
  return reached;
}
