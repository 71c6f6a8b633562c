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

/** The name of a chunk that rollup made by itself: a language, the chart engine, or its module. */
export function chunkFileName({name, facadeModuleId, moduleIds}) {
  const language = LANGUAGE.exec(facadeModuleId ?? '')?.[1];
  if (language) return `chunks/words-${language}-[hash].js`;
  if (moduleIds.some((id) => id.includes('/node_modules/chart.js/'))) return 'chunks/chart-[hash].js';
  return `chunks/${name}-[hash].js`;
}

const isLibrary = (id) => /\/node_modules\/(?!chart\.js\/)/.test(id);

function reachedAtOnce(ids, getModuleInfo) {
  const reached = new Set(ids.filter((id) => getModuleInfo(id).isEntry));
  for (const id of reached) for (const next of getModuleInfo(id).importedIds) reached.add(next);
  return reached;
}
