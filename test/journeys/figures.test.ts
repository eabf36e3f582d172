import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startInOneProcess, type OneProcess } from '../setup/one-process.ts';
import { figuresQuery, plantProgramme } from '../setup/figures.ts';
const halfYear = { from: '2026-07-01', to: '2026-12-31' };
describe('a programme’s figures', () => {
  let town: OneProcess;
  beforeAll(async () => {
    town = await startInOneProcess();
    await plantProgramme(town.databases);
  });
  afterAll(() => town.stop());
  it('look', async () => {
    const a = await town.askAs('manager', figuresQuery, { code: 'GRIBSKOV_VUP', ...halfYear });
    const sp = (a.data as any).programme.figures.spend;
    console.log(JSON.stringify(a.errors), sp.measures.map((m: any) => [m.centre.code, m.legalBasis.law.code, m.legalBasis.paragraph, m.citizens.value, m.spent.ore, m.monthlyCost.ore].join(' ')).join('\n'));
    console.log(JSON.stringify(sp.laws), JSON.stringify(sp.centres), JSON.stringify(sp.spent));
    expect(1).toBe(1);
  });
});
