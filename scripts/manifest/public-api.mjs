// What of the analyzer's findings is for users: the figures, as the package ships them.

const LISTS = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates'];

/** A plugin for the analyzer: keeps the public API of the figures and drops the rest. */
export function publicApi() {
  const aliases = new Map();
  return {
    name: 'public-api',
    analyzePhase({ts, node}) {
      if (ts.isTypeAliasDeclaration(node)) noteAlias(aliases, ts, node);
    },
    packageLinkPhase({customElementsManifest}) {
      customElementsManifest.modules = publicModules(customElementsManifest.modules, aliases);
    },
  };
}

/** Types such as `type Theme = 'auto' | 'light'` are written out: their name says nothing to an editor. */
function noteAlias(aliases, ts, {name, type}) {
  const members = ts.isUnionTypeNode(type) ? type.types : [type];
  if (members.every(ts.isLiteralTypeNode))
    aliases.set(name.text, members.map((member) => member.getText()).join(' | '));
}

/** The modules that define a figure, by the paths of the package. */
export function publicModules(modules, aliases = new Map()) {
  return modules
    .map((module) => publicModule(module, aliases))
    .filter(Boolean)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function publicModule({kind, path, declarations = [], exports = []}, aliases) {
  const figures = declarations.filter(({tagName}) => tagName).map((figure) => publicFigure(figure, aliases));
  const isDefinition = exports.some((each) => each.kind === 'custom-element-definition');
  if (figures.length === 0 && !isDefinition) return undefined;
  const names = figures.map(({name}) => name);
  const kept = exports.filter(
    ({kind: exportKind, name}) => exportKind === 'custom-element-definition' || isDefinition || names.includes(name),
  );
  return {
    kind,
    path: shippedPath(path),
    declarations: figures,
    exports: kept.map((each) => ({...each, declaration: {...each.declaration, module: elementPath(path)}})),
  };
}

function publicFigure(figure, aliases) {
  const members = figure.members?.filter(isPublic) ?? [];
  const names = new Set(members.map(({name}) => name));
  const lists = {
    ...figure,
    members,
    attributes: figure.attributes?.filter(({fieldName}) => !fieldName || names.has(fieldName)),
    events: withoutRepeats(figure.events ?? []),
  };
  for (const list of LISTS) lists[list] = (lists[list] ?? []).map((item) => tidy(item, aliases));
  // The rooms are private, so their paths lead nowhere.
  return {...lists, superclass: figure.superclass && {name: figure.superclass.name}};
}

/** `new FigureErrorEvent(error)` reads to the analyzer like one more event; `@fires` names the true one. */
function withoutRepeats(events) {
  const described = new Set(events.filter(({description}) => description).map(({type}) => type?.text));
  return events.filter(({description, type}) => description || !described.has(type?.text));
}

const isPublic = ({name, privacy, static: isStatic}) =>
  !isStatic && privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#');

function tidy({inheritedFrom, ...item}, aliases) {
  const text = item.type?.text;
  const tidied = {...item};
  if (inheritedFrom) tidied.inheritedFrom = {name: inheritedFrom.name};
  if (text) tidied.type = {...item.type, text: typeText(text, aliases)};
  return tidied;
}

/** An optional property is optional by its nature; `| undefined` only makes tables long. */
function typeText(text, aliases) {
  const bare = text.replace(/ \| undefined$/, '');
  return aliases.get(bare) ?? bare;
}

const elementPath = (path) => shippedPath(path.replace(/[^/]+$/, 'element.ts'));

function shippedPath(path) {
  const [, room, file] = /^packages\/([^/]+)\/src\/(.+)\.ts$/.exec(path);
  return file === 'define' ? `dist/npm/${room}.js` : `dist/npm/${room}/element.js`;
}
