import { createServer, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';

/** Serves one function over HTTP; what it throws is a 500. */
export function serve(
  answer: (headers: IncomingHttpHeaders, body: string) => Promise<object>,
): void {
  createServer((request, response) => {
    if (request.method !== 'POST') {
      response.writeHead(200).end();
      return;
    }
    read(request)
      .then((body) => answer(request.headers, body))
      .then(
        (data) => {
          response
            .writeHead(200, { 'content-type': 'application/json' })
            .end(JSON.stringify({ data }));
        },
        (error: unknown) => {
          response.writeHead(500).end(JSON.stringify({ errors: [{ message: String(error) }] }));
        },
      );
  }).listen(Number(process.env['PORT']), '127.0.0.1');
}

function read(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      resolve(body);
    });
    request.on('error', reject);
  });
}
