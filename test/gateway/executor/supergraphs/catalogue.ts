import { link, open, type ToySupergraph } from '../toy-supergraph.ts';

/** Keys: several, composite, nested, of lists, null; entities that stand twice, in lists of lists, and that nobody knows. */
export const catalogue: ToySupergraph = {
  name: 'catalogue',
  subgraphs: {
    products: `${link}
      scalar Date
      enum Colour { RED GREEN BLUE }
      type Query {
        products: [Product]
        product(id: ID!): Product
        shelves: [[Product]]!
        sure: [[Product!]!]
        lists: [ProductList!]!
        containers: [Container]
      }
      type Product @key(fields: "id") @key(fields: "upc pid") @key(fields: "maker { id country { code } }") {
        id: ID!
        pid: ID
        upc: String
        name(upper: Boolean = false): String!
        maker: Maker
        colours: [Colour!]
        madeOn: Date
        twin: Product
        related: [Product]
        constructor: String
      }
      type Maker @shareable { id: ID! country: Country name: String }
      type Country @shareable { code: String! }
      type ProductList @key(fields: "products { id } main { id }") {
        products: [Product!]! @shareable
        main: Product @shareable
      }
      type Container { book: Book! place: Int }
      type Book @key(fields: "isbn") { isbn: String! title: String }
    `,
    prices: `${link}
      scalar Date
      enum Colour { RED GREEN BLUE }
      type Query { cheapest: Product offers: [Offer!] }
      type Offer { id: ID! product: Product! until: Date }
      type Product @key(fields: "upc pid") @key(fields: "id", resolvable: false) {
        id: ID!
        upc: String
        pid: ID
        price(currency: String = "DKK", rate: Int): Int!
        prices: [[Int]!]
        tag: Colour
      }
      type ProductList @key(fields: "products { id } main { id }") {
        products: [Product!]! @shareable
        main: Product @shareable
        total: Int
      }
    `,
    stock: `${link}
      type Query { empty: [Product!] }
      type Product @key(fields: "maker { id country { code } }") @key(fields: "id") {
        id: ID!
        maker: Maker
        inStock: Int
        places: [Place]
        best: Place
      }
      type Maker @shareable { id: ID! country: Country }
      type Country @shareable { code: String! }
      type Place @shareable { id: ID! shelf: String! }
      type Book @key(fields: "isbn") @key(fields: "id") { isbn: String! id: ID }
    `,
    reviews: `${link}
      type Product @key(fields: "id") {
        id: ID!
        reviews(first: Int): [Review!]
        rating: Float
      }
      type Review @key(fields: "id") { id: ID! text: String product: Product! by: Reader }
      type Reader @key(fields: "id", resolvable: false) { id: ID! }
      type Book @key(fields: "id") { id: ID author: Author pages: Int! }
      type Author { name: String! books: [Book] }
    `,
    readers: `${link}
      type Query { reader(id: ID): Reader readers: [Reader!]! }
      type Reader @key(fields: "id") { id: ID! name: String! likes: [Product!] }
      type Product @key(fields: "id", resolvable: false) { id: ID! }
    `,
  },
  createWorld: () => {
    const maker = (id: string, code: string) => ({ id, name: `Maker ${id}`, country: { code } });
    const product = (id: string, more: object = {}) => ({
      __typename: 'Product',
      id,
      pid: `p${id}`,
      upc: `u${id}`,
      name: ({ upper }: { upper?: boolean }) => (upper ? `PRODUCT ${id}` : `Product ${id}`),
      maker: maker(`m${id}`, 'DK'),
      colours: ['RED', 'BLUE'],
      madeOn: '2026-11-22',
      constructor: `made of ${id}`,
      price: ({ currency, rate }: { currency?: string; rate?: number }) =>
        Number(id) * 100 * (currency === 'SEK' ? 2 : 1) * (rate ?? 1),
      prices: [[Number(id), null], []],
      tag: 'GREEN',
      inStock: Number(id) * 7,
      places: [{ id: `s${id}`, shelf: 'A' }, null],
      best: { id: `s${id}`, shelf: 'A' },
      rating: Number(id) / 2,
      ...more,
    });
    const one = product('1');
    const two = product('2', { colours: [], tag: null, places: null, madeOn: null });
    const three = product('3', { maker: null, best: null, prices: null });
    // Nobody writes reviews of the fourth.
    const four = product('4', { reviews: null, rating: null });
    const reader = (id: string) => ({
      __typename: 'Reader',
      id,
      name: `Reader ${id}`,
      likes: [one],
    });
    const [ann, bo] = [reader('ann'), reader('bo')];
    const review = (id: string, of: object, by: object | null) => ({
      __typename: 'Review',
      id,
      text: `Review ${id}`,
      product: of,
      by,
    });
    const reviews = [review('r1', one, ann), review('r2', one, null), review('r3', two, bo)];
    const of = (mine: object) => ({
      reviews: ({ first }: { first?: number | null }) =>
        reviews.filter((each) => each.product === mine).slice(0, first ?? undefined),
    });
    Object.assign(one, of(one), { twin: two, related: [two, null, one, two] });
    Object.assign(two, of(two), { twin: null, related: [] });
    Object.assign(three, of(three), { twin: three, related: null });
    Object.assign(four, { twin: one, related: [four] });
    const all = [one, two, three, four];
    const list = (products: object[], main: object | null) => ({
      __typename: 'ProductList',
      products,
      main,
      total: products.length,
    });
    const lists = [list([one, two], one), list([], two)];
    const author = { name: 'Author', books: open<object[]>([]) };
    const book = (isbn: string, id: string | null) => ({
      __typename: 'Book',
      isbn,
      id,
      title: `Title ${isbn}`,
      author: id === null ? null : author,
      pages: 300,
    });
    const books = [book('i1', 'b1'), book('i2', 'b2')];
    author.books = [books[1] ?? author];
    return {
      entities: [...all, ann, bo, ...reviews, ...lists, ...books],
      strangers: { reviews: ['4'] },
      Query: {
        products: [one, two, null, three, one, four],
        product: ({ id }: { id: string }) => all.find((each) => each.id === id) ?? null,
        shelves: [[one, null, two], null, [], [two, one, one, four]],
        sure: [[one], [three, two]],
        lists,
        containers: [
          { book: books[0], place: 1 },
          null,
          { book: books[1], place: null },
          { book: books[0], place: 3 },
        ],
        cheapest: one,
        offers: [
          { id: 'o1', product: two, until: '2026-12-24' },
          { id: 'o2', product: four, until: null },
        ],
        empty: [],
        reader: ({ id }: { id?: string }) => [ann, bo].find((each) => each.id === id) ?? null,
        readers: [ann, bo],
      },
    };
  },
};
