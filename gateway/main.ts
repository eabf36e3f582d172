import { readServerConfig, readToday } from '../server/config.ts';
import { checkTogether } from '../server/environment.ts';
import { createLog } from '../server/log.ts';
import { closeOnSignal, runMain } from '../server/run.ts';
import { readConfig } from './config.ts';
import { listHostedChecks } from './rooms.ts';
import { serveGateway } from './serve.ts';

await runMain(async () => {
  checkTogether(
    'The gateway',
    () => readServerConfig('The gateway', 4000, process.env),
    () => readConfig(process.env),
    () => readToday(process.env),
    ...(await listHostedChecks(process.env)),
  );
  const log = createLog('gateway');
  const server = readServerConfig('The gateway', 4000, process.env);
  const listening = await serveGateway(server, readConfig(process.env), process.env, log);
  log.info({ url: listening.url }, 'ready');
  closeOnSignal(listening, log);
});
