import { catalogue } from './supergraphs/catalogue.ts';
import { ledger } from './supergraphs/ledger.ts';
import { media } from './supergraphs/media.ts';
import { parcels } from './supergraphs/parcels.ts';
import { prices } from './supergraphs/prices.ts';
import type { Question } from './toy-gateway.ts';
import type { ToySupergraph } from './toy-supergraph.ts';

/** What @apollo/gateway 2.14.4 answers otherwise than GraphQL, and we as GraphQL says; one question of each. */
export interface Gap extends Question {
  readonly title: string;
  readonly toy: ToySupergraph;
}

export const stockGaps: readonly Gap[] = [
  {
    title: 'what an object is stays known when a subgraph calls it by its interface',
    toy: media,
    query: '{ mostViewed { ... on Book { __typename rank } } }',
  },
  {
    title: 'a list of lists can be required',
    toy: parcels,
    query: '{ products { grams } }',
  },
  {
    title: 'what a field left out requires is not missing to the fields beside it',
    toy: ledger,
    query: 'query ($no: Boolean!) { accounts { hidden @include(if: $no) total } }',
    variables: { no: false },
  },
  {
    title: 'an object of which every field is left out is there all the same',
    toy: catalogue,
    query: 'query ($no: Boolean!) { offers @skip(if: $no) { id @include(if: $no) } }',
    variables: { no: false },
  },
  {
    title: 'a field that is required can be asked with other arguments',
    toy: prices,
    query: '{ products { cost price(currency: "SEK") } }',
  },
  {
    title: 'a list that is required in part can be asked whole, in two places',
    toy: prices,
    query: `query ($few: Int = 1) { products { rank reviews { id } } product { rank ...R ...S } }
      fragment R on Product { reviews(first: $few) { id } } fragment S on Product { reviews(first: $few) { stars } }`,
  },
  {
    title: 'two fields can require a third with different arguments',
    toy: prices,
    query: '{ products { cost abroad price } }',
  },
  {
    title: 'what is required with different arguments is told deeper down as well',
    toy: prices,
    query: `query ($most: Int = 3) { best { sku rank } products {
      gap abroad first rank lowest(most: $most) similar { gap cost } } }`,
  },
  {
    title: 'what a client calls by the name of a key is no key',
    toy: prices,
    query: '{ products { sku: price cost } }',
  },
  {
    title: 'fields come in the order that they were asked, whatever fragments they stand in',
    toy: ledger,
    query: `mutation { deposit(id: "1") {
      ... on Payload { a1: balance } balance ... on Payload { a2: balance } } }`,
  },
];
