/** Lets the scripts of a page forget which addresses they have asked for. */
export const forgetAsked = (): boolean => Reflect.deleteProperty(globalThis, Symbol.for('tip-figures:asked'));
