// What all parts of the JSON Schemas use.

/** Names one of the definitions. */
export const ref = (name) => ({$ref: `#/definitions/${name}`});

/** How many entries a list or an object may have, where nothing else is said. */
export const MOST = 100;
