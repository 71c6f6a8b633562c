import {bytesOf} from '@tip-figures/record/bytes.js';
import {fileFinding, type FileFinding} from './file-finding.js';

const patience = 10_000;

/** Fetches an address up to a limit; above it the bytes are one part too long, so that they are refused. */
export async function fetchSome(
  address: string,
  most: number,
  init: RequestInit = {},
): Promise<{readonly response: Response; readonly bytes: Uint8Array} | {readonly problem: FileFinding}> {
  try {
    const response = await fetch(address, {...init, signal: AbortSignal.timeout(patience)});
    return {response, bytes: response.ok ? await bytesOf(response.body, most) : new Uint8Array()};
  } catch (cause) {
    return {problem: fileFinding((cause as Error).name === 'TimeoutError' ? 'no-answer' : 'unreachable')};
  }
}
