// What of the analyzer's findings is for users: the figures, as the package ships them.

const LISTS = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates'];

/**
 * A plugin for the analyzer: keeps the public API of the figures and drops the rest.
 *
 * @param fieldsOf the declared fields that `propertiesOf` in a source is given, by the text of its argument
 */
export function publicApi(fieldsOf) {
  const aliases = new Map();
  return {
    name: 'public-api',
    analyzePhase({ts, node, moduleDoc}) {
      if (ts.isTypeAliasDeclaration(node)) noteAlias(aliases, ts, node);
      if (ts.isInterfaceDeclaration(node) && node.name.text === 'Taken') noteTaken(aliases, node);
      if (ts.isClassDeclaration(node)) addProperties(moduleDoc, ts, node, fieldsOf);
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

/** The types of properties by the kind of their field. */
function noteTaken(aliases, {members}) {
  for (const {name, type} of members) aliases.set(`Taken ${name.text}`, type.getText());
}

/** Adds the properties that a class has by the declaration of its fields, where `static properties` has them. */
function addProperties({declarations = []}, ts, node, fieldsOf) {
  const figure = declarations.find(({name}) => name === node.name?.text);
  const {argument, before} = declaredIn(ts, node);
  if (!figure || !argument) return;
  const fields = fieldsOf(argument).map(({type, ...field}) => ({...field, type: {text: type}}));
  const members = fields.map(({attribute, ...field}) => ({kind: 'field', privacy: 'public', ...field, attribute}));
  const attributes = fields.map(({name, attribute, ...field}) => ({...field, name: attribute, fieldName: name}));
  figure.members = withAdded(figure.members ?? [], members, before);
  figure.attributes = withAdded(figure.attributes ?? [], attributes, before);
}

/** The analyzer knows a name already where a class says more of it, and has no type where it does not say all. */
function withAdded(list, added, before) {
  const nameOf = ({fieldName, name}) => fieldName ?? name;
  const known = new Map(list.map((one) => [one.name, one]));
  for (const one of added.filter(({name}) => known.has(name) && !known.get(name).type)) {
    Object.assign(known.get(one.name), {...one, ...known.get(one.name)});
  }
  const at = list.findLastIndex((one) => before.includes(nameOf(one))) + 1;
  return list.toSpliced(at, 0, ...added.filter(({name}) => !known.has(name)));
}

/** What `propertiesOf` in the static properties of a class is given, and the names of properties before it. */
function declaredIn(ts, {members}) {
  const properties = members.find(({name}) => name?.getText() === 'properties')?.initializer;
  if (!properties) return {};
  const parts = ts.isObjectLiteralExpression(properties) ? properties.properties : [properties];
  const calls = parts.map((part) => (ts.isSpreadAssignment(part) ? part.expression : part));
  const at = calls.findIndex((one) => ts.isCallExpression(one) && one.expression.getText() === 'propertiesOf');
  const before = parts.slice(0, at).map(({name}) => name?.getText());
  return at < 0 ? {} : {argument: calls[at].arguments[0].getText(), before};
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
  if (aliases.has(bare)) return typeText(aliases.get(bare), aliases);
  return bare.startsWith('Taken ') ? 'string' : bare;
}

const elementPath = (path) => shippedPath(path.replace(/[^/]+$/, 'element.ts'));

function shippedPath(path) {
  const [, room, file] = /^packages\/([^/]+)\/src\/(.+)\.ts$/.exec(path);
  return file === 'define' ? `dist/npm/${room}.js` : `dist/npm/${room}/element.js`;
}
