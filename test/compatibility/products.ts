import { buildSubgraphSchema } from '@apollo/subgraph';
import type { DocumentNode } from 'graphql';

/** The subgraph that the suite asks about: its schema is the suite's, and so is what there is in it. */
export function createProductsSchema(typeDefs: DocumentNode) {
  return buildSubgraphSchema([{ typeDefs, resolvers }]);
}

const user = {
  email: 'support@apollographql.com',
  name: 'Jane Smith',
  totalProductsCreated: 1337,
  yearsOfEmployment: 10,
};

const deprecated = {
  sku: 'apollo-federation-v1',
  package: '@apollo/federation-v1',
  reason: 'Migrate to Federation V2',
  createdBy: user,
};

const research = [
  { study: { caseNumber: '1234', description: 'Federation Study' } },
  { study: { caseNumber: '1235', description: 'Studio Study' } },
];

const dimensions = { size: 'small', weight: 1, unit: 'kg' };

const products = [
  {
    id: 'apollo-federation',
    sku: 'federation',
    package: '@apollo/federation',
    variation: { id: 'OSS' },
    dimensions,
    createdBy: user,
    research: research.slice(0, 1),
  },
  {
    id: 'apollo-studio',
    sku: 'studio',
    package: '',
    variation: { id: 'platform' },
    dimensions,
    createdBy: user,
    research: research.slice(1),
  },
];

interface Reference {
  readonly id?: string;
  readonly sku?: string;
  readonly package?: string;
  readonly variation?: { readonly id: string };
}

const resolvers = {
  Query: {
    product: (_: unknown, { id }: Reference) => products.find((product) => product.id === id),
    deprecatedProduct: (_: unknown, reference: Reference) => findDeprecated(reference),
  },
  Product: {
    __resolveReference: ({ id, sku, package: name, variation }: Reference) =>
      products.find(
        (product) =>
          product.id === id ||
          (product.sku === sku &&
            (product.package === name || product.variation.id === variation?.id)),
      ),
  },
  DeprecatedProduct: { __resolveReference: (reference: Reference) => findDeprecated(reference) },
  ProductResearch: {
    __resolveReference: ({ study }: { study: { caseNumber: string } }) =>
      research.find((one) => one.study.caseNumber === study.caseNumber),
  },
  User: {
    __resolveReference: (reference: Partial<typeof user> & { email: string }) =>
      reference.email === user.email ? { ...reference, name: user.name } : null,
    averageProductsCreatedPerYear: ({ totalProductsCreated, yearsOfEmployment }: typeof user) =>
      Math.round(totalProductsCreated / yearsOfEmployment),
  },
  Inventory: {
    __resolveReference: ({ id }: Reference) =>
      id === 'apollo-oss' ? { id, deprecatedProducts: [deprecated] } : null,
  },
};

function findDeprecated({ sku, package: name }: Reference) {
  return sku === deprecated.sku && name === deprecated.package ? deprecated : null;
}
