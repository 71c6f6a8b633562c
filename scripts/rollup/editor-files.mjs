import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../install.mjs';

/** Editors that the builder tries, as they are published: each a file of its own, with its licence beside it. */
const PATHS = {
  'tinymce.js': 'tinymce/tinymce.min.js',
  'tinymce.license.txt': 'tinymce/license.txt',
  'ckeditor5.js': 'ckeditor5/dist/browser/ckeditor5.js',
  'ckeditor5.license.md': 'ckeditor5/LICENSE.md',
  'COPYING.GPL': 'ckeditor5/COPYING.GPL',
};

/** Their files, by the names that pages know them by. */
export const editorPaths = Object.entries(PATHS).map(([name, path]) => [name, join(root, 'node_modules', path)]);

/** Puts the editors beside the bundle of the builder's site. The npm package has none of them. */
export const editorFiles = () => ({
  name: 'editor-files',
  generateBundle() {
    for (const [fileName, path] of editorPaths) {
      this.emitFile({type: 'asset', fileName, source: readFileSync(path)});
    }
  },
});
