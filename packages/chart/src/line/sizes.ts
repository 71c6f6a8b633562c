// Letters that fit side by side in columns of 280, 420 and 560 pixels; `least` is for text of twice the size.
export const room = {least: 9, narrow: 20, mid: 36, wide: 51} as const;

/** The width of figures from which on something is shown; `least` stands for all widths. */
export type Size = keyof typeof room;

export const wider = ['narrow', 'mid', 'wide'] as const;
