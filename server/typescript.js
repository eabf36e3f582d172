import { register } from 'node:module';

/**
 * `node --import ./server/typescript.js <a file of ours>`. Node takes types away by itself from 22.18 on, with the same
 * library; then nothing happens here.
 */
if (!process.features.typescript) register(new URL('./blank-types.js', import.meta.url));
