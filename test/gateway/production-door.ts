import { readConfig } from '../../gateway/config.ts';
import { serveGateway } from '../../gateway/serve.ts';
import { readServerConfig } from '../../server/config.ts';
import { createLog } from '../../server/log.ts';
import { startToyIssuer } from '../server/toy-issuer.ts';
import { createTestInstruments } from '../setup/instruments.ts';
import { answerWith, startBrokenRoom, type Received } from './broken-room.ts';

const rooms = ['COORDINATION', 'JOBCENTER', 'SOCIAL', 'CHILDREN'];

export interface ProductionDoor {
  readonly url: string;
  readonly lines: readonly string[];
  /** What reached the rooms. */
  readonly received: readonly Received[];
  sign(claims: Readonly<Record<string, unknown>>): Promise<string>;
  close(): Promise<void>;
}

/** The gateway as it is in production, over rooms that say who you are and nothing else. */
export async function openProductionDoor(
  trustedDocuments: string,
  env: Readonly<Record<string, string>> = {},
): Promise<ProductionDoor> {
  const room = await startBrokenRoom(answerWith({ data: { me: { name: 'Mette Holm' } } }));
  const issuer = await startToyIssuer('helhed');
  const settings = {
    NODE_ENV: 'production',
    TRUSTED_DOCUMENTS: trustedDocuments,
    PORT: '0',
    OIDC_ISSUER: issuer.url,
    OIDC_AUDIENCE: 'helhed',
    ...Object.fromEntries(rooms.map((name) => [`${name}_URL`, room.url])),
    ...env,
  };
  const lines: string[] = [];
  const closeRest = async () => {
    await issuer.close();
    await room.close();
  };
  const gateway = await serveGateway(
    readServerConfig('The gateway', 0, settings),
    readConfig(settings),
    settings,
    createTestInstruments(createLog('gateway', (line) => void lines.push(line))),
  ).catch(async (error: unknown) => {
    await closeRest();
    throw error;
  });
  return {
    url: `${gateway.url}/graphql`,
    lines,
    received: room.received,
    sign: (claims) => issuer.sign(claims),
    close: async () => {
      await gateway.close();
      await closeRest();
    },
  };
}
