import { expect, it } from 'vitest';
import { openToyGateway } from './toy-gateway.ts';
import { link, type ToySupergraph } from './toy-supergraph.ts';

/** Of all that the planner can plan here, a subscription is what we do not run; nor does stock, which says why. */
const clock: ToySupergraph = {
  name: 'clock',
  subgraphs: {
    clock: `${link}
      type Query { hour: Int }
      type Subscription { tick: Int }`,
  },
  createWorld: () => ({ entities: [], Query: { hour: 12 } }),
};

it('a plan that we do not run is handed to the stock executor, and a metric says so', async () => {
  const { askOurs, askStock, metrics } = openToyGateway(clock);
  const countElsewhere = async () => {
    const { values } = await metrics.queryPlans.get();
    return values.find(({ labels }) => labels.outcome === 'elsewhere')?.value ?? 0;
  };
  expect((await askOurs({ query: '{ hour }' })).data).toEqual({ hour: 12 });
  expect(await countElsewhere()).toBe(0);
  const subscription = { query: 'subscription { tick }' };
  const { errors } = await askOurs(subscription);
  expect(errors.map(({ message }) => message)).toEqual([
    expect.stringContaining('subscriptions not supported'),
  ]);
  expect(errors).toEqual((await askStock(subscription)).errors);
  expect(await countElsewhere()).toBe(1);
});
