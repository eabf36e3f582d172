import { listen } from '../../server/listen.ts';

/** Somebody on the wire before a room, who keeps what goes by: the requests as the gateway sends them. */
export interface Eavesdropper {
  readonly url: string;
  /** What was heard since the last call, the bodies as they were. */
  take(): readonly Heard[];
  close(): Promise<void>;
}

interface Heard {
  readonly authorization: string | undefined;
  readonly requestId: string | undefined;
  readonly body: string;
}

/** Headers that belong to one connection, and not to what is said over it. */
const ofTheHop = ['connection', 'host', 'content-length'];

/** Passes requests on to a room and answers back, and forgets nothing. */
export async function listenIn(room: string): Promise<Eavesdropper> {
  let heard: Heard[] = [];
  const server = await listen('127.0.0.1', 0, {
    '/*': async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
      const body = Buffer.concat(chunks).toString();
      const { authorization, 'x-request-id': requestId } = request.headers;
      heard.push({ authorization, requestId: requestId?.toString(), body });
      const answer = await fetch(`${room}${request.url ?? ''}`, {
        method: request.method ?? 'POST',
        headers: Object.entries(request.headers).flatMap(([name, value]) =>
          ofTheHop.includes(name) ? [] : [[name, String(value)]],
        ),
        ...(request.method === 'POST' ? { body } : {}),
      });
      response
        .writeHead(answer.status, { 'content-type': 'application/json' })
        .end(await answer.text());
    },
  });
  return {
    url: server.url,
    take: () => {
      const taken = heard;
      heard = [];
      return taken;
    },
    close: () => server.close(),
  };
}
