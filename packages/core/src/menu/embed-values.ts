import type {Fields} from '@tip-figures/record/fields/kind.js';
import {writeValue} from '@tip-figures/record/fields/write.js';
import {contextFields, type Context} from '@tip-figures/record/section/context.js';
import type {Reference} from '@tip-figures/record/fields/object/sources.js';
import {longestText} from '@tip-figures/record/limits.js';
import {concerns} from '@tip-figures/record/corrections/corrections.js';
import type {Recipe, ViewOptions} from '../figure.js';
import {layersOf, type FigureInputs} from '../data/figure-inputs.js';
import type {LocalText} from '@tip-figures/record/values/local-text.js';
import {figures} from '@tip-figures/record/figures/names.js';
import {editorTexts} from '@tip-figures/record/section/editor-texts.js';
import {laidOver, sectionIdIn, sectionOf} from '@tip-figures/record/section/section.js';
import {objectOf} from '@tip-figures/record/object-of.js';

type Section = Record<string, unknown>;

// These fields change a section before it is read, or say more than its model.
const changing = ['corrections', 'pinned', 'suppressBelow'];
const unread = [...changing, ...editorTexts, 'highlight'];

/** The properties of a figure that writing its values needs. */
export interface EmbeddableValues {
  readonly figure: Recipe<{readonly context: Context}> & {
    readonly inChildren?: string;
    embedded?(section: object, choices: ViewOptions): object;
  };
  /** The page's choices beside the data. */
  readonly choices: ViewOptions;
  readonly inputs: Pick<FigureInputs, 'attributes' | 'section' | 'data' | 'child' | 'words' | 'src'>;
  /** The section that the figure was read from, out of all sources of data and without what is withheld. */
  readonly section: Section;
}

/** A figure's values, each in the plainest form with the same meaning. */
export interface WrittenValues {
  /** By field. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Values that no attribute can hold, for a JSON child; empty where attributes hold all. */
  readonly rest: Section;
  /** The text in the children of the tag, with its language: empty for an unknown one. */
  readonly words: {readonly text: string; readonly language: string} | undefined;
}

/**
 * Divides a figure's values into attributes and the rest. Values from the document at `src` are left there.
 *
 * A remark, a second language or a number's own source keeps a value in the document.
 */
export function writtenValues(of: EmbeddableValues): WrittenValues {
  const {inChildren = ''} = of.figure;
  const {[inChildren]: text, ...section} = givenSection(of);
  const words = wordsOf(text, section['lang']);
  if (!words) return {words, ...divided(text === undefined ? section : {...section, [inChildren]: text}, of)};
  const {lang: _lang, ...others} = section;
  return {words, ...divided(others, of)};
}

function givenSection({figure, choices, inputs, section}: EmbeddableValues): Section {
  const {attributes} = inputs;
  const documents = layersOf(inputs, undefined);
  const id = section['id'] ?? sectionIdIn(documents, figure.name, undefined);
  const layers = documents.map((layer) => sectionOf(layer, figure.name, id));
  const isGiven = layers.length > 0 || Object.keys(attributes).some((field) => !(field in contextFields));
  const whole = isGiven && 'suppressBelow' in section ? section : [...layers, attributes].reduce<Section>(laidOver, {});
  return withOwnCorrections(objectOf(figure.embedded?.(whole, choices) ?? whole), figure.name);
}

/**
 * A section with its own corrections: those of other sections may reveal what the figure does not show.
 *
 * @param within - the section with the shared fields of its record.
 */
function withOwnCorrections(section: Section, name: string, within = section): Section {
  const parts = figures.filter((part) => typeof section[part] === 'object' && section[part] !== null);
  // The first section of a list is the one that is shown.
  const shownIn = (part: string) => objectOf([section[part]].flat()[0]);
  const around = [[name, within] as const, ...parts.map((part) => [part, sectionOf(section, part)] as const)];
  const isOwn = ({path}: {path: string}): boolean => {
    // The figure's own section was merged into the rest.
    const now = parts.length && path.startsWith(`${name}.`) ? path.slice(name.length + 1) : path;
    return around.some(([of, one]) => concerns({path: now}, of, one));
  };
  const {corrections, ...rest} = section;
  const own = Array.isArray(corrections) ? corrections.filter(isOwn) : [];
  return {
    ...rest,
    ...Object.fromEntries(around.slice(1).map(([of, one]) => [of, withOwnCorrections(shownIn(of), of, one)])),
    ...(own.length ? {corrections: own} : {}),
  };
}

