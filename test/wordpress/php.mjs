// The plugin's PHP as a tree.

import {strFromU8} from 'fflate';
import PhpParser from 'php-parser';

/** @throws where version 7.4 cannot read it. */
export const parsePhp = (path, bytes) =>
  new PhpParser({parser: {version: '7.4', suppressErrors: false}}).parseCode(strFromU8(bytes), path);

/** A node and all that is in it, but not what is in the kinds that are left out. */
export function nodesIn(node, without = []) {
  if (typeof node !== 'object' || node === null || without.includes(node.kind)) return [];
  return [...(node.kind ? [node] : []), ...Object.values(node).flatMap((child) => nodesIn(child, without))];
}

/** Calls of functions by their names. */
export const callsIn = (node) => nodesIn(node).filter(({kind, what}) => kind === 'call' && what.kind === 'name');
