// Says what custom-elements.json lacks, in words.

import {withoutComments} from './source-api.mjs';

const LISTS = {
  attributes: 'attribute',
  members: 'property or method',
  events: 'event',
  slots: 'slot',
  cssParts: 'part',
  cssProperties: 'custom property',
};

/** What of one figure has no description, or a name that no page should have to write. */
export function undescribed(figure) {
  const problems = [];
  if (!figure.description) problems.push('has no description');
  if (!figure.summary) problems.push('has no @summary');
  for (const [list, kind] of Object.entries(LISTS)) {
    for (const {name, description} of figure[list]) {
      if (!description) problems.push(`${kind} ${name || '(default)'} has no description`);
    }
  }
  for (const {name} of figure.attributes) {
    if (!/^[a-z]+(-[a-z]+)*$/.test(name))
      problems.push(`attribute ${name} is not in kebab-case: {attribute: '…'} is missing`);
  }
  return problems;
}

/** What the sources show and the manifest does not list, and what it lists that no source holds. */
export function mismatches(figure, shown, sources) {
  const problems = [];
  for (const [list, names] of Object.entries(shown)) {
    const listed = new Set(figure[list].map(({name}) => name));
    const unlisted = [...new Set(names)].filter((name) => !listed.has(name));
    problems.push(
      ...unlisted.map((name) => `${LISTS[list]} ${name || '(default)'} is in the sources but not in the manifest`),
    );
  }
  const code = withoutComments(sources);
  for (const list of ['events', 'cssParts', 'cssProperties']) {
    const stale = figure[list].filter(({name}) => !new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(code));
    problems.push(...stale.map(({name}) => `${LISTS[list]} ${name} is described but in no source`));
  }
  return problems;
}

/**
 * Figures that the manifest or package.json forgets.
 *
 * @param isExported  whether package.json exports a path such as `./quote.js`
 */
export function forgotten(names, figures, isExported) {
  const tags = new Set(figures.map(({tagName}) => tagName));
  return names.flatMap((name) => [
    ...(tags.has(`tip-${name}`) ? [] : [`tip-${name} is not in the manifest: is there an @tagname?`]),
    ...[`./${name}.js`, `./${name}/element.js`]
      .filter((path) => !isExported(path))
      .map((path) => `package.json does not export ${path}`),
  ]);
}

/** What ails several figures, mostly by way of the base class, in one line with all their tags. */
export function gathered(problemsByTag) {
  const tags = new Map();
  for (const [tag, problems] of problemsByTag) {
    for (const problem of problems) tags.set(problem, [...(tags.get(problem) ?? []), tag]);
  }
  return [...tags].map(([problem, those]) => `${those.join(', ')}: ${problem}`);
}
