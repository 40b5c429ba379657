/**
 * What an adapter tells the rest about a webmail's page. Adapters state facts; `reader/` watches, extracts and
 * compares. Nothing here knows of signs, replies or messages to the worker.
 */

/** A person as the page shows it. `address` is lower case. */
export interface Person {
  readonly address: string;
  readonly name: string;
}

/** One message of the open thread, found in the page. */
export interface MessagePlace {
  /** Stable id within the webmail. */
  readonly id: string;
  /** The element that holds the body's text; what is quoted or signature inside it is left out by the reader. */
  readonly body: Element;
  readonly sender?: Person;
  readonly recipients: readonly Person[];
  /** As the page says it; parsed by the adapter where the form is known. ms since 1970. */
  readonly sentAt?: number;
  /** True when the user wrote it. */
  readonly own: boolean;
  /** A newsletter, a mailing list, an automatic answer: not a client's words. */
  readonly bulk: boolean;
}

/** The thread that is open and visible now. */
export interface ThreadPlace {
  /** What identifies the thread in this webmail. */
  readonly key: string;
  /** Address that opens the thread again. */
  readonly url: string;
  readonly subject: string;
  readonly messages: readonly MessagePlace[];
}

/** A reply or new mail being written. */
export interface ComposePlace {
  /** Identity of the draft in this page: the same compose gives the same id. */
  readonly id: string;
  /** The textarea, contenteditable element, or the body of an editor's frame. */
  readonly editor: HTMLElement;
  /** The frame the editor lives in, when it is not in the page itself. */
  readonly frame?: HTMLIFrameElement;
  /** How text is put in (`editors/<kind>.ts`). */
  readonly kind: EditorKind;
  readonly subject: string;
  readonly recipients: readonly Person[];
  /** Key of the thread it answers, when the page tells. */
  readonly threadKey?: string;
}

/** How the webmail sends what is written. */
export interface Sending {
  /** Its send buttons: CSS selector. */
  readonly button: string;
  /** Keys that send from within the editor, where they are known; `mod` is Ctrl, or Cmd on a Mac. */
  readonly keys: readonly SendKey[];
}
export type SendKey = 'mod+enter' | 'alt+s';

/** `model`: an editor that keeps a model of its own beside the page (TinyMCE, CKEditor, Quill, Lexical, roosterjs …). */
export type EditorKind = 'textarea' | 'editable' | 'model';

export interface Adapter {
  /** e.g. `gmail`; also the folder's name. */
  readonly id: string;
  /** As people call it: a product's name, the same in every language. */
  readonly name: string;
  /** Hosts where it runs; with a leading dot, any host below. None when it is run on people's own. */
  readonly hosts: readonly string[];
  /** Hosts of a page around, and the hosts of the frames in it that hold the mail: all are needed there. */
  readonly around?: Readonly<Record<string, readonly string[]>>;
  /** Whether this document is a page of this webmail: by its structure, never by its language. */
  matches(document: Document): boolean;
  /** The user's own addresses as the page tells, lower case. */
  ownAddresses(document: Document): readonly string[];
  /** The open thread, or undefined when none is shown. `own` as given, lower case. */
  thread(document: Document, own: ReadonlySet<string>): ThreadPlace | undefined;
  /** Every compose open and shown. */
  composes(document: Document): readonly ComposePlace[];
  /** Elements inside a body that are quote, signature or the webmail's own furniture: CSS selector. */
  readonly notBody: string;
  /** Absent where it is not known: then nothing is asked before sending. */
  readonly sending?: Sending;
  /** The button that opens a reply to the thread on screen, pressed only on the user's click. */
  replyButton(document: Document): HTMLElement | undefined;
}
