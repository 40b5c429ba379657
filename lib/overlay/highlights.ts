/** The registry's names; they begin with the product's name so that nobody else's are touched. */
export type HighlightKind = 'client' | 'draft' | 'active';
const PREFIX = 'firmly-';

/** Underline and a breath of colour; both ends of the palette keep the text's own contrast. */
const CSS_TEXT = `
::highlight(firmly-client) { background-color: rgb(217 134 12 / 0.16); text-decoration: underline 2px rgb(190 105 0); text-underline-offset: 3px; }
::highlight(firmly-draft) { background-color: rgb(14 133 133 / 0.13); text-decoration: underline wavy 1.5px rgb(10 122 122); text-underline-offset: 3px; }
::highlight(firmly-active) { background-color: rgb(217 134 12 / 0.34); }
@media (prefers-color-scheme: dark) { ::highlight(firmly-client) { text-decoration-color: rgb(240 170 60); } ::highlight(firmly-draft) { text-decoration-color: rgb(70 200 196); } }
@media (forced-colors: active) { ::highlight(firmly-client), ::highlight(firmly-draft) { text-decoration-color: Highlight; } }
`;

type Registry = Window & typeof globalThis;

type Drawn = Map<Painter, readonly Range[]>;
/** A document has one highlight of a kind, and may have several painters: one a reply. */
const documents = new WeakMap<Document, Map<HighlightKind, Drawn>>();

function drawnIn(document: Document, kind: HighlightKind): Drawn {
  const kinds = documents.get(document) ?? new Map<HighlightKind, Drawn>();
  const drawn: Drawn = kinds.get(kind) ?? new Map<Painter, readonly Range[]>();
  documents.set(document, kinds.set(kind, drawn));
  return drawn;
}

/**
 * Underlines ranges by the CSS Custom Highlight API: nothing in the page's DOM changes. The
 * document may be that of a same-origin editor frame, then the frame's own constructors are used.
 */
export class Painter {
  private readonly view: Registry;
  private readonly sheet: CSSStyleSheet;
  private readonly document: Document;

  constructor(document: Document) {
    const view = document.defaultView;
    if (!view) throw new Error('no window to paint in');
    this.document = document;
    this.view = view;
    this.sheet = new view.CSSStyleSheet();
    this.sheet.replaceSync(CSS_TEXT);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.sheet];
  }

  /** Replaces all ranges of one kind that this painter drew; what others drew in the document stays. */
  paint(kind: HighlightKind, ranges: readonly Range[]): void {
    const drawn = drawnIn(this.document, kind);
    if (ranges.length === 0) drawn.delete(this);
    else drawn.set(this, ranges);
    const all = [...drawn.values()].flat();
    const registry = this.view.CSS.highlights;
    if (all.length === 0) registry.delete(PREFIX + kind);
    else registry.set(PREFIX + kind, new this.view.Highlight(...all));
  }

  remove(): void {
    for (const kind of ['client', 'draft', 'active'] as const) this.paint(kind, []);
    this.document.adoptedStyleSheets = this.document.adoptedStyleSheets.filter((sheet) => sheet !== this.sheet);
  }
}
