import type { EditorKind, Sending } from '../contract';

/** Selectors in order of sturdiness: the first that finds something counts. */
export type Ways = readonly string[];

/** An attribute of the elements a selector finds. */
export interface Carrier {
  readonly at: string;
  readonly attribute: string;
}

/** Where a thread's parts stand in a webmail's page. */
export interface ThreadFacts {
  /** What holds the open thread and nothing of the lists beside it; the whole page when absent or not found. */
  readonly view?: Ways;
  readonly subject: Ways;
  /** What identifies the thread; without any, it is the subject with the other person. */
  readonly key?: readonly Carrier[];
  /** The thread's id in path and hash; the first group is the key. */
  readonly keyInAddress?: RegExp;
  /** Bodies, or frames that hold one. The rest of a message is found from here. */
  readonly body: Ways;
  /** The body within its frame; the frame's own body when absent or not found. */
  readonly framed?: Ways;
  /** What carries the sender's address, in an attribute or in its text, before the body. */
  readonly sender: Ways;
  readonly senderName?: Ways;
  readonly recipients: Ways;
  /** Attributes that hold addresses, besides text. */
  readonly addressIn?: readonly string[];
  readonly date?: Ways;
  readonly id?: readonly Carrier[];
  /** Stands in a message that the user wrote, whoever the sender seems to be. */
  readonly ownMark?: Ways;
  /** Stands in every other message. Where neither is found, the marks have new names, and only people tell. */
  readonly othersMark?: Ways;
  /** Elements whose `title` is an address and whose text is its name: for senders shown without an address. */
  readonly directory?: Ways;
}

/** Where a reply's parts stand. */
export interface ComposeFacts {
  /** Editable elements, text fields, or frames that hold one. */
  readonly editor: Ways;
  /** The editable element within its frame; the frame's own body when absent and editable. */
  readonly framed?: Ways;
  /** What holds the editor and its fields; the whole page when not found. */
  readonly box: Ways;
  readonly subject: Ways;
  readonly recipients: Ways;
  readonly addressIn?: readonly string[];
  readonly id?: readonly Carrier[];
  /** How text is put in, where the element does not tell. */
  readonly kind?: EditorKind;
}

/** All that is known of a webmail's page. */
export interface Facts {
  readonly id: string;
  /** As people call it. */
  readonly name: string;
  /** Host names that are this webmail; with a leading dot, any host below. */
  readonly hosts?: readonly string[];
  /** See the contract. */
  readonly around?: Readonly<Record<string, readonly string[]>>;
  /** Elements that no other webmail has: any one proves the page. */
  readonly marks: Ways;
  /** What shows the user's own address: the account's button, a reply's From. */
  readonly account: Ways;
  readonly thread: ThreadFacts;
  readonly compose: ComposeFacts;
  readonly notBody: string;
  readonly sending?: Sending;
  /** Buttons that open a reply; the last on screen belongs to the newest message. */
  readonly reply: Ways;
  /** Buttons that open a reply where they stand below the last body, and may be anything elsewhere. */
  readonly replyBelow?: Ways;
}
