import {unsafeCSS, type CSSResult} from 'lit';

/** Stripes of what is not exact, at 45°, in px across them: how thick one is, and from one to the next. */
export const hatching = {stripe: 1.5, stride: 5};

const {stripe, stride} = hatching;

/** The same as an image of CSS, in a colour, on a ground. */
export const hatch = (color: string, ground = 'transparent'): CSSResult =>
  unsafeCSS(`repeating-linear-gradient(135deg, ${color} 0 ${stripe}px, ${ground} ${stripe}px ${stride}px)`);
