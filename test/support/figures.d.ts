// Modules that scripts/tests/wtr-base.mjs makes of what lies in the figures' rooms.

/** Registers every figure, and gives the sample of each by its name. */
declare module 'virtual:figure-samples' {
  const samples: Readonly<Record<string, unknown>>;
  export default samples;
}

/** The English messages of each figure by its name. */
declare module 'virtual:english-messages' {
  const messages: Readonly<Record<string, unknown>>;
  export default messages;
}
