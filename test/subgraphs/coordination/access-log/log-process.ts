import { randomUUID } from 'node:crypto';
import { createDatabase } from '../../../../server/database.ts';
import { createMetrics } from '../../../../server/metrics.ts';
import { createLog } from '../../../../server/log.ts';
import { createAccessLog } from '../../../../subgraphs/coordination/access-log/access-log.ts';
import { judgeNext } from '../../../../subgraphs/coordination/access-log/alarm-watch.ts';
import { openHeadsFile } from '../../../../subgraphs/coordination/access-log/heads-file.ts';
import { createHeadSeal } from '../../../../subgraphs/coordination/access-log/heads.ts';
import { entryWith, rules, seed } from './entries.ts';

/** A process that writes until it is killed and says what was acknowledged, or that judges once. */
const [, , task, url = '', headsFile = ''] = process.argv;
const database = createDatabase(url, { poolSize: 2, statementTimeoutMs: 30_000 });
const log = createLog('test', () => undefined);

if (task === 'judge') {
  await judgeNext(database, rules, log);
  await database.destroy();
} else {
  const accessLog = createAccessLog({
    metrics: createMetrics(),
    database,
    headSeal: createHeadSeal('HEAD', [seed]),
    headsFile: await openHeadsFile(headsFile),
    alarmRules: [],
    log,
  });
  const writeOnAndOn = async () => {
    for (;;) {
      const requestId = randomUUID();
      await accessLog.write([entryWith({ requestId })]);
      process.stdout.write(`${requestId}\n`);
    }
  };
  await Promise.all(Array.from({ length: 8 }, writeOnAndOn));
}
