import {unsafeCSS} from 'lit';

// At 45°, in px across the stripes: how thick one is, and from one to the next.
const stripe = 1.5;
const stride = 5;

/**
 * Stripes for what is not exact, in the colour of text: what `--mark` is in a rule, by which pictures draw them, and the
 * image after it, by which browsers do.
 */
export const hatch = unsafeCSS(
  `hatch ${stripe}px ${stride}px;background-image:repeating-linear-gradient(135deg,currentcolor 0 ${stripe}px,#0000 0 ${stride}px)`,
);
