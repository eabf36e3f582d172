import { noDeadline, type Deadline } from './deadline.ts';
import { noSpan } from './trace/passed-on.ts';
import type { Span } from './trace/span.ts';

/** What a piece of work is done for: by when it must be done, and where it hangs in a trace. */
export interface Errand {
  readonly deadline: Deadline;
  readonly span: Span;
}

/** For what no request waits for: a script, a check at start, the writing of the access log. */
export const ownErrand: Errand = { deadline: noDeadline, span: noSpan };
