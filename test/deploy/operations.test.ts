import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../gateway/config.ts';
import { readServerConfig } from '../../server/config.ts';
import { ConfigError } from '../../server/environment.ts';
import { createMetrics } from '../../server/metrics.ts';

const toPath = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const readText = (name: string) => readFileSync(toPath(name), 'utf8');

/** The metrics that a process serves. */
async function listMetrics(): Promise<ReadonlySet<string>> {
  const metrics = createMetrics();
  metrics.watchProcess();
  const { text } = await metrics.write();
  return new Set([...text.matchAll(/^# TYPE (\w+)/gm)].map(([, name = '']) => name));
}

/** The metrics that a text names; a histogram by the name of the whole. */
function listNamed(text: string): ReadonlySet<string> {
  const names = text.match(/(?<![\w.])(?:helhed|nodejs|process)_[a-z\d_]+(?!\w)/g) ?? [];
  return new Set(names.map((name) => name.replace(/_(?:bucket|sum|count)$/, '')));
}

/** The cells of the rows of a table whose first cell is a name in this form. */
function readRows(text: string, name: RegExp): readonly (readonly string[])[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').slice(1, -1))
    .map((cells) => cells.map((cell) => cell.trim().replaceAll('`', '')))
    .filter(([first = '']) => name.test(first));
}

describe('what an operator is given', () => {
  it.each(['docs/operations.md', 'deploy/dashboard.json', 'deploy/alerts.yaml'])(
    '%s names only figures that there are',
    async (file) => {
      const served = await listMetrics();
      const named = listNamed(readText(file));
      expect(named.size).toBeGreaterThan(5);
      expect([...named].filter((name) => !served.has(name))).toEqual([]);
    },
  );

  it('explains every figure of ours, once, and shows it on the dashboard', async () => {
    const ours = [...(await listMetrics())].filter((name) => name.startsWith('helhed_')).sort();
    const rows = readRows(readText('docs/operations.md'), /^helhed_/);
    expect(rows.map(([name]) => name).sort()).toEqual(ours);
    for (const row of rows)
      expect([row[0], row[2] !== '', row[3] !== '']).toEqual([row[0], true, true]);
    const shown = listNamed(readText('deploy/dashboard.json'));
    expect(ours.filter((name) => !shown.has(name))).toEqual([]);
  });
});

describe('a setting that the operator is told of', () => {
  const env = {
    OIDC_ISSUER: 'https://issuer.example',
    OIDC_AUDIENCE: 'helhed',
    METRICS_PORT: '9464',
    OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector.example:4318',
    ...Object.fromEntries(
      ['JOBCENTER', 'SOCIAL', 'CHILDREN', 'COORDINATION'].map((room) => [
        `${room}_URL`,
        'http://room.example/graphql',
      ]),
    ),
  };
  const read = (more: Readonly<Record<string, string>>) => {
    const all = { ...env, ...more };
    return { server: readServerConfig('The test', 4000, all), gateway: readConfig(all) };
  };
  const rows = readRows(readText('docs/operations.md'), /^[A-Z][A-Z_]+$/);

  it('is one of those that bear on faults', () => {
    expect(rows.map(([name]) => name)).toEqual(
      expect.arrayContaining(['REQUEST_TIMEOUT_MS', 'ROOM_PROBE_MS', 'DRAIN_TIMEOUT_MS']),
    );
  });

  it.each(rows.filter(([, , standard]) => standard !== ''))(
    '%s (%s) is %s where nothing else is said',
    (name = '', _, standard = '') => {
      expect(read({ [name]: standard })).toEqual(read({}));
    },
  );

  // Any text is a host.
  it.each(rows.filter(([name]) => name !== 'METRICS_HOST'))(
    '%s is read, and refused where it is none',
    (name = '') => {
      expect(() => read({ [name]: 'nothing that it could be' })).toThrow(ConfigError);
    },
  );
});

const hasPromtool = spawnSync('promtool', ['--version']).status === 0;

describe.skipIf(!hasPromtool)('the alerts', () => {
  it('are rules, and fire when they should and not otherwise', () => {
    for (const [task, file] of [
      ['check', 'deploy/alerts.yaml'],
      ['test', 'deploy/alerts.test.yaml'],
    ] as const)
      execFileSync('promtool', [task, 'rules', toPath(file)], { stdio: 'pipe' });
  });
});

describe('every alert', () => {
  it('has a severity, a summary, and says what to do', () => {
    const rules = readText('deploy/alerts.yaml').split('- alert: ').slice(1);
    expect(rules.length).toBeGreaterThan(10);
    for (const rule of rules) {
      expect(rule).toMatch(/severity: (?:page|ticket)\n/);
      expect(rule).toMatch(/summary: \S/);
      expect(rule).toMatch(/action:\s+\S/);
    }
  });
});
