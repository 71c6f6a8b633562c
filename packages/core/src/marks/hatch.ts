import {unsafeCSS, type CSSResult} from 'lit';

/** Stripes for what is not exact, at 45°, in px across them: the width of one, and the distance to the next. */
export const hatching = {stripe: 1.5, stride: 5};

const {stripe, stride} = hatching;

/** The stripes as a CSS image, in a colour on a background. */
export const hatch = (color: string, ground = 'transparent'): CSSResult =>
  unsafeCSS(`repeating-linear-gradient(135deg, ${color} 0 ${stripe}px, ${ground} ${stripe}px ${stride}px)`);
