import {readdirSync, readFileSync} from 'node:fs';

/**
 * The most memory that this process and its helpers have held so far, in MB (a million bytes).
 *
 * Helpers such as esbuild's count where the system tells of them (Linux), as long as they run. Their peaks are added up,
 * though they need not have come at the same time: it is never more than that.
 */
export function peakMemory() {
  const own = process.resourceUsage().maxRSS;
  const kib = children().reduce((sum, pid) => sum + peakOf(pid), own);
  return Math.round((kib * 1024) / 1e6);
}

function children() {
  try {
    const threads = readdirSync('/proc/self/task');
    return threads.flatMap((id) => readFileSync(`/proc/self/task/${id}/children`, 'utf8').match(/\d+/g) ?? []);
  } catch {
    return [];
  }
}

function peakOf(pid) {
  try {
    return Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]);
  } catch {
    return 0;
  }
}
