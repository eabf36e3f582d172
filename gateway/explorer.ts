import { getDistDirectory, renderAltair } from 'altair-static';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { Handler } from '../server/listen.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** Nothing is loaded from another host, and the page may talk to this one only. */
const policy =
  "default-src 'self' blob: data: 'unsafe-inline' 'unsafe-eval'; connect-src 'self'; frame-ancestors 'none'";

/** The explorer (Altair), served from its npm package; for development only. */
export function createExplorerRoutes(initialQuery: string): Record<string, Handler> {
  const page = renderAltair({
    baseURL: '/explorer/',
    endpointURL: '/graphql',
    initialQuery,
    initialSettings: { 'alert.disableUpdateNotification': true, 'banners.disable': true },
    disableAccount: true,
  });
  const folder = getDistDirectory();
  const showWay: Handler = (_, response) => {
    response.writeHead(302, { location: '/explorer/' }).end();
  };
  return {
    '/': showWay,
    '/explorer': showWay,
    '/explorer/*': async (request, response) => {
      response.setHeader('content-security-policy', policy);
      const path = decodePath(request.url ?? '');
      if (path === '') {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
        return;
      }
      const file = normalize(join(folder, path));
      const content = file.startsWith(folder + sep)
        ? await readFile(file).catch(() => undefined)
        : undefined;
      if (content === undefined) response.writeHead(404).end();
      else
        response
          .writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
          .end(content);
    },
  };
}

function decodePath(url: string): string {
  try {
    return decodeURIComponent(new URL(url, 'http://explorer').pathname.slice('/explorer/'.length));
  } catch {
    return '\0';
  }
}
