import { isSystem, people } from '../people.ts';

/** What may be in the page: its own style, and a form that ends on this machine. */
export const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self' http://127.0.0.1:* http://localhost:*; base-uri 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** Who each of the demo's people is to the others. */
const jobs: Readonly<Record<string, string>> = {
  coordinator: 'coordinating caseworker',
  'jobcenter-caseworker': 'caseworker at the jobcentre',
  'social-caseworker': 'caseworker at the social centre',
  'children-caseworker': 'caseworker at the children’s centre',
  facilitator: 'facilitator of plans',
  manager: 'manager',
  citizen: 'citizen',
  guardian: 'citizen, mother of Noah Ravnholt',
  'privacy-officer': 'privacy officer',
};

/** The page on which one chooses whom to be; `path` is where the choice is sent. */
export function renderSignInPage(path: string): string {
  const buttons = Object.entries(people)
    .filter(([, claims]) => !isSystem(claims))
    .map(
      ([name, claims]) =>
        `<button formaction="${path}/${name}">Sign in as ${claims.name}, ${jobs[name] ?? name}</button>`,
    );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Sign in to the demo of Helhed</title>
<style>
  body { font: 1.1rem/1.5 system-ui, sans-serif; max-width: 34rem; margin: 10vh auto; padding: 0 1rem; }
  button { display: block; width: 100%; margin: .5rem 0; padding: .7rem 1rem; font: inherit; text-align: left; }
</style>
<h1>Who are you today?</h1>
<p>Everybody here is invented, so nobody has a password.</p>
<form method="post">
${buttons.join('\n')}
</form>
</html>
`;
}
