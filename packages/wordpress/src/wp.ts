// WordPress's own packages, which the editor has in one object; as much of them as the block uses.

export interface Element {
  readonly type: unknown;
}

export interface BlockProps<Attributes> {
  readonly attributes: Attributes;
  readonly setAttributes: (changed: Attributes) => void;
}

type Child = Element | string | false | undefined | readonly Child[];
type Props = Readonly<Record<string, unknown>>;
type Component = string | ((props: never) => Element | null);

interface BlockSettings<Attributes> {
  readonly edit: (props: BlockProps<Attributes>) => Element;
  readonly save: (props: {readonly attributes: Attributes}) => Element | null;
}

interface CoreSelectors {
  /** Undefined until it is known, false where there is none. */
  readonly getEmbedPreview: (url: string) => {readonly html?: string} | false | undefined;
}

declare const wp: {
  readonly a11y: {readonly speak: (message: string) => void};
  readonly apiFetch: <Answer>(options: {readonly path: string; readonly signal: AbortSignal}) => Promise<Answer>;
  readonly blockEditor: {
    readonly BlockControls: Component;
    readonly useBlockProps: ((props?: Props) => Props) & {readonly save: (props: Props) => Props};
  };
  readonly blocks: {
    readonly registerBlockType: <Attributes>(name: string, settings: BlockSettings<Attributes>) => void;
  };
  readonly components: Readonly<
    Record<
      | 'Button'
      | 'Disabled'
      | 'Notice'
      | 'Placeholder'
      | 'SandBox'
      | 'SearchControl'
      | 'Spinner'
      | 'ToolbarButton'
      | 'ToolbarGroup',
      Component
    >
  >;
  readonly coreData: {readonly store: object};
  readonly data: {
    readonly useSelect: <Value>(
      choose: (select: (store: object) => CoreSelectors) => Value,
      inputs: readonly unknown[],
    ) => Value;
  };
  readonly element: {
    readonly createElement: (type: Component, props?: object | null, ...children: readonly Child[]) => Element;
    readonly useEffect: (run: () => () => void, inputs: readonly unknown[]) => void;
    readonly useState: <Value>(first: Value) => [Value, (next: Value) => void];
  };
  readonly i18n: {
    readonly __: (text: string, domain: string) => string;
    readonly _n: (one: string, more: string, count: number, domain: string) => string;
    readonly sprintf: (text: string, ...values: readonly unknown[]) => string;
  };
  readonly url: {readonly addQueryArgs: (path: string, query: Props) => string};
};

export const {speak} = wp.a11y;
export const apiFetch = wp.apiFetch;
export const {BlockControls, useBlockProps} = wp.blockEditor;
export const {registerBlockType} = wp.blocks;
export const {Button, Disabled, Notice, Placeholder, SandBox, SearchControl, Spinner, ToolbarButton, ToolbarGroup} =
  wp.components;
export const coreStore = wp.coreData.store;
export const {useSelect} = wp.data;
export const {createElement, useEffect, useState} = wp.element;
export const {__, _n, sprintf} = wp.i18n;
export const {addQueryArgs} = wp.url;
