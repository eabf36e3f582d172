import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { nodeFlags } from '../../../demo/node-flags.ts';
import { findFreePort } from '../../../demo/port.ts';

/** Tells of every module of OpenTelemetry that is asked for. */
const hooks = `import { writeSync } from 'node:fs';
export async function resolve(name, context, next) {
  if (name.startsWith('@opentelemetry/')) writeSync(2, name + '\\n');
  return next(name, context);
}`;
const toDataUrl = (code: string) => `data:text/javascript,${encodeURIComponent(code)}`;
const watch = toDataUrl(
  `import { register } from 'node:module'; register(${JSON.stringify(toDataUrl(hooks))});`,
);
const main = fileURLToPath(new URL('./toy-process.ts', import.meta.url));

/** Runs the toy process to its end: what it loaded of OpenTelemetry, what it said, and how it ended. */
async function runToy(env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [...nodeFlags, '--import', watch, main], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [said, loaded] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { said, loaded, exitCode: child.exitCode };
}

describe('a process', () => {
  it('loads nothing of OpenTelemetry where no collector is named', async () => {
    expect(await runToy({ OTEL_EXPORTER_OTLP_ENDPOINT: '' })).toEqual({
      said: 'closed\n',
      loaded: '',
      exitCode: 0,
    });
  });

  it('ends in order though the collector is away', async () => {
    const port = await findFreePort(0, 'nobody');
    const ran = await runToy({ OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}` });
    expect(ran).toMatchObject({ said: 'closed\n', exitCode: 0 });
    expect(ran.loaded).toContain('@opentelemetry/exporter-trace-otlp-http');
  });
});
