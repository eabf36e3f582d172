import { describe, expect, it } from 'vitest';
import { plannerGaps } from './planner-gaps.ts';
import { stockGaps } from './stock-gaps.ts';
import { openToyGateway } from './toy-gateway.ts';

describe('where the stock executor answers otherwise than GraphQL, we do not', () => {
  it.each(stockGaps)('$title', async ({ toy, ...question }) => {
    const { askOurs, askStock, askTruth } = openToyGateway(toy);
    const truth = JSON.stringify((await askTruth(question)).data);
    expect(JSON.stringify((await askOurs(question)).data)).toBe(truth);
    expect(JSON.stringify((await askStock(question)).data)).not.toBe(truth);
  });
});

describe('what is planned wrongly is wrong whoever runs it', () => {
  it.each(plannerGaps)('$title', async ({ toy, ...question }) => {
    const { askOurs, askStock, askTruth } = openToyGateway(toy);
    const truth = await askTruth(question);
    expect((await askOurs(question)).data).not.toEqual(truth.data);
    expect((await askStock(question)).data).not.toEqual(truth.data);
  });
});
