import type {FormContext} from '../form/form-context.js';
import type {Draft} from '../drafts/draft-list.js';
import type {State} from '../model/state.js';
import type {Drawn} from '../preview/preview.js';
import type {ChoosePanel} from './choose.view.js';
import type {CopyPanel} from '../copy/copy.view.js';
import type {Drafts} from '../drafts/drafts.js';

/** Questions of a panel that are not in the form. */
export interface Asked {
  readonly count: number;
  /** Shows the first of them. */
  goTo(): void;
}

/** What the page shows and does. */
export interface BuilderPage extends ChoosePanel {
  readonly form: FormContext;
  /** Which way of filling in is shown, by the name of its panel; empty until one is chosen. */
  tab: string;
  /** What the opened data still asks; the bar counts it, and leads to the first. */
  asked: Asked | undefined;
  /** How much is left to put right, and to answer. */
  readonly left: {readonly problems: number; readonly questions: number};
  /** Why what was opened cannot be. */
  readonly problems: readonly string[];
  /** The figure of the preview, once it is drawn. */
  readonly drawn: Drawn | undefined;
  readonly drafts: Drafts;
  /** Whether each field shows what its declaration says of it; screen readers are told in any case. */
  explains: boolean;
  /** The third step, of the figure as it is drawn. */
  readonly copyPanel: CopyPanel;
  /** Opens what was pasted or chosen; a problem is said beside it. */
  open(text: string): Promise<void>;
  openFile(file: File): Promise<void>;
  openAddress(address: string): Promise<void>;
  fillInExample(): Promise<void>;
  /** Goes on to a state that was made of what was opened: the figure is chosen, and one step undoes it. */
  fillIn(state: State): void;
  /** Shows the first of what is left. */
  goToFirst(): Promise<void>;
  /** Chooses the way of filling in, and puts the focus on a place in it. */
  begin(tab: string, place: string): Promise<void>;
  openDraft(draft: Draft): Promise<void>;
  startDraft(): void;
  /** Shows the page in another language, which its address keeps. */
  goOnIn(language: string): Promise<void>;
}
