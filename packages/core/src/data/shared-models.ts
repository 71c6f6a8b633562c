import type {Recipe} from '../figure.js';

const models = new WeakMap<object, Map<string, WeakRef<object>>>();
const gone = new FinalizationRegistry((forget: () => void) => forget());

const texts = new WeakMap<object, string>();

/** A section as JSON. */
export function jsonOf(section: object): string {
  const text = texts.get(section) ?? JSON.stringify(section);
  texts.set(section, text);
  return text;
}

/**
 * The model of a section. Figures with the same section share one model, and the drawing made from it.
 *
 * @throws {FigureError} whatever the figure's parser throws.
 */
export function sharedModel<Model extends object>(figure: Recipe<Model>, section: object): Model {
  const written = jsonOf(section);
  const all = models.get(figure) ?? new Map<string, WeakRef<object>>();
  models.set(figure, all);
  const known = all.get(written)?.deref();
  if (known) return known as Model;
  const model = figure.parse(section as Record<string, unknown>);
  const held = new WeakRef(model);
  all.set(written, held);
  // The map may hold a newer model under this key.
  gone.register(model, () => all.get(written) === held && all.delete(written));
  return model;
}
