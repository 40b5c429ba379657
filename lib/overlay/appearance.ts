/** How our own UI in the page looks; `auto` follows the browser. */
export type Appearance = 'auto' | 'light' | 'dark';
