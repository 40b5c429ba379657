import { put, ready, wordsOf } from './probe';

/** Of the script that the page loads before this one; it writes itself into the window and brings no types. */
declare const CKEDITOR: {
  replace(element: HTMLElement, config: object): { getData(): string; on(event: string, listener: () => void): void };
};

// The version check asks the maker's server.
const editor = CKEDITOR.replace(put('textarea'), { versionCheck: false, customConfig: '', height: 240, removePlugins: 'elementspath' });
editor.on('instanceReady', () => {
  ready({ model: () => editor.getData(), text: () => wordsOf(editor.getData()) });
});
