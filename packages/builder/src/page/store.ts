import {asRead} from '../check/as-read.js';
import {grouped} from '../check/group.js';
import type {Mend} from '../check/meant.js';
import {byPlace, problemsOf, sureOf, type Problem} from '../check/problems.js';
import {drawableOf, type Drawable} from '../check/drawable.js';
import {usualThreshold} from '../check/protection.js';
import {placesIn} from '../form/form.view.js';
import {historyOf, redo, stepTo, undo, type History} from '../model/history.js';
import type {State} from '../model/state.js';
import {RowOrder} from './row-order.js';
import type {ViewSettings} from '../preview/view-settings.js';
import {pathOf, type Path} from '@tip-figures/record/path.js';

/** All that the page knows, with what follows from it; whoever draws it is told of each change. */
export class BuilderStore {
  readonly opened = new Set<string>();
  readonly order = new RowOrder();
  settings: ViewSettings;
  /** Counts below it are pointed out. */
  threshold = usualThreshold;
  #history: History<State>;
  readonly #accepted = new Set<string>();
  readonly #changed: () => void;
  #problems: readonly Problem[] | undefined;
  #byPlace: ReadonlyMap<string, readonly Problem[]> | undefined;
  #drawable: Drawable | undefined;
  /** What was typed and read as something else, where nothing else can be meant. */
  #reading: Mend['reading'];
  /** The last that could be drawn, and of which section. */
  #last: {readonly name: string; readonly drawable: Drawable} | undefined;

  constructor(state: State, settings: ViewSettings, changed: () => void) {
    this.settings = settings;
    this.#history = historyOf(state);
    this.#changed = changed;
  }

  get state(): State {
    return this.#history.present;
  }

  get canUndo(): boolean {
    return this.#history.past.length > 0;
  }

  get canRedo(): boolean {
    return this.#history.future.length > 0;
  }

  /** What is wrong and has not been answered. */
  get problems(): readonly Problem[] {
    return (this.#problems ??= grouped(problemsOf(this.state).filter(({key}) => !this.#accepted.has(key))));
  }

  /** Whether readers could not tell of which time the numbers are, and nobody has said that it is so. */
  get lacksPeriod(): boolean {
    return this.problems.some(({blocksCopy}) => blocksCopy);
  }

  problemsAt(path: Path): readonly Problem[] {
    this.#byPlace ??= byPlace(this.problems, placesIn(this.state));
    return this.#byPlace.get(pathOf(path)) ?? [];
  }

  /** How what was typed at a place is read, where that is not as it was typed. */
  readingAt(path: Path): string | undefined {
    const {place, words} = this.#reading ?? {};
    return place && words && pathOf(place) === pathOf(path) ? words : undefined;
  }

  /** Reads what was typed at a place as it must be meant, once the person goes on. */
  settle(path: Path): void {
    const place = pathOf(path);
    const read = asRead(this.state).readings.find(
      ({steps, mend: {reading}}) => reading.isSure && [steps, reading.place].some((one) => pathOf(one) === place),
    );
    if (read) this.#show(stepTo(this.#history, read.mend.apply(this.state)), read.mend.reading);
  }

  /** All that was typed and can mean one thing alone. */
  get sure(): readonly Mend[] {
    return sureOf(this.problems);
  }

  /** Writes all of it as it is read, in one step. */
  settleAll(): void {
    this.change(this.sure.reduce((state, mend) => mend.apply(state), this.state));
  }

  /** What is drawn: while a change cannot be, the figure as it was before that. */
  get drawable(): Drawable & {readonly isBefore?: boolean} {
    this.#drawable ??= drawableOf(this.state);
    const {figure, id} = this.state;
    const name = `${figure} ${id ?? ''}`;
    if (this.#drawable.isWhole) this.#last = {name, drawable: this.#drawable};
    else if (this.#last?.name === name) return {...this.#last.drawable, isBefore: true};
    return this.#drawable;
  }

  /** Goes on to another state. Typing at one place is one step. */
  change(next: State, place?: string): void {
    this.#show(stepTo(this.#history, next, place));
  }

  undo(): void {
    this.#show(undo(this.#history));
  }

  redo(): void {
    this.#show(redo(this.#history));
  }

  accept(problem: Problem): void {
    for (const key of problem.keys) this.#accepted.add(key);
    this.#show(this.#history);
  }

  toggle(path: Path): void {
    const place = pathOf(path);
    if (!this.opened.delete(place)) this.opened.add(place);
    this.#changed();
  }

  choose(settings: Partial<ViewSettings>): void {
    this.settings = {...this.settings, ...settings};
    this.#changed();
  }

  protectBelow(threshold: number): void {
    this.threshold = threshold;
    this.#changed();
  }

  #show(history: History<State>, reading?: Mend['reading']): void {
    this.#history = history;
    this.#reading = reading;
    this.#problems = this.#byPlace = this.#drawable = undefined;
    this.#changed();
  }
}
