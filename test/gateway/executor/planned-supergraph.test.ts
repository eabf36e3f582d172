import { composeServices } from '@apollo/composition';
import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { prettyFormatQueryPlan, QueryPlanner } from '@apollo/query-planner';
import { parse, print, type DocumentNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { toPlannedSupergraph } from '../../../gateway/executor/planned-supergraph.ts';
import { openToyGateway } from './toy-gateway.ts';
import { link, open, type ToySupergraph } from './toy-supergraph.ts';

/** Harbour shows a ship's name, finds it by its number alone, and asks back what it weighs. */
const harbour: ToySupergraph = {
  name: 'harbour',
  subgraphs: {
    harbour: `${link}
      type Query { ships: [Ship] }
      type Ship @key(fields: "name", resolvable: false) @key(fields: "number") {
        number: ID!
        name: String
        tons: Int @external
        fee: Int @requires(fields: "tons")
      }`,
    register: `${link}
      type Ship @key(fields: "number") { number: ID! tons: Int }`,
  },
  createWorld: () => {
    const ship = {
      __typename: 'Ship',
      number: '1',
      name: 'Hjejlen',
      tons: open<number | null>(40),
      get fee(): number | null {
        return this.tons == null ? null : this.tons * 10;
      },
    };
    return { entities: [ship], Query: { ships: [ship] } };
  },
};

describe('who is asked about an entity is told a key that it finds it by', () => {
  const composed = compose(harbour.subgraphs);
  const back = /Fetch\(service: "harbour"\) \{ \{ \.\.\. on Ship \{ ([^}]*) \} \} =>/;

  it('when what it required was asked of another', () => {
    expect(back.exec(plan(toPlannedSupergraph(composed)))?.[1]).toBe('__typename tons number');
  });

  it('and then knows it', async () => {
    const { askOurs, askStock } = openToyGateway(harbour);
    const question = { query: '{ ships { fee } }' };
    expect((await askOurs(question)).data).toEqual({ ships: [{ fee: 400 }] });
    expect((await askStock(question)).data).toEqual({ ships: [{ fee: null }] });
  });

  it('by no merit of the planner', () => {
    expect(back.exec(plan(composed))?.[1]).toBe('__typename tons name');
  });
});

describe('the keys of a supergraph', () => {
  const order = (sdl: string) =>
    print(toPlannedSupergraph(parse(sdl)))
      .replace(/\s+/g, ' ')
      .trim();

  it.each(['type', 'interface'])('of a %s change places, and nothing else does', (kind) => {
    const shown = '@join__type(graph: A, key: "a", resolvable: false)';
    const found =
      '@join__type(graph: A, key: "b") @join__type(graph: B, key: "a", resolvable: true)';
    expect(order(`${kind} T ${shown} @tag(name: "x") ${found} { a: ID b: ID }`)).toBe(
      `${kind} T @tag(name: "x") ${found} ${shown} { a: ID b: ID }`,
    );
  });
});

function compose(sdls: Readonly<Record<string, string>>): DocumentNode {
  const { supergraphSdl, errors } = composeServices(
    Object.entries(sdls).map(([name, sdl]) => ({ name, url: '', typeDefs: parse(sdl) })),
  );
  if (supergraphSdl === undefined) throw new Error(errors.map(String).join('\n'));
  return parse(supergraphSdl);
}

function plan(document: DocumentNode): string {
  const supergraph = Supergraph.build(document);
  const operation = operationFromDocument(supergraph.apiSchema(), parse('{ ships { fee } }'));
  return prettyFormatQueryPlan(new QueryPlanner(supergraph).buildQueryPlan(operation)).replace(
    /\s+/g,
    ' ',
  );
}
