import { link, open, type ToySupergraph } from './toy-supergraph.ts';
import type { Gap } from './stock-gaps.ts';

/** Chains that end where they begin, in the middle of which another subgraph stands. */
const chains: ToySupergraph = {
  name: 'chains',
  subgraphs: {
    products: `${link}
      type Query { products: [Product] }
      type Product @key(fields: "id") { id: ID! size: Int }`,
    shipping: `${link}
      type Query { parcel: Product }
      type Product @key(fields: "id") {
        id: ID!
        size: Int @external
        weight: Int @external
        volume: Int @requires(fields: "size")
        stamp: Int @requires(fields: "weight")
      }`,
    scales: `${link}
      type Product @key(fields: "id") {
        id: ID!
        volume: Int @external
        weight: Int @requires(fields: "volume")
      }`,
  },
  createWorld: () => {
    const product = {
      __typename: 'Product',
      id: '1',
      size: open<number | null>(3),
      get volume(): number | null {
        return this.size == null ? null : this.size * 2;
      },
      get weight(): number | null {
        return this.volume == null ? null : this.volume * 2;
      },
      get stamp(): number | null {
        return this.weight == null ? null : this.weight * 2;
      },
    };
    return { entities: [product], Query: { products: [product], parcel: product } };
  },
};

/** Two fields of an interface's subgraph that require, one of them asked of one kind only. */
const kinds: ToySupergraph = {
  name: 'kinds',
  subgraphs: {
    library: `${link}
      type Query { media: [Media] }
      interface Media @key(fields: "id") { id: ID! title: String year: Int }
      type Book implements Media @key(fields: "id") { id: ID! title: String year: Int }
      type Film implements Media @key(fields: "id") { id: ID! title: String year: Int }`,
    ranks: `${link}
      type Media @interfaceObject @key(fields: "id") {
        id: ID!
        title: String @external
        year: Int @external
        rank: Int @requires(fields: "year")
        label: String @requires(fields: "title")
      }`,
  },
  createWorld: () => {
    const medium = (__typename: string, id: string) => ({
      __typename,
      id,
      title: 'Title',
      year: 2000,
      rank: 1,
      label: 'Label',
    });
    const media = [medium('Book', '1'), medium('Film', '2')];
    return { entities: media, Query: { media } };
  },
};

/** What @apollo/query-planner 2.14.4 plans wrongly: whoever runs the plan cannot mend it, and nobody else knows either. */
export const plannerGaps: readonly Gap[] = [
  {
    title: 'a chain of requirements that comes back to its subgraph',
    toy: chains,
    query: '{ products { stamp } }',
  },
  {
    title: 'a requirement of one kind beside one of all kinds',
    toy: kinds,
    query: '{ media { rank ... on Film { label } } }',
  },
  {
    title: 'a requirement of one kind, of which another has all but the key',
    toy: kinds,
    query: '{ media { year ... on Book { rank } } }',
  },
];
