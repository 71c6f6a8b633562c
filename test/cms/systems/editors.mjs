// Visual editors of content systems: each is started out of sight, receives the code, and returns its own.

import {BlockQuote, Bold, ClassicEditor, Essentials, Heading, Italic, Link, List, Paragraph, Table} from 'ckeditor5';
import Quill from 'quill';
import tinymce from 'tinymce';

/** The visual tab of WordPress's classic editor, which is TinyMCE 4, after code was typed on the text tab. */
export async function throughTinyMce(html) {
  const target = document.body.appendChild(document.createElement('textarea'));
  const [editor] = await tinymce.init({target, theme: withoutToolbars, skin: false, branding: false});
  try {
    editor.setContent(html);
    return editor.getContent();
  } finally {
    editor.remove();
    target.remove();
  }
}

/** What TinyMCE wants of a theme: the places of the editor and of its page. */
function withoutToolbars(_editor, target) {
  const container = document.createElement('div');
  target.after(container);
  return {editorContainer: container, iframeContainer: container};
}

const plugins = [Essentials, Paragraph, Heading, Bold, Italic, Link, List, BlockQuote, Table];

/** CKEditor 5 with what a newsroom's editor has, and no support for other HTML. */
export async function throughCkEditor(html) {
  const place = document.body.appendChild(document.createElement('div'));
  const editor = await ClassicEditor.create(place, {licenseKey: 'GPL', plugins});
  try {
    editor.setData(html);
    return editor.getData();
  } finally {
    await editor.destroy();
    place.remove();
  }
}

export function throughQuill(html) {
  const place = document.body.appendChild(document.createElement('div'));
  const editor = new Quill(place);
  editor.setContents(editor.clipboard.convert({html}));
  place.remove();
  return editor.getSemanticHTML();
}
