import type {Embeddable} from './embed-code.js';

/** The figure's own address where it is published, `f/<name>/figure.json`; else that of its place in the page. */
export function linkTo({host, inputs: {src}}: Pick<Embeddable, 'host' | 'inputs'>): string {
  const document = src === undefined ? undefined : new URL(src, host.baseURI);
  if (document && /\/f\/[^/]+\/figure\.json$/.test(document.pathname)) return new URL('./', document).href;
  const page = new URL(host.ownerDocument.location.href);
  page.hash = host.id;
  return page.href;
}

/** The sentence with what else the figure prints of it: that numbers are invented, whom they are from, and of which day. */
export function sentenceOf({host, summary}: Pick<Embeddable, 'host' | 'summary'>): string {
  const textsOf = (selector: string) =>
    [...(host.shadowRoot?.querySelectorAll(selector) ?? [])].map(({textContent}) =>
      textContent.replace(/\s+/g, ' ').trim(),
    );
  const tags = textsOf('.tag').map((tag) => `(${tag})`);
  return [summary, ...tags, ...textsOf('[part=source]')].join(' ');
}
