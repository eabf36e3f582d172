import type { Database } from '../../../server/database.ts';
import type { Instruments } from '../../../server/instruments.ts';
import { createAccessLog, type AccessLog } from './access-log.ts';
import type { AccessLogConfig } from './config.ts';
import { openHeadsFile } from './heads-file.ts';
import { createHeadSeal } from './heads.ts';

/** The access log as the configuration has it; throws where the file for heads cannot be written. */
export async function openAccessLog(
  database: Database,
  { signingKeys, headsFile, alarmRules }: AccessLogConfig,
  { log, metrics }: Pick<Instruments, 'log' | 'metrics'>,
): Promise<AccessLog> {
  const [first, ...older] = signingKeys;
  return createAccessLog({
    database,
    headSeal: first && createHeadSeal('HEAD', [first, ...older]),
    headsFile: headsFile === undefined ? undefined : await openHeadsFile(headsFile),
    alarmRules,
    log,
    metrics,
  });
}
