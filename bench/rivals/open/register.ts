import { existsSync } from 'node:fs';
import { register } from 'node:module';
import { replaced } from './hooks.ts';

// A part of the wall that has moved would stand, and be measured as if it did not.
for (const module of replaced.keys())
  if (!existsSync(new URL(module))) throw new Error(`There is no ${module} to replace.`);

/** `--import` of this makes a process open: some of its modules are others. What it runs cannot ask for it. */
register(new URL('./hooks.ts', import.meta.url));
