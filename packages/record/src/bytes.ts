/** What is used of a stream, of a page's or of Node's. */
interface Stream {
  getReader(): {read(): Promise<{readonly value?: Uint8Array | undefined}>; cancel(): Promise<void>};
}

/**
 * The bytes of a stream up to a limit. Of more it asks for none: what it returns is too long by a part then, so that it
 * is refused.
 */
export async function bytesOf(stream: Stream | null, most: number): Promise<Uint8Array> {
  const reader = stream?.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  while (reader && size <= most) {
    const {value} = await reader.read();
    if (!value) break;
    parts.push(value);
    size += value.length;
  }
  if (size > most) void reader?.cancel();
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Bytes as letters, without a byte order mark; `undefined` for what is not of the encoding. */
export function lettersOf(bytes: Uint8Array, encoding = 'utf-8'): string | undefined {
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes);
  } catch {
    return undefined;
  }
}
