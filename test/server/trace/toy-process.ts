import { createInstruments } from '../../../server/instruments.ts';
import { SettingsReader } from '../../../server/environment.ts';
import { readTraceConfig } from '../../../server/trace/tracing.ts';

/** A process that reads its settings, does one piece of work and goes. */
const settings = new SettingsReader('The toy', process.env);
const { tracing } = await createInstruments('toy', readTraceConfig(settings));
tracing.start(undefined, 'POST /graphql').end();
await tracing.close();
process.stdout.write('closed\n');
process.exit(0);
