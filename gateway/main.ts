import { readServerConfig, readToday } from '../server/config.ts';
import { checkTogether } from '../server/environment.ts';
import { createInstruments } from '../server/instruments.ts';
import { runMain } from '../server/run.ts';
import { runUntilSignal } from '../server/run-until-signal.ts';
import { readConfig } from './config.ts';
import { listHostedChecks } from './rooms.ts';
import { serveGateway } from './serve.ts';

const readServer = () => readServerConfig('The gateway', 4000, process.env);

await runMain(async () => {
  checkTogether(
    'The gateway',
    readServer,
    () => readConfig(process.env),
    () => readToday(process.env),
    ...(await listHostedChecks(process.env)),
  );
  const server = readServer();
  const instruments = await createInstruments('gateway', server.traces);
  const config = readConfig(process.env);
  const listening = await serveGateway(server, config, process.env, instruments);
  await runUntilSignal(listening, server, instruments);
});
