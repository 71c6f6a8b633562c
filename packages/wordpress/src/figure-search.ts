import type {FigureAttributes} from './figure-attributes.js';
import {
  __,
  _n,
  addQueryArgs,
  apiFetch,
  Button,
  createElement,
  Notice,
  Placeholder,
  SearchControl,
  speak,
  Spinner,
  sprintf,
  useEffect,
  useState,
  type Element,
} from './wp.js';

/** In milliseconds, so that not every letter asks the server. */
const PAUSE = 250;

interface FoundFigure {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly url: string;
}

interface Results {
  readonly figures?: readonly FoundFigure[];
  readonly problem?: string;
}

interface SearchProps {
  readonly onChoose: (chosen: FigureAttributes) => void;
}

/** A search in the published figures; the newest are there from the start. */
export function FigureSearch({onChoose}: SearchProps): Element {
  const [text, setText] = useState('');
  const results = useResults(text);
  return createElement(
    Placeholder,
    {
      icon: 'chart-bar',
      label: __('TIP figure', 'tip-figures'),
      instructions: __('Search the published figures by country, title or address.', 'tip-figures'),
      isColumnLayout: true,
    },
    createElement(SearchControl, {
      label: __('Search the published figures', 'tip-figures'),
      value: text,
      onChange: setText,
      __nextHasNoMarginBottom: true,
    }),
    resultList(results, onChoose),
  );
}

function resultList({figures, problem}: Results, onChoose: SearchProps['onChoose']): Element {
  if (problem !== undefined) return createElement(Notice, {status: 'error', isDismissible: false}, problem);
  if (!figures) return createElement(Spinner);
  if (figures.length === 0) return createElement('p', null, __('No figure has these words.', 'tip-figures'));
  const items = figures.map(({slug, title, summary, url}) => {
    const onClick = ({currentTarget}: {currentTarget: HTMLElement}) => {
      // This button goes, and the focus would go with it.
      currentTarget.closest<HTMLElement>('[data-block]')?.focus();
      onChoose({url, sentence: summary || title});
    };
    // As high as its words, which may take several lines.
    const style = {height: 'auto', textAlign: 'start', display: 'block', width: '100%'};
    const heading = createElement('strong', null, title);
    const button = createElement(Button, {variant: 'tertiary', onClick, style}, heading, createElement('br'), summary);
    return createElement('li', {key: slug}, button);
  });
  return createElement('ul', {style: {listStyle: 'none', margin: 0, padding: 0, width: '100%'}}, items);
}

/** What the search finds; nothing until the server has answered. The answer to an earlier text is dropped. */
function useResults(text: string): Results {
  const [results, setResults] = useState<Results>({});
  useEffect(() => {
    const controller = new AbortController();
    const {signal} = controller;
    const show = (next: Results, said: string) => {
      if (signal.aborted) return;
      setResults(next);
      speak(said);
    };
    const search = () => {
      const path = addQueryArgs('/tip-figures/v1/figures', {search: text});
      apiFetch<readonly FoundFigure[]>({path, signal}).then(
        (figures) => show({figures}, countOf(figures)),
        (error: unknown) => show({problem: messageOf(error)}, messageOf(error)),
      );
    };
    const timer = setTimeout(search, text === '' ? 0 : PAUSE);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [text]);
  return results;
}

const countOf = ({length}: readonly FoundFigure[]): string =>
  /* translators: %d: number of figures. */
  sprintf(_n('%d figure found.', '%d figures found.', length, 'tip-figures'), length);

/** WordPress refuses with an object that is no error, and has a message all the same. */
const messageOf = (error: unknown): string => String((error as {message?: unknown} | null)?.message ?? error);
