import type {Facts} from '../../scripts/look/rules/facts.js';
import {faultsOf} from '../../scripts/look/rules/rules.js';

const nothing: Facts = {isCompact: false, isMade: false, names: [], places: [], own: [], rows: []};

/** What is wrong with a drawing 300 px wide: `rule: what`. */
export function faultsIn(drawing: string, facts: Partial<Facts> = {}): string[] {
  const host = document.createElement('div');
  host.style.cssText = 'position: relative; inline-size: 300px; font: 16px/20px sans-serif; background: #fff';
  host.innerHTML = drawing;
  document.body.append(host);
  try {
    return faultsOf(host, {...nothing, ...facts}).map(({rule, what}) => `${rule}: ${what}`);
  } finally {
    host.remove();
  }
}
