import { expect, it } from 'vitest';
import { readConfig } from '../../../subgraphs/coordination/config.ts';

const key = (fill: number) => Buffer.alloc(32, fill).toString('base64url');
const env = {
  COORDINATION_DATABASE_URL: 'postgres://localhost/coordination',
  JOBCENTER_PASS_KEY: key(1),
  SOCIAL_PASS_KEY: key(2),
  CHILDREN_PASS_KEY: `${key(3)},${key(4)}`,
};

it('each centre has keys of its own', () => {
  expect(readConfig(env).passKeys.CHILDREN).toHaveLength(2);
});

it('two centres with one key are refused: each could open the other’s passes', () => {
  expect(() => readConfig({ ...env, SOCIAL_PASS_KEY: `${key(5)},${key(4)}` })).toThrow(
    'SOCIAL_PASS_KEY and CHILDREN_PASS_KEY share a key; expected one of its own for each centre',
  );
});
