/** What is known of a figure beside its drawing. */
export interface Facts {
  /** Whether it is drawn compact. */
  readonly isCompact: boolean;
  /** Whether its record is made from the declarations. */
  readonly isMade: boolean;
  /** Names that stand on one line. */
  readonly names: readonly string[];
  /** Names of places, in a figure that lists some. */
  readonly places: readonly string[];
  /** The texts that the record brings. */
  readonly own: readonly string[];
  /** What the figure says of its values, in the order drawn, as its CSV has it. */
  readonly rows: readonly ValueRow[];
}

/** A line of a figure's CSV. */
export interface ValueRow {
  readonly name: string;
  /** As it is written: `105`, `6..9`; empty where there is none. */
  readonly value: string;
  readonly unit: string;
  readonly precision: string;
}
