import { Kind, parse } from 'graphql';
import { expect, it } from 'vitest';
import { listAskedPairs } from '../../server/asked-pairs.ts';

it.each([
  ['{ citizen { name } }', ['query.citizen', 'citizen.name']],
  ['{ mine: citizen { n: name } }', ['query.citizen', 'citizen.name']],
  [
    '{ citizen { ... { social { cases { id } } } } }',
    ['query.citizen', 'citizen.social', 'social.cases', 'cases.id'],
  ],
  [
    '{ citizen { ... on Citizen @skip(if: true) { plan { id } } } }',
    ['query.citizen', 'citizen.plan', 'plan.id'],
  ],
  ['{ citizen { ...F } } fragment F on Citizen { cpr }', ['query.citizen', 'Citizen.cpr']],
  [
    'query Mine { citizen { name } } query Other { citizen { cpr } } fragment Unused on Citizen { plan { id } }',
    ['query.citizen', 'citizen.name'],
  ],
  ['mutation { give { citizen { id } } }', ['mutation.give', 'give.citizen', 'citizen.id']],
  ['{ a { b a { b } } }', ['query.a', 'a.b', 'a.a']],
])('%s asks for %j', (text, pairs) => {
  const document = parse(text);
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('The operation stands first.');
  expect(listAskedPairs(document, operation)).toEqual(pairs);
});
