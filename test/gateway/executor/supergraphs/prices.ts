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
        similar: Product @external
        cost: Int @requires(fields: "price(currency: \\"DKK\\")")
        abroad: Int @requires(fields: "price(currency: \\"EUR\\")")
        gap: Int @requires(fields: "price(currency: \\"DKK\\") similar { price(currency: \\"SEK\\") }")
      }
    `,
    ranks: `${link}
      type Query { best: Product }
      type Product @key(fields: "sku") {
        sku: ID!
        reviews(first: Int, lowest: Int = 0): [Review!] @external
        rank: Int @requires(fields: "reviews(first: 2) { stars }")
        first: Int @requires(fields: "reviews(first: 1) { stars }")
        lowest(most: Int): Int @requires(fields: "reviews(lowest: 2, first: 3) { stars }")
      }
      type Review @key(fields: "id") { id: ID! stars: Int @external }
    `,
  },
  createWorld: () => {
    type Given = { readonly first?: number | null; readonly lowest?: number | null };
    type Review = { readonly __typename: string; readonly id: string; readonly stars: number };
    type Currency = { readonly currency?: string | null };
    type Price = number | ((given: Currency) => number);
    type Reviews = readonly Review[] | ((given: Given) => readonly Review[]);
    type Priced = { readonly price: Price };
    const priceIn = (price: Price, currency: string) =>
      typeof price === 'number' ? price : price({ currency });
    const listReviews = (reviews: Reviews, given: Given) =>
      typeof reviews === 'function' ? reviews(given) : reviews;
    const product = (sku: string, stars: readonly number[]) => {
      const all = stars.map((each, index): Review => {
        return { __typename: 'Review', id: `${sku}-${index}`, stars: each };
      });
      return {
        __typename: 'Product',
        sku,
        price: open<Price>(({ currency }) =>
          currency == null ? 15 : currency.charCodeAt(0) + Number(sku),
        ),
        reviews: open<Reviews>(({ first, lowest }) =>
          all.filter((each) => each.stars >= (lowest ?? 0)).slice(0, first ?? all.length),
        ),
        similar: open<Priced | null>(null),
        get cost() {
          return priceIn(this.price, 'DKK');
        },
        get abroad() {
          return priceIn(this.price, 'EUR');
        },
        get gap() {
          const other = this.similar ? priceIn(this.similar.price, 'SEK') : 0;
          return priceIn(this.price, 'DKK') - other;
        },
        get rank() {
          const two = listReviews(this.reviews, { first: 2 });
          return two.reduce((sum, each) => sum + each.stars, 0);
        },
        get first() {
          return listReviews(this.reviews, { first: 1 })[0]?.stars ?? null;
        },
        lowest({ most }: { readonly most?: number | null }) {
          const three = listReviews(this.reviews, { first: 3, lowest: 2 });
          return three.reduce((sum, each) => Math.min(sum, each.stars), most ?? 5);
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
