import { describe, expect, it } from 'vitest';
import { createDice } from '../../../demo/dice.ts';
import { createFault, faultKinds } from './fault.ts';
import { isCompared, isHit, judgeFault, judgeTruth } from './judgement.ts';
import { createRandomOperation } from './random-operation.ts';
import { supergraphs } from './supergraphs/supergraphs.ts';
import { openToyGateway } from './toy-gateway.ts';

const isSoak = process.env['HELHED_SOAK'] === '1';
const operations = isSoak ? 2_000 : 50;
const faultsOfEach = isSoak ? 4 : 2;
/** How often both met a fault of each kind and its answer showed it, over all supergraphs. */
const met = new Map<string, number>(faultKinds.map((kind) => [kind, 0]));

describe.each(supergraphs)('over $name', (toy) => {
  const gateway = openToyGateway(toy);

  it('any operation is answered as if there were no subgraphs', { timeout: 600_000 }, async () => {
    const wrong: string[] = [];
    for (let seed = 1; seed <= operations; seed += 1) {
      const question = createRandomOperation(gateway, seed);
      const against = judgeTruth(await gateway.askOurs(question), await gateway.askTruth(question));
      if (against !== undefined) wrong.push(`${seed}: ${against}\n${question.query}`);
    }
    expect(wrong).toEqual([]);
  });

  it('what fails costs no more than in the stock executor', { timeout: 900_000 }, async () => {
    const wrong: string[] = [];
    let hits = 0;
    for (let seed = 1; seed <= operations; seed += 1) {
      const question = createRandomOperation(gateway, seed);
      const truth = await gateway.askTruth(question);
      // What stock answers wrongly while nothing fails says nothing of what it should when something does.
      const stock = await gateway.askStock(question);
      if (judgeTruth(stock, truth) !== undefined || stock.faults.length > 0) continue;
      if (Object.keys(stock.fields).length === 0) continue;
      for (let nth = 0; nth < faultsOfEach; nth += 1) {
        const dice = createDice(seed * 31 + nth);
        const fault = createFault(dice, stock.fields, gateway.required);
        const ours = await gateway.askOurs(question, fault);
        const theirs = await gateway.askStock(question, fault);
        const against = judgeFault(ours, theirs, truth, fault);
        if (against !== undefined)
          wrong.push(`${seed}: ${against} where ${JSON.stringify(fault)}\n${question.query}`);
        if (!isCompared(ours, theirs, fault) || !isHit(theirs, truth)) continue;
        met.set(fault.kind, (met.get(fault.kind) ?? 0) + 1);
        hits += 1;
      }
    }
    expect(wrong).toEqual([]);
    expect(hits).toBeGreaterThan(0);
  });
});

it('every kind of fault was met by both, but what is about kinds', () => {
  expect([...met].filter(([, count]) => count < 3)).toEqual([['answers a kind that is none', 0]]);
});
