import {strToU8, zipSync} from 'fflate';

/** Documents as a ZIP with one folder, `tiers`. */
export const zipOf = (documents: Readonly<Record<string, object>>): Blob => {
  const files = Object.entries(documents).map(
    ([file, document]) => [`tiers/${file}`, strToU8(`${JSON.stringify(document)}\n`)] as const,
  );
  return new Blob([zipSync(Object.fromEntries(files))], {
    type: 'application/zip',
  });
};
