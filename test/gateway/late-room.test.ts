import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../setup/ask.ts';
import { createDatabases, type Databases } from '../setup/databases.ts';
import { startInOneProcess, type OneProcess } from '../setup/one-process.ts';
import { ask, getToken } from '../setup/ask.ts';
import { layWire, type Wire } from '../setup/wire.ts';

let databases: Databases;
let wire: Wire;
let town: OneProcess;
let token: string;

beforeAll(async () => {
  databases = await createDatabases();
  wire = await layWire(databases.url('jobcenter'));
  town = await startInOneProcess({ JOBCENTER_DATABASE_URL: wire.url }, databases);
  token = await getToken(town.issuerUrl, 'coordinator');
});
afterAll(async () => {
  wire.mend();
  await town.stop();
  await wire.close();
});

const askAmalie = (url: string) =>
  ask(
    url,
    token,
    '{ citizenByCpr(cpr: "710304-9812") { name centres { centre { code } status } } }',
  );

const statuses = ({ data }: Answer) =>
  [...JSON.stringify(data).matchAll(/"status":"(\w+)"/g)].map(([, status]) => status);

/** Asks until everybody answers, or gives up. */
async function askUntilWhole(url: string, tries = 150): Promise<Answer> {
  const answer = await askAmalie(url);
  if (answer.errors.length === 0 || tries === 0) return answer;
  await new Promise((resolve) => setTimeout(resolve, 100));
  return askUntilWhole(url, tries - 1);
}

describe('a gateway that hosts a centre whose database is away', () => {
  it('starts, names the centre unavailable, and once the database is back has its answer without a restart', async () => {
    wire.cut();
    const url = await town.openGateway([]);
    const without = await askAmalie(url);
    expect(without.data).toMatchObject({ citizenByCpr: { name: 'Amalie Sommer' } });
    expect(statuses(without)).toEqual(['UNAVAILABLE', 'ANSWERED', 'ANSWERED']);
    expect(without.errors.map(({ extensions }) => extensions)).toEqual([
      { code: 'CENTRE_UNAVAILABLE', centre: 'JOBCENTER' },
    ]);
    wire.mend();
    const whole = await askUntilWhole(url);
    expect(whole.errors).toEqual([]);
    expect(statuses(whole)).toEqual(['ANSWERED', 'ANSWERED', 'ANSWERED']);
  });

  it('still does not start over a view that is wrong, and says which', async () => {
    const rename = (from: string, to: string) =>
      databases.run('jobcenter', `alter view helhed.measures rename column ${from} to ${to}`);
    await rename('ends_on', 'ended_on');
    await expect(town.openGateway([])).rejects.toThrow(
      'column ends_on of view helhed.measures is missing; expected date',
    );
    await rename('ended_on', 'ends_on');
  });

  it('does not ask a centre that came back with a view that is wrong', async () => {
    wire.cut();
    const url = await town.openGateway([]);
    await databases.run('jobcenter', 'alter view helhed.goals rename to goals_away');
    wire.mend();
    const looked = wire.takeStatements();
    for (let tries = 0; tries < 100 && looked.length === 0; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      looked.push(...wire.takeStatements());
    }
    expect(looked).not.toEqual([]);
    await databases.run('jobcenter', 'alter view helhed.goals_away rename to goals');
    expect(statuses(await askAmalie(url))).toEqual(['UNAVAILABLE', 'ANSWERED', 'ANSWERED']);
  });
});
