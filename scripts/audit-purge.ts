import { createDatabase } from '../server/database.ts';
import { transact } from '../server/database/transaction.ts';
import { SettingsReader } from '../server/environment.ts';
import { runMain } from '../server/run.ts';
import {
  getRetention,
  getSigningKeys,
  readHeadsFile,
  readPublicKeys,
} from '../subgraphs/coordination/access-log/config.ts';
import { openHeadsFile } from '../subgraphs/coordination/access-log/heads-file.ts';
import { createHeadSeal } from '../subgraphs/coordination/access-log/heads.ts';
import { purgeAccessLog } from '../subgraphs/coordination/access-log/purge.ts';
import { verifyDatabase } from '../subgraphs/coordination/access-log/verify-database.ts';

/** `npm run audit:purge`: removes what is older than the retention from a log that is whole. */
async function main(): Promise<void> {
  const settings = new SettingsReader('audit:purge', process.env);
  const { url, publicKeys, headsFile, retention, signingKeys } = settings.done({
    url: settings.url(
      'COORDINATION_OWNER_URL',
      'the URL of the coordination database, as its owner',
      ['postgres:', 'postgresql:'],
    ),
    signingKeys: getSigningKeys(settings),
    publicKeys: readPublicKeys(settings),
    headsFile: readHeadsFile(settings),
    retention: getRetention(settings),
  });
  const [key, ...older] = signingKeys;
  if (!key) throw new Error('AUDIT_SIGNING_KEY has no key.');
  // Years of rows go in one statement.
  const database = createDatabase(url, { poolSize: 1, statementTimeoutMs: 3_600_000 });
  try {
    let faults = 0;
    const onFault = (fault: string) => {
      faults += 1;
      console.log(fault);
    };
    await verifyDatabase(database, { publicKeys, headsFile, onFault });
    if (faults > 0) throw new Error('The access log has faults, and nothing of it was removed.');
    const purge = await transact(database, 'coordination', 'begin', (read) =>
      purgeAccessLog({
        read,
        retention,
        seals: {
          head: createHeadSeal('HEAD', [key, ...older]),
          cut: createHeadSeal('CUT', [key, ...older]),
        },
      }),
    );
    if (!purge) {
      console.log(`Nothing is older than ${retention}.`);
      return;
    }
    if (headsFile !== undefined && purge.signature !== undefined) {
      const heads = await openHeadsFile(headsFile);
      await heads.append(purge.signature);
      await heads.close();
    }
    console.log(`${purge.removed} rows older than ${retention} removed, to seq ${purge.cut}.`);
  } finally {
    await database.destroy();
  }
}

await runMain(main, () => 'COORDINATION_OWNER_URL');
