/** A piece of work in a trace (W3C Trace Context), and where what it causes is to be hung. */
export interface Span {
  /** The header that what it causes elsewhere is sent with. */
  toTraceparent(): string;
  readonly traceId: string;
  /** False where nobody keeps this trace. */
  readonly isSampled: boolean;
  /** Begins a piece of work within this one. */
  start(name: string, facts: SpanFacts): Span;
  /** What came to be known of it. */
  note(attributes: Attributes): void;
  /** It is done; an error says that it failed. */
  end(error?: unknown): void;
}

/** What is told of a piece of work: never a variable, a value of a row or a person. */
export interface SpanFacts {
  /** SERVER answers a request, CLIENT sends one, INTERNAL does neither. */
  readonly kind: 'SERVER' | 'CLIENT' | 'INTERNAL';
  readonly attributes?: Attributes;
}

export type Attributes = Readonly<Record<string, string | number>>;

/** Begins the span of a request that came from outside, in the trace that its header names. */
export type StartTrace = (traceparent: TraceParent | undefined, name: string) => Span;

/** Where a process's spans begin, and what must be sent before it ends. */
export interface Tracing {
  readonly start: StartTrace;
  close(): Promise<void>;
}

/** A `traceparent` header, read. */
export interface TraceParent {
  readonly traceId: string;
  readonly spanId: string;
  readonly isSampled: boolean;
}
