import type {Recipe} from '../element/figure.js';

const models = new WeakMap<object, Map<string, WeakRef<object>>>();
const gone = new FinalizationRegistry((forget: () => void) => forget());

/**
 * The model of a section: figures that are given the same section have one together, and what is drawn from it.
 *
 * @param written - the section as JSON.
 * @throws {FigureError} whatever the figure's parser throws.
 */
export function sharedModel<Model extends object>(figure: Recipe<Model>, section: object, written: string): Model {
  const all = models.get(figure) ?? new Map<string, WeakRef<object>>();
  models.set(figure, all);
  const known = all.get(written)?.deref();
  if (known) return known as Model;
  const model = figure.parse(section as Record<string, unknown>);
  const held = new WeakRef(model);
  all.set(written, held);
  // Another may stand in its place by then.
  gone.register(model, () => all.get(written) === held && all.delete(written));
  return model;
}
