import type { Environment } from '../../server/environment.ts';
import { readCentreConfig } from '../centre/config.ts';

export const readConfig = (env: Environment) => readCentreConfig('CHILDREN', env);
