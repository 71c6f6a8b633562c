/** The shortest interval between two requests, in seconds. */
export const least = 15;
const most = 86_400;

/** The seconds between two requests that a value asks for, within these bounds; `undefined` where it asks for none. */
export function secondsIn(refresh: unknown): number | undefined {
  const seconds = Number(refresh);
  return seconds > 0 ? Math.min(Math.max(seconds, least), most) : undefined;
}
