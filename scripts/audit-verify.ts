import { parseArgs } from 'node:util';
import { createDatabase } from '../server/database.ts';
import { transact } from '../server/database/transaction.ts';
import { SettingsReader } from '../server/environment.ts';
import { runMain } from '../server/run.ts';
import {
  getSigningKeys,
  readHeadsFile,
  readPublicKeys,
} from '../subgraphs/coordination/access-log/config.ts';
import { signHead } from '../subgraphs/coordination/access-log/sign-head.ts';
import { verifyDatabase } from '../subgraphs/coordination/access-log/verify-database.ts';
import type { Verified } from '../subgraphs/coordination/access-log/verify.ts';

const usage = `npm run audit:verify [-- --sign]

  --sign  signs the head of a log that has no other fault: for a log begun without a key,
          or when a key is replaced without the old one beside it (AUDIT_SIGNING_KEY)`;

/** `npm run audit:verify`: computes the access log's chain anew; one line a fault, and exit code 1. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { sign: { type: 'boolean', default: false }, help: { type: 'boolean' } },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  const settings = new SettingsReader('audit:verify', process.env);
  const { url, publicKeys, headsFile, signingKeys } = settings.done({
    url: settings.url(
      'COORDINATION_OWNER_URL',
      'the URL of the coordination database, as its owner',
      ['postgres:', 'postgresql:'],
    ),
    publicKeys: readPublicKeys(settings),
    headsFile: readHeadsFile(settings),
    signingKeys: values.sign ? getSigningKeys(settings) : [],
  });
  // A page may come from a disk that is busy.
  const database = createDatabase(url, { poolSize: 1, statementTimeoutMs: 900_000 });
  try {
    let faults = 0;
    const verified = await verifyDatabase(database, {
      publicKeys,
      headsFile,
      isHeadToBeSigned: values.sign,
      onFault: (fault) => {
        faults += 1;
        console.log(fault);
      },
    });
    if (faults > 0) {
      console.log(`${verified.rows} rows, ${faults === 1 ? '1 fault' : `${faults} faults`}`);
      process.exitCode = 1;
      return;
    }
    const [key, ...older] = signingKeys;
    if (!key) {
      console.log(toSummary(verified, headsFile));
      return;
    }
    await transact(database, 'coordination', 'begin', (read) =>
      signHead(read, verified.head, [key, ...older]),
    );
    console.log(`${verified.rows} rows, chain whole, head signed now`);
  } finally {
    await database.destroy();
  }
}

function toSummary(
  { rows, head, isSigned, cut, headsFound, headsBeforeCut }: Verified,
  headsFile: string | undefined,
): string {
  const at = new Date(Number(head.at / 1_000n)).toISOString();
  return [
    `${rows} rows, chain whole`,
    cut === 0n ? '' : `beginning after seq ${cut}, which retention removed`,
    isSigned
      ? `head signed at ${at}`
      : 'head not checked: there is no key, so the whole log may be another',
    headsFile === undefined
      ? 'no exported heads to compare with: what was removed at the end is not found'
      : `${headsFound} exported heads found in it`,
    headsBeforeCut === 0 ? '' : `${headsBeforeCut} older than it`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

await runMain(main, () => 'COORDINATION_OWNER_URL');
