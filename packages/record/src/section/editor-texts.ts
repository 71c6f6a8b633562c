/** The editor's own texts, in which a number may be told. Here, so that protection does without their readers. */
export const editorTexts: readonly string[] = ['heading', 'subheading', 'alt', 'annotation'];
