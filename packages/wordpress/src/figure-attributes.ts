/** What a block keeps: the address of a published figure, and its sentence. */
export interface FigureAttributes {
  readonly url?: string | undefined;
  readonly sentence?: string;
}
