import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nodeFlags } from '../../demo/node-flags.ts';
import { people } from '../../demo/people.ts';
import { startOwnIssuer, type OwnIssuer } from '../demo/issuer/own-issuer.ts';

let issuer: OwnIssuer;

beforeAll(async () => {
  issuer = await startOwnIssuer();
});

afterAll(() => issuer.stop());

describe('npm run token', () => {
  test('prints the token and nothing else', async () => {
    for (const person of ['citizen', 'journal-system']) {
      const { stdout, stderr } = await runToken(person, issuer.url);
      expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
      expect(stderr).toBe('');
    }
  });

  test('says in one line that the issuer does not run, or which names there are', async () => {
    await expect(runToken('citizen', 'http://localhost:9')).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr:
        'No issuer answers at http://localhost:9: start it with "npm start", or say with ISSUER_PORT which port it has.\n',
    });
    await expect(runToken('mayor', issuer.url)).rejects.toMatchObject({
      code: 1,
      stderr: `Say whose token, one of: ${Object.keys(people).join(', ')}; for example "npm run token -- coordinator".\n`,
    });
  });
});

function runToken(person: string, url: string) {
  const arguments_ = [...nodeFlags, 'scripts/token.ts', person];
  return promisify(execFile)(process.execPath, arguments_, {
    env: { ...process.env, HELHED_ISSUER: url },
  });
}
