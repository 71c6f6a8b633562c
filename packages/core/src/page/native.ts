/**
 * A document or an element whose properties are those of the platform, for use at once.
 *
 * Elements of a page can hide them: with `<img name="hidden">` in it, `document.hidden` is that image, and `children`
 * of a form is its `<input name="children">`. Prototypes cannot be hidden in this way.
 */
export const native = <T extends Node>(node: T): T =>
  new Proxy(node, {
    get: (_, name) => {
      const value: unknown = Reflect.get(Object.getPrototypeOf(node) as object, name, node);
      // WebKit has collections that can be called and are no functions.
      return typeof value === 'function' && typeof value.bind === 'function' ? (value.bind(node) as unknown) : value;
    },
  });
