import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCopies } from './copies.ts';

describe('what must be there once', () => {
  it('federation-internals is: two copies of it break every query', () => {
    expect(findCopies('node_modules', '@apollo/federation-internals')).toEqual([
      'node_modules/@apollo/federation-internals',
    ]);
  });

  it('graphql is: a schema of one copy cannot be executed by another', () => {
    expect(findCopies('node_modules', 'graphql')).toEqual(['node_modules/graphql']);
  });

  it('is found however deep it was installed a second time', async () => {
    const modules = join(await mkdtemp(join(tmpdir(), 'helhed-copies-')), 'node_modules');
    const copies = [
      '@apollo/federation-internals',
      '@apollo/gateway/node_modules/@apollo/federation-internals',
      'tool/node_modules/@scope/part/node_modules/@apollo/federation-internals',
    ];
    for (const copy of [...copies, '@other/federation-internals', 'federation-internals']) {
      await mkdir(join(modules, copy), { recursive: true });
    }
    const found = findCopies(modules, '@apollo/federation-internals');
    expect(found.toSorted()).toEqual(copies.map((copy) => join(modules, copy)).toSorted());
    await rm(join(modules, '..'), { recursive: true });
  });
});
