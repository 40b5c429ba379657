import type * as z from 'zod/mini';

/** Who may send a message: a content script on a granted webmail, or one of our own pages. The worker sends commands. */
export type Sender = 'content' | 'page' | 'background';

/** One kind of message: its name, who may send it, and the schemas that both ends parse with. */
export interface MessageSpec<Request extends z.ZodMiniType, Response extends z.ZodMiniType> {
  readonly name: string;
  readonly from: readonly Sender[];
  readonly request: Request;
  readonly response: Response;
}

/** Raised when a receiver's old script meets a new worker or the other way round; then the script goes quiet. */
export const PROTOCOL_VERSION = 1;

export function defineMessage<Request extends z.ZodMiniType, Response extends z.ZodMiniType>(
  spec: MessageSpec<Request, Response>,
): MessageSpec<Request, Response> {
  return spec;
}
