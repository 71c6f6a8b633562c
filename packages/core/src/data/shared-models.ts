import type {AnyModel, Recipe} from '../figure.js';

const models = new WeakMap<object, Map<string, WeakRef<AnyModel>>>();
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
export function sharedModel(figure: Recipe<AnyModel>, section: Record<string, unknown>): AnyModel {
  const written = jsonOf(section);
  const all = models.get(figure) ?? new Map<string, WeakRef<AnyModel>>();
  models.set(figure, all);
  const known = all.get(written)?.deref();
  if (known) return known;
  const model = figure.parse(section);
  const held = new WeakRef(model);
  all.set(written, held);
  // The map may hold a newer model under this key.
  gone.register(model, () => all.get(written) === held && all.delete(written));
  return model;
}
