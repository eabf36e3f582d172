import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';
import { SlowFirst } from './test/setup/slow-first.ts';

export default defineConfig({
  // One graphql for our code and for Apollo's: Vite would take the ESM copy for ours, and the two refuse each other's schemas.
  resolve: {
    alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }],
  },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/setup/postgres.ts'],
    pool: 'forks',
    maxWorkers: 2,
    sequence: { sequencer: SlowFirst },
    // A worker loads Apollo once, not once a file: half of what most files cost. So a file leaves the process as it found it.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
