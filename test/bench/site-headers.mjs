/** What `_headers` of a published site says of a path: its rules add up. */
export function headersIn(text, path) {
  const rules = text.split('\n\n').map((rule) => rule.trim().split('\n'));
  const lines = rules.filter(([pattern]) => matches(pattern, path)).flatMap(([, ...headers]) => headers);
  return Object.fromEntries(lines.map((line) => /^\s*([^:]+): (.*)$/.exec(line).slice(1)));
}

function matches(pattern, path) {
  const written = pattern.replaceAll('.', '\\.').replaceAll('*', '.*').replace(':file', '[^/]+');
  return new RegExp(`^${written}$`).test(path);
}
