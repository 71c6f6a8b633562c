/** How reports call what is done with officials, and the stage of each. */
const stages: ReadonlyMap<string, string> = new Map([
  ['charged', 'indicted'],
  ['prosecuted', 'indicted'],
  ['detained', 'arrested'],
  ['sentenced', 'convicted'],
  ['fired', 'sanctioned'],
  ['removed', 'sanctioned'],
  ['recalled', 'sanctioned'],
  ['demoted', 'sanctioned'],
  ['disciplined', 'sanctioned'],
]);

/** How a record has a stage that was written in the words of a report; `undefined` for any other. */
export function stageHint(written: string): string | undefined {
  const stage = stages.get(written.toLowerCase());
  return stage && `Write "${stage}", with "outcome": "${written}".`;
}
