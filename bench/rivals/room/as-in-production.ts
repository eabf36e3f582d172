import { createRequire } from 'node:module';

/**
 * Given to a room of ours with `--import`: graphql-js looks for production when it is loaded, and checks less then. The
 * room itself cannot run in it here, for it would take no demo CPR number.
 */
process.env['NODE_ENV'] = 'production';
createRequire(process.argv[1] ?? '')('graphql');
delete process.env['NODE_ENV'];
