/** What a browser shows after it has followed all redirects on its way. */
export interface Page {
  readonly status: number;
  /** Where it is; a place that an issuer sends it back to is not visited. */
  readonly at: string;
  readonly text: string;
  readonly headers: Headers;
}

/** Keeps cookies by path and follows redirects within one host, as a browser does. */
export class Browser {
  readonly #cookies = new Map<string, { path: string; value: string }>();

  async follow(url: string, method = 'GET'): Promise<Page> {
    const response = await fetch(url, {
      method,
      headers: { cookie: this.#cookiesFor(new URL(url).pathname), accept: 'text/html' },
      redirect: 'manual',
    });
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    const location = response.headers.get('location');
    if (location === null) {
      const { status, headers } = response;
      return { status, at: url, text: await response.text(), headers };
    }
    const next = new URL(location, url);
    return next.host === new URL(url).host
      ? this.follow(next.href)
      : { status: response.status, at: next.href, text: '', headers: response.headers };
  }

  #cookiesFor(pathname: string): string {
    return [...this.#cookies]
      .filter(([, { path }]) => pathname.startsWith(path))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ');
  }

  #keep(line: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    const [, path = '/'] = /; path=([^;]+)/i.exec(line) ?? [];
    if (value === '') this.#cookies.delete(name);
    else this.#cookies.set(name, { path, value });
  }
}
