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
    return {response, bytes: response.ok ? await readSome(response, most) : new Uint8Array()};
  } catch (cause) {
    return {problem: fileFinding((cause as Error).name === 'TimeoutError' ? 'no-answer' : 'unreachable')};
  }
}

async function readSome({body}: Response, most: number): Promise<Uint8Array> {
  const reader = body?.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  while (reader && size <= most) {
    const {done, value} = await reader.read();
    if (done) break;
    parts.push(value);
    size += value.length;
  }
  // Nothing more is to be sent.
  if (size > most) await reader?.cancel();
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
