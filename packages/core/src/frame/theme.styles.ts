import {css} from 'lit';

/**
 * The design's tokens. Colours follow the page's own `color-scheme` rather than the system's, so that a page with light
 * colours alone gets no dark figures. Engines without `light-dark()` get the light colours.
 */
export const themeStyles = css`
  :host {
    --tip-surface: #fff;
    --tip-raised: #f3f5f6;
    --tip-ink: #1d2327;
    --tip-ink-2: #4c565e;
    --tip-rule: #cdd3d8;
    --tip-axis: #6f7981;
    --tip-accent: #0b5a78;
    --tip-mark: #0f3a5b;
    --tip-mark-2: #6f8fa6;
    --tip-case: #4c565e;
    --tip-case-2: #7f8890;
    --tip-law: #fdf4ec;
    --tip-ref: #b4530a;
    /* Text on marks beside those. */
    --_tip-on: #1d2327;
    --tip-point: var(--tip-ref);
    --tip-font: inherit;
    --tip-size: max(15px, 0.9em);
    --tip-fs-note: max(14px, 0.875em);
    --tip-fs-label: max(14px, 0.92em);
    --tip-fs-title: 1.19em;
    --tip-fs-num: 1.7em;
    --tip-fs-loud: 3.7em;
    --tip-s1: 4px;
    --tip-s2: 8px;
    --tip-s3: 12px;
    --tip-s4: 16px;
    --tip-radius: 2px;
    --tip-dot: 11px;
    display: block;
    /* A container has no width of its own: in a float, a dialog or a row of boxes it would have none. */
    container-type: inline-size;
    contain-intrinsic-inline-size: 320px;
    max-inline-size: min(760px, 100%);
    min-inline-size: 0;
  }
  :host([hidden]) {
    display: none;
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --tip-surface: light-dark(#fff, #14181b);
      --tip-raised: light-dark(#f3f5f6, #20262a);
      --tip-ink: light-dark(#1d2327, #eceae6);
      --tip-ink-2: light-dark(#4c565e, #b3bbc1);
      --tip-rule: light-dark(#cdd3d8, #3b444b);
      --tip-axis: light-dark(#6f7981, #8b959d);
      --tip-accent: light-dark(#0b5a78, #8cc7e3);
      --tip-mark: light-dark(#0f3a5b, #a5d0ea);
      --tip-mark-2: light-dark(#6f8fa6, #5f8399);
      --tip-case: light-dark(#4c565e, #b3bbc1);
      --tip-case-2: light-dark(#7f8890, #78828a);
      --tip-law: light-dark(#fdf4ec, #33271a);
      --tip-ref: light-dark(#b4530a, #f0a04b);
      --_tip-on: light-dark(#1d2327, #090b0d);
    }
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  :host([theme='light']),
  :host([theme='dark']) {
    padding: var(--tip-s4);
    background: var(--tip-surface);
  }
  @media (forced-colors: active) {
    :host {
      --tip-surface: Canvas;
      --tip-raised: Canvas;
      --tip-ink: CanvasText;
      --tip-ink-2: CanvasText;
      --tip-rule: CanvasText;
      --tip-axis: CanvasText;
      --tip-accent: LinkText;
      --tip-mark: CanvasText;
      --tip-mark-2: CanvasText;
      --tip-case: CanvasText;
      --tip-case-2: CanvasText;
      --tip-law: Canvas;
      --tip-ref: Highlight;
      --_tip-on: Canvas;
    }
  }
  /* Light colours, also where the tag or its page is dark; what is left out here is as on a light page. */
  @media print {
    :host {
      --tip-raised: #fff;
      --tip-ink: #000;
      --tip-ink-2: #333;
      --tip-rule: #aaa;
      --tip-axis: #555;
      color-scheme: light !important;
    }
  }
`;
