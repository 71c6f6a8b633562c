/** A copy of a section in which no case has a name, nor a correction of one. */
export function withoutNames(section: object): object {
  const {cases, corrections, ...rest} = section as Record<string, unknown>;
  return {
    ...rest,
    ...(Array.isArray(cases) ? {cases: cases.map((one) => ({...(one as object), name: undefined}))} : {}),
    ...(Array.isArray(corrections) ? {corrections: corrections.filter((one) => !isOfName(one))} : {}),
  };
}

const isOfName = (correction: unknown): boolean =>
  /\bname\b/.test(String((correction as {path?: unknown} | null)?.path));
