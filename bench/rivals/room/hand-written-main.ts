import type { IncomingHttpHeaders } from 'node:http';
import { createIdentify, getCaller } from '../../../server/caller.ts';
import { readServerConfig } from '../../../server/config.ts';
import { createOpenPass } from '../../../server/pass.ts';
import { readConfig } from '../../../subgraphs/jobcenter/config.ts';
import { source } from '../../../subgraphs/jobcenter/source.ts';
import { serve } from '../hand-written/serve.ts';
import { toFile } from './file.ts';
import { createAskTogether } from './postgres.ts';

const server = readServerConfig('The hand-written room', 0, process.env, 'room');
const { databaseUrl, passKeys } = readConfig(process.env);
const identify = createIdentify({ issuer: server.issuer, audience: server.audience });
const openPass = createOpenPass('jobcenter', passKeys);
const askTogether = createAskTogether(databaseUrl);

interface Body {
  readonly variables: { readonly representations: readonly [{ readonly jobcenterPass: string }] };
}

serve(async (headers: IncomingHttpHeaders, text: string) => {
  const caller = getCaller(await identify(headers.authorization));
  const { variables }: Body = JSON.parse(text);
  const [{ jobcenterPass }] = variables.representations;
  const requestId = String(headers['x-request-id']);
  const pass = await openPass(jobcenterPass, { callerId: caller.id, requestId });
  const [citizens, measures, goals] = await askTogether((read) =>
    Promise.all([
      source.findCitizens(read, pass.cprs),
      source.findMeasures(read, pass.cprs),
      source.findGoals(read, pass.cprs),
    ]),
  );
  return { _entities: [{ jobcenter: toFile(pass, citizens, measures, goals) }] };
});
