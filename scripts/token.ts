/**
 * Prints a bearer token of a demo person, and nothing else: `npm run -s token -- coordinator`.
 * ISSUER_PORT says where it listens, as for npm start, or HELHED_ISSUER which issuer to ask; only the embedded one gives tokens like this.
 */
import { signIn } from '../demo/sign-in.ts';

const port = process.env['ISSUER_PORT'] ?? '4010';
const issuer = (process.env['HELHED_ISSUER'] ?? `http://localhost:${port}`).replace(/\/$/, '');
const [person = ''] = process.argv.slice(2);

try {
  console.log(await signIn(issuer, person));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
