import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';

/** A span as OTLP's JSON has it, with the service that sent it. */
export interface SentSpan {
  readonly service: string;
  readonly name: string;
  /** 2 answers a request, 3 sends one. */
  readonly kind: number;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
}

export interface Collector {
  readonly url: string;
  /** Where it was sent to, of what type, and the whole payload. */
  readonly received: readonly {
    path: string | undefined;
    type: string | undefined;
    body: string;
  }[];
  readSpans(): readonly SentSpan[];
  close(): Promise<void>;
}

/** A real HTTP server that takes traces, as a collector of OpenTelemetry does (OTLP over HTTP). */
export async function startCollector(): Promise<Collector> {
  const received: { path: string | undefined; type: string | undefined; body: string }[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      received.push({ path: request.url, type: request.headers['content-type'], body });
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    received,
    readSpans: () =>
      received.flatMap(({ body }) => {
        const payload: Payload = JSON.parse(body);
        return readPayload(payload);
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

interface Payload {
  readonly resourceSpans: readonly {
    readonly resource: {
      readonly attributes: readonly { key: string; value: { stringValue?: string } }[];
    };
    readonly scopeSpans: readonly { readonly spans: readonly Omit<SentSpan, 'service'>[] }[];
  }[];
}

function readPayload(payload: Payload): SentSpan[] {
  return payload.resourceSpans.flatMap(({ resource, scopeSpans }) => {
    const named = resource.attributes.find(({ key }) => key === 'service.name');
    const service = named?.value.stringValue ?? '';
    return scopeSpans.flatMap(({ spans }) => spans.map((span) => ({ ...span, service })));
  });
}
