import { link, open, type ToySupergraph } from '../toy-supergraph.ts';

/** `@requires`: in chains, in circles, of nested objects and lists, with arguments, with fragments, on interfaces. */
export const parcels: ToySupergraph = {
  name: 'parcels',
  subgraphs: {
    products: `${link}
      type Query { products: [Product!] product: Product goods: [Goods] boxes: [[Box]] }
      interface Goods { id: ID! origin: Origin }
      type Product implements Goods @key(fields: "id") {
        id: ID!
        fee(currency: String): Int @inaccessible
        size: Size
        parts: [[Part]]
        origin: Origin
        shape: Shape
      }
      type Service implements Goods @key(fields: "id") { id: ID! hours: Int origin: Origin }
      type Box @key(fields: "id") { id: ID! contents: [Goods!]! lid: Lid }
      type Lid @key(fields: "id") { id: ID! width: Int }
      type Size { wide: Int! high: Int unit: Unit @shareable }
      enum Unit { CM MM }
      type Part @key(fields: "id") { id: ID! grams: Int }
      union Shape = Round | Square
      type Round { radius: Int! }
      type Square { side: Int! corner: Corner }
      type Corner { angle: Int }
      interface Origin { code: String! }
      type Domestic implements Origin { code: String! town: String! }
      type Foreign implements Origin { code: String! country: String! toll: Int }
    `,
    shipping: `${link}
      type Product @key(fields: "id") {
        id: ID!
        fee(currency: String): Int @external
        size: Size @external
        parts: [[Part]] @external
        origin: Origin @external
        shape: Shape @external
        tax: Int @external
        volume: Int @requires(fields: "size { wide high }")
        grams: Int! @requires(fields: "parts { grams }")
        cost: Int @requires(fields: "fee(currency: \\"SEK\\") tax")
        from: String @requires(fields: "origin { code ... on Domestic { town } ... on Foreign { country toll } }")
        outline: Int @requires(fields: "shape { ... on Round { radius } ... on Square { side corner { angle } } }")
      }
      type Service @key(fields: "id") {
        id: ID!
        hours: Int @external
        tax: Int @external
        cost: Int @requires(fields: "hours tax")
      }
      type Size { wide: Int! @external high: Int @external }
      type Part @key(fields: "id") { id: ID! grams: Int @external }
      union Shape = Round | Square
      type Round { radius: Int! @external }
      type Square { side: Int! @external corner: Corner @external }
      type Corner { angle: Int @external }
      interface Origin { code: String! }
      type Domestic implements Origin { code: String! @external town: String! @external }
      type Foreign implements Origin { code: String! @external country: String! @external toll: Int @external }
      type Box @key(fields: "id") {
        id: ID!
        contents: [Goods!]! @external
        lid: Lid @external
        weight: Int @requires(fields: "contents { id ... on Product { size { wide } } ... on Service { hours } } lid { width }")
      }
      type Lid @key(fields: "id") { id: ID! width: Int @external }
      interface Goods { id: ID! }
      extend type Product implements Goods
      extend type Service implements Goods
    `,
    taxes: `${link}
      type Product @key(fields: "id") {
        id: ID!
        volume: Int @external
        cost: Int @external
        tax: Int
        volume2: Int @requires(fields: "volume")
        total: Int @requires(fields: "cost volume")
        last: [Int!] @requires(fields: "cost")
        receipt: Receipt @requires(fields: "cost")
      }
      type Receipt { lines: [Int]! product: Product }
      type Service @key(fields: "id") { id: ID! tax: Int cost: Int @external total: Int @requires(fields: "cost") }
    `,
  },
  createWorld: () => {
    type Amount = number | null | undefined;
    type Size = { wide: number; high: Amount; unit: string };
    type Part = { __typename: string; id: string; grams: Amount };
    type Texts = Record<string, string | number | null>;
    type Goods = { size?: Size | null; hours?: Amount };
    const both = (a: Amount, b: Amount) => (a == null || b == null ? null : a + b);
    type Called = number | null | (({ currency }: { currency?: string }) => number);
    const read = (value: Called | undefined, currency: string) =>
      typeof value === 'function' ? value({ currency }) : value;
    const product = (id: string) => ({
      __typename: 'Product',
      id,
      fee: open<Called>(({ currency }) => Number(id) * (currency === 'SEK' ? 20 : 10)),
      size: open<Size | null>({ wide: Number(id), high: 3, unit: 'CM' }),
      parts: open<((Part | null)[] | null)[]>([
        [{ __typename: 'Part', id: `${id}a`, grams: 5 }, null],
        null,
        [],
      ]),
      origin: open<Texts | null>({ __typename: 'Domestic', code: 'DK', town: 'By' }),
      shape: open<Texts | null>({ __typename: 'Round', radius: 4 }),
      get volume(): Amount {
        return both(this.size?.wide, this.size?.high);
      },
      get grams(): Amount {
        return this.parts.flat().reduce((sum, part) => sum + (part?.grams ?? 0), 0);
      },
      tax: open<Amount>(Number(id)),
      get cost(): Amount {
        return both(read(this.fee, 'SEK'), this.tax);
      },
      get from() {
        const { origin } = this;
        if (!origin) return null;
        return ['code', 'town', 'country', 'toll'].map((key) => origin[key] ?? '').join('/');
      },
      get outline() {
        const { shape } = this;
        return shape ? Number(shape['radius'] ?? shape['side']) * 4 : null;
      },
      get volume2(): Amount {
        return both(this.volume, 1_000);
      },
      get total(): Amount {
        return both(this.cost, this.volume);
      },
      get last() {
        return this.cost == null ? null : [this.cost, 1];
      },
      get receipt() {
        return this.cost == null ? null : { lines: [this.cost, null], product: this };
      },
    });
    const change = <T extends object>(of: T, more: object): T =>
      Object.defineProperties(of, Object.getOwnPropertyDescriptors(more));
    const one = product('1');
    const two = change(product('2'), {
      size: { wide: 2, high: null, unit: null },
      origin: { __typename: 'Foreign', code: 'SE', country: 'Sverige', toll: null },
      shape: { __typename: 'Square', side: 3, corner: null },
    });
    const three = change(product('3'), {
      size: null,
      origin: null,
      shape: { __typename: 'Square', side: 5, corner: { angle: 90 } },
      fee: null,
      parts: null,
    });
    Object.defineProperty(three, 'parts', { value: [], enumerable: true });
    const service = (id: string, hours: Amount) => ({
      __typename: 'Service',
      id,
      hours,
      origin: null,
      tax: open<Amount>(2),
      get cost(): Amount {
        return both(this.hours, this.tax);
      },
      get total() {
        return both(this.cost, 0);
      },
    });
    const [help, wait] = [service('4', 2), service('5', null)];
    const box = (id: string, contents: Goods[], lid: { width: Amount } | null) => ({
      __typename: 'Box',
      id,
      contents,
      lid: lid && { __typename: 'Lid', id: `lid ${id}`, ...lid },
      get weight() {
        const all = this.contents.map((each) => each.size?.wide ?? each.hours ?? 0);
        return all.reduce((sum, each) => sum + each, this.lid?.width ?? 0);
      },
    });
    const boxes = [box('1', [one, help, two], { width: 2 }), box('2', [wait, three], null)];
    const parts = [one, two].flatMap((each) => each.parts.flat()).filter((each) => each !== null);
    return {
      entities: [
        ...[one, two, three, help, wait, ...boxes, ...parts],
        ...boxes.flatMap(({ lid }) => lid ?? []),
      ],
      Query: {
        products: [one, two, three],
        product: two,
        goods: [one, help, null, two, wait, three],
        boxes: [[boxes[0], null], null, [boxes[1], boxes[0]]],
      },
    };
  },
};
