import { createLastUsed } from './last-used.ts';

/**
 * What a process keeps of the operations that it is asked: read, validated, planned, written. 64 MB are some 250 as large
 * as a citizen's whole view, or 1,000 small ones; an application has some hundred of both.
 */
export const knownOperations = createLastUsed(64_000_000);
