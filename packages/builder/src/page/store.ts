import {asRead} from '../check/as-read.js';
import {grouped} from '../check/group.js';
import type {Reading} from '../check/fix.js';
import type {Problem} from '../check/problem.js';
import {byPlace, problemsOf, withAnswerTo} from '../check/problems.js';
import {drawableOf, type Drawable} from '../check/drawable.js';
import {protectionOf, usualThreshold, type Protection} from '../check/protection.js';
import type {DraftRecords} from '../check/with-drafts.js';
import {placesIn} from '../form/form.view.js';
import {historyOf, redo, stepTo, undo, type History} from '../model/history.js';
import {isEmpty, type State} from '../model/state.js';
import {RowOrder} from '../focus/row-order.js';
import type {ViewSettings} from '../preview/view-settings.js';
import {pathOf, type Path} from '@tip-figures/record/path.js';

/** All that the page knows, with what follows from it; whoever draws it is told of each change. */
export class BuilderStore {
  readonly opened = new Set<string>();
  readonly order = new RowOrder();
  settings: ViewSettings;
  /** Counts below it are pointed out. */
  threshold = usualThreshold;
  /** The records of other drafts, where this one names any. */
  drafts: DraftRecords | undefined;
  #history: History<State>;
  readonly #changed: (isStep?: boolean) => void;
  #problems: readonly Problem[] | undefined;
  #byPlace: ReadonlyMap<string, readonly Problem[]> | undefined;
  #drawable: Drawable | undefined;
  #protection: {readonly found: Protection | undefined} | undefined;
  #leftOpen: string | undefined;
  /** What was typed and read as something else, where nothing else can be meant. */
  #reading: Reading | undefined;
  /** The last that could be drawn, and of which section. */
  #last: {readonly name: string; readonly drawable: Drawable} | undefined;

  /** @param changed - is called with `true` for a step over which the browser goes back. */
  constructor(state: State, settings: ViewSettings, changed: (isStep?: boolean) => void) {
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
    return (this.#problems ??= grouped(problemsOf(this.state, this.drafts)));
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
  readingAt(path: Path): Reading | undefined {
    const reading = this.#reading;
    return reading && !reading.isSame && pathOf(reading.place) === pathOf(path) ? reading : undefined;
  }

  /** Reads what was typed at a place as it must be meant, once the person goes on. */
  settle(path: Path): void {
    const place = pathOf(path);
    const read = asRead(this.state).readings.find(
      ({at, fix: {reading}}) => reading.isSure && [at, reading.place].some((one) => pathOf(one) === place),
    );
    if (read) this.#show(stepTo(this.#history, read.fix.apply(this.state)), read.fix.reading);
  }

  /** What is drawn: while a change cannot be, the figure as it was before that. */
  get drawable(): Drawable & {readonly isBefore?: boolean} {
    this.#drawable ??= drawableOf(this.state, this.drafts);
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

  /** Goes on to another figure, to what was opened, or by a correction: the browser goes back over it. */
  step(next: State): void {
    this.#show(stepTo(this.#history, next), undefined, true);
  }

  /** Begins anew, as with another draft: nothing before it can be undone. */
  start(state: State, isStep: boolean): void {
    this.#show(historyOf(state), undefined, isStep);
  }

  undo(): void {
    this.#show(undo(this.#history));
  }

  redo(): void {
    this.#show(redo(this.#history));
  }

  /** Leaves it so, and keeps that in the record. */
  accept(problem: Problem): void {
    this.change(withAnswerTo(problem, this.state));
  }

  /** Goes on with the numbers of other drafts. */
  useDrafts(drafts: DraftRecords): void {
    this.drafts = drafts;
    this.#forget();
    this.#changed();
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
    this.#protection = undefined;
    this.#changed();
  }

  /** The small counts that nobody has answered for. */
  get protection(): Protection | undefined {
    if (isEmpty(this.state)) return undefined;
    this.#protection ??= {found: protectionOf(this.state, this.threshold)};
    const {found} = this.#protection;
    return found && this.#leftOpen === openCounts(found) ? undefined : found;
  }

  /** These many small counts are published: another one is asked about again. */
  leaveOpen(protection: Protection): void {
    this.#leftOpen = openCounts(protection);
    this.#changed();
  }

  #show(history: History<State>, reading?: Reading, isStep = false): void {
    this.#history = history;
    this.#reading = reading;
    this.#forget();
    this.#changed(isStep);
  }

  #forget(): void {
    this.#problems = this.#byPlace = this.#drawable = this.#protection = undefined;
  }
}

const openCounts = ({small, others}: Protection): string => `${small} ${others}`;
