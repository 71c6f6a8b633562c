import {objectOf} from '@tip-figures/record/object-of.js';
import {type Path, pathOf, valueAt} from '@tip-figures/record/path.js';
import type {FormContext} from './form-context.js';
import {fieldView} from './field.view.js';
import {isFigure} from '../model/address.js';
import {withField, withFigure} from '../model/state.js';
import {renamed} from '../model/values.js';
import type {BuilderStore} from '../page/store.js';

/**
 * The form of what a store holds.
 *
 * @param focusOn - puts the focus on the control at a path, once it is drawn.
 */
export function formOf(store: BuilderStore, focusOn: (path: Path) => void): FormContext {
  const form: FormContext = {
    valueAt: (path) => valueAt(store.state.record, path),
    set: (path, value, isTyping) =>
      store.change(withField(store.state, path, value), isTyping ? pathOf(path) : undefined),
    settle: (path) => whenReleased(() => store.settle(path)),
    readingAt: (path) => store.readingAt(path),
    rename(path, from, to) {
      const map = objectOf(valueAt(store.state.record, path));
      // Two entries cannot have one key: the older entry keeps it.
      if (to === from || to in map) {
        store.change(store.state);
        return;
      }
      store.order.rename(path, from, to);
      store.change(withField(store.state, path, renamed(map, from, to)));
      form.settle([...path, to]);
    },
    inOrder: (path, keys) => store.order.of(path, keys),
    add(path, value) {
      form.set(path, value);
      focusOn(path);
    },
    drop(path) {
      form.set(path, undefined);
      focusOn(path.slice(0, -1));
    },
    problemsAt: (path) => store.problemsAt(path),
    fix: (fix) => store.step(fix.apply(store.state)),
    accept: (problem) => store.accept(problem),
    isOpen: (path) => store.opened.has(pathOf(path)),
    toggle: (path) => store.toggle(path),
    open(path) {
      store.toggle(path);
      focusOn(path);
    },
    goTo(figure) {
      if (isFigure(figure)) store.step(withFigure(store.state, figure));
    },
    // Of a form that was made of this one, its own fields.
    field(path, label, kind) {
      return fieldView(this, path, label, kind);
    },
  };
  return form;
}

/** A button that moved between press and release would lose the click with which the person goes on. */
function whenReleased(act: () => void): void {
  if (!document.querySelector(':active')) act();
  else for (const end of ['pointerup', 'pointercancel']) addEventListener(end, () => setTimeout(act), {once: true});
}
