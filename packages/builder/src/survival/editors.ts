// Visual editors of content systems: each is started out of sight, receives the code, and returns its own. They are
// files beside the bundle, so that their licences stay apart (see licenses.txt there).

interface TinyMceEditor {
  setContent(html: string): void;
  getContent(): string;
  remove(): void;
}
interface TinyMce {
  init(settings: object): Promise<readonly TinyMceEditor[]>;
}
interface CkEditor {
  setData(html: string): void;
  getData(): string;
  destroy(): Promise<void>;
}
interface CkEditorModule {
  readonly ClassicEditor: {create(place: Element, settings: object): Promise<CkEditor>};
  readonly [plugin: string]: unknown;
}

/** Of the folder in which the page that tries them has its scripts. */
const nearby = (file: string): Promise<unknown> =>
  import(/* @vite-ignore */ new URL(`built/${file}`, document.baseURI).href);

/** The visual tab of WordPress's classic editor, which is TinyMCE 4, after code was typed on the text tab. */
export async function throughTinyMce(html: string): Promise<string> {
  await nearby('tinymce.js');
  const {tinymce} = globalThis as unknown as {tinymce: TinyMce};
  const target = document.body.appendChild(document.createElement('textarea'));
  const [editor] = await tinymce.init({target, theme: withoutToolbars, skin: false, branding: false});
  if (!editor) throw new Error('TinyMCE did not start.');
  try {
    editor.setContent(html);
    return editor.getContent();
  } finally {
    editor.remove();
    target.remove();
  }
}

/** What TinyMCE wants of a theme: the places of the editor and of its page. */
function withoutToolbars(_editor: unknown, target: Element): object {
  const container = document.createElement('div');
  target.after(container);
  return {editorContainer: container, iframeContainer: container};
}

/** CKEditor 5 with what a newsroom's editor has, and no support for other HTML. */
export async function throughCkEditor(html: string): Promise<string> {
  const library = (await nearby('ckeditor5.js')) as CkEditorModule;
  const names = ['Essentials', 'Paragraph', 'Heading', 'Bold', 'Italic', 'Link', 'List', 'BlockQuote', 'Table'];
  const place = document.body.appendChild(document.createElement('div'));
  const plugins = names.map((name) => library[name]);
  const editor = await library.ClassicEditor.create(place, {licenseKey: 'GPL', plugins});
  try {
    editor.setData(html);
    return editor.getData();
  } finally {
    await editor.destroy();
    place.remove();
  }
}
