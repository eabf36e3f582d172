import { link, open, type ToySupergraph } from '../toy-supergraph.ts';

/** Fields that one subgraph requires with some arguments, and that can be asked with others. */
export const prices: ToySupergraph = {
  name: 'prices',
  subgraphs: {
    products: `${link}
      type Query { products: [Product] product: Product }
      type Product @key(fields: "sku") {
        sku: ID!
        price(currency: String): Int
        reviews(first: Int, lowest: Int = 0): [Review!]
        similar: Product
      }
      type Review @key(fields: "id") { id: ID! stars: Int }
    `,
    shipping: `${link}
      type Product @key(fields: "sku") {
        sku: ID!
        price(currency: String): Int @external
        cost: Int @requires(fields: "price(currency: \\"DKK\\")")
      }
    `,
    ranks: `${link}
      type Query { best: Product }
      type Product @key(fields: "sku") {
        sku: ID!
        reviews(first: Int, lowest: Int = 0): [Review!] @external
        rank: Int @requires(fields: "reviews(first: 2) { stars }")
      }
      type Review @key(fields: "id") { id: ID! stars: Int @external }
    `,
  },
  createWorld: () => {
    type Given = { readonly first?: number | null; readonly lowest?: number | null };
    type Stars = { readonly stars: number };
    const product = (sku: string, stars: readonly number[]) => {
      const all = stars.map((each, index) => ({
        __typename: 'Review',
        id: `${sku}-${index}`,
        stars: each,
      }));
      return {
        __typename: 'Product',
        sku,
        price: open<number | ((given: { currency?: string | null }) => number)>(({ currency }) =>
          currency === 'DKK' ? 10 : 15,
        ),
        reviews: open<readonly Stars[] | ((given: Given) => readonly Stars[])>(
          ({ first, lowest }) =>
            all.filter((each) => each.stars >= (lowest ?? 0)).slice(0, first ?? all.length),
        ),
        similar: open<object | null>(null),
        get cost() {
          const price =
            typeof this.price === 'number' ? this.price : this.price({ currency: 'DKK' });
          return price * 2;
        },
        get rank() {
          const two =
            typeof this.reviews === 'function' ? this.reviews({ first: 2 }) : this.reviews;
          return two.reduce((sum, each) => sum + each.stars, 0);
        },
        all,
      };
    };
    const [one, two] = [product('1', [5, 1, 4]), product('2', [])];
    one.similar = two;
    return {
      entities: [one, two, ...one.all],
      Query: { products: [one, null, two], product: one, best: two },
    };
  },
};
