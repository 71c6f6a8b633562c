// Modules that scripts/tests/made-modules.mjs makes of what lies in the figures' rooms.

/** Registers every figure, and gives the sample of each by its name. */
declare module 'virtual:figure-samples' {
  const samples: Readonly<Record<string, unknown>>;
  export default samples;
}

/** The Albanian messages of each figure by its name. */
declare module 'virtual:albanian-messages' {
  import type {FigureMessages} from '@tip-figures/messages/generated/language.js';
  const messages: FigureMessages;
  export default messages;
}

/** The English messages of each figure by its name. */
declare module 'virtual:english-messages' {
  const messages: Readonly<Record<string, unknown>>;
  export default messages;
}

/** Whether all that can be asked is asked, as before a release: `npm run test:long`. */
declare module 'virtual:run' {
  export const isLong: boolean;
}

/** The stories of each figure by its name: the module's exports. */
declare module 'virtual:stories' {
  const stories: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  export default stories;
}

/** The examples in the comments on the fields of each figure. */
declare module 'virtual:field-examples' {
  const examples: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>>;
  export default examples;
}

/** What the platform calls countries in Albanian, by their codes. */
declare module 'virtual:albanian-countries' {
  const names: Readonly<Record<string, string>>;
  export default names;
}
