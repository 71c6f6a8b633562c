// Computed colors, which browsers write as `rgb(…)` or, of a mix, as `color(srgb …)`.

/** Against a white or a black page. */
const FAINT = 1.45;

/** Red, green and blue from 0 to 1, and how opaque they are. */
function channelsOf(color: string): readonly [number, number, number, number] {
  const numbers = (color.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  const [red = 0, green = 0, blue = 0, alpha = 1] = color.startsWith('color(')
    ? numbers
    : [...numbers.slice(0, 3).map((one) => one / 255), ...numbers.slice(3)];
  return [red, green, blue, alpha];
}

/** Whether a color is fully transparent. */
export const isClear = (color: string): boolean => color === 'transparent' || channelsOf(color)[3] === 0;

/** Whether a color hardly differs from a white page. */
export function isFaint(color: string): boolean {
  const [red, green, blue, alpha] = channelsOf(color);
  const [r, g, b] = [red, green, blue].map((one) => linear(one * alpha + 1 - alpha));
  return 1.05 / (0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0) + 0.05) < FAINT;
}

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
