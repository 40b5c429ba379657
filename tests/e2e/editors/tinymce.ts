import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/plugins/link';
import 'tinymce/plugins/lists';
import 'tinymce/skins/ui/oxide/skin.js';
import 'tinymce/skins/ui/oxide/content.js';
import 'tinymce/skins/content/default/content.js';
import { put, ready } from './probe';

const [editor] = await tinymce.init({
  target: put('textarea'),
  license_key: 'gpl',
  promotion: false,
  branding: false,
  height: 320,
  plugins: 'link lists',
});
if (!editor) throw new Error('TinyMCE did not start');
ready({ model: () => editor.getContent(), text: () => editor.getContent({ format: 'text' }).replace(/\n+/g, '\n') });