function divided(section: Section, {figure, inputs, section: shown}: EmbeddableValues) {
  // After reading, the parts of a profile hold the shared fields of the record.
  const base = figure.parts ? section : shown;
  const {fields}: {fields: Fields} = figure.declarations[0];
  const read = (changes: Section): string | undefined => {
    try {
      return JSON.stringify(figure.parse({...base, ...changes}), entriesOfMap);
    } catch {
      return undefined;
    }
  };
  const whole = read({});
  // Most values are unchanged since the figure was read.
  const hasEffect = (key: string, value: unknown): boolean =>
    read({[key]: undefined}) !== (base[key] === value ? whole : read({[key]: value}));
  // A correction has a path into its document, and a withheld count needs the threshold beside it.
  const isHiding = 'suppressBelow' in section;
  const isMovable = (key: string): boolean => {
    if (key in inputs.attributes) return key in contextFields || !isHiding;
    return !isHiding && !('corrections' in section) && figure.declarations[0].attributes.includes(key);
  };
  const attributes = new Map<string, string>();
  const rest: Section = {};
  for (const [key, value] of Object.entries(section)) {
    const text = isMovable(key) ? writeValue(fields[key], value) : undefined;
    if (text !== undefined) attributes.set(key, text);
    // A value without effect here may still override the document at `src`.
    else if (inputs.src !== undefined || unread.includes(key) || hasEffect(key, value)) {
      rest[key] = value;
    }
  }
  if (Object.keys(rest).length && isHiding) rest['suppressBelow'] = section['suppressBelow'];
  return 'sources' in rest && !('source' in inputs.attributes)
    ? withCredit(attributes, rest, section, figure.parse(shown).context)
    : {attributes, rest};
}

/** Writes the source as attributes, unless something else needs the document's list of sources. */
function withCredit(attributes: Map<string, string>, rest: Section, section: Section, {origin, via, asOf}: Context) {
  const credits = [creditOf(origin, true), creditOf(via, false)];
  const {sources: _sources, source: _source, ...others} = rest;
  attributes.delete('source');
  // Withheld and corrected values need a document; a number may name a source of its own.
  const isNeeded = changing.some((key) => key in others) || /"sources?":/.test(JSON.stringify(others));
  if (isNeeded || !credits.every((credit) => credit)) {
    return {attributes, rest: {...rest, ...('source' in section ? {source: section['source']} : {})}};
  }
  const [source, reporter] = credits;
  // The date of the source stays with the list.
  const all = {source: source?.text, sourceUrl: source?.url, via: reporter?.text, viaUrl: reporter?.url, asOf};
  for (const [key, text] of Object.entries(all)) if (text) attributes.set(key, text);
  return {attributes, rest: others};
}

/** A reference as attributes; `undefined` for one in several languages or too long a text. An outlet has no title. */
function creditOf(
  reference: Reference | undefined,
  titled: boolean,
): {text: string; url?: string | undefined} | undefined {
  if (!reference) return {text: ''};
  const {publisher, title, url} = reference;
  const texts = [publisher, ...(titled && title ? [title] : [])];
  const text = texts.flatMap((one) => Object.values(one)).join(', ');
  return texts.every((one) => Object.keys(one).length === 1) && text.length <= longestText ? {text, url} : undefined;
}

function wordsOf(input: unknown, lang: unknown): WrittenValues['words'] {
  if (typeof input === 'string') return {text: input, language: typeof lang === 'string' ? lang : ''};
  const entries = Object.entries(Object(input) as LocalText);
  const [[language, text] = []] = entries;
  return language !== undefined && text !== undefined && entries.length === 1 ? {text, language} : undefined;
}

const entriesOfMap = (_key: string, value: unknown): unknown => (value instanceof Map ? [...value] : value);
