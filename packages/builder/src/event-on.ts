/** An event of a listener that stands on an element in a template. */
export type EventOn<E extends Element> = Event & {readonly currentTarget: E};
