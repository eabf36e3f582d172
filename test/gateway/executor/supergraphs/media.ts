import { link, open, type ToySupergraph } from '../toy-supergraph.ts';

/** Interfaces with keys, and subgraphs that know their objects by the interface only (`@interfaceObject`). */
export const media: ToySupergraph = {
  name: 'media',
  subgraphs: {
    library: `${link}
      type Query { media: [Media!] anything: [[Media]] book: Book shelf: Shelf! }
      interface Media @key(fields: "id") { id: ID! title: String year: Int }
      type Book implements Media @key(fields: "id") { id: ID! title: String year: Int pages: Int! }
      type Film implements Media @key(fields: "id") { id: ID! title: String year: Int minutes: Int maker: String }
      type Shelf { first: Media books: [Book!]! films: [Film] }
    `,
    views: `${link}
      type Query { mostViewed: [Media] viewed(id: ID!): Media }
      type Media @interfaceObject @key(fields: "id") {
        id: ID!
        views: Int!
        comments(first: Int): [Comment!]
        next: Media
      }
      type Comment { text: String of: Media! }
    `,
    ranks: `${link}
      type Media @interfaceObject @key(fields: "id") {
        id: ID!
        rank: Int
        label: String!
        owner: Owner
      }
      interface Owner { name: String! holds: [Media] }
      type Person implements Owner @key(fields: "id") { id: ID! name: String! holds: [Media] }
      type House implements Owner { name: String! holds: [Media] rooms: Int }
    `,
    people: `${link}
      type Query { person: Person }
      type Person @key(fields: "id") { id: ID! age: Int favourite: Book }
      type Book @key(fields: "id") { id: ID! readers: [Person!] }
    `,
  },
  createWorld: () => {
    const medium = (id: string) => ({
      id,
      title: `Title ${id}`,
      year: open<number | null>(2000 + Number(id)),
      views: Number(id) * 10,
      get rank() {
        return this.year == null ? null : this.year - 1_990;
      },
      get label() {
        return `~${this.id}~`;
      },
    });
    const change = <T extends object>(of: T, more: object): T =>
      Object.defineProperties(of, Object.getOwnPropertyDescriptors(more));
    const book = (id: string) => change(medium(id), { __typename: 'Book', pages: 100 });
    const film = (id: string) =>
      change(medium(id), { __typename: 'Film', minutes: 90, maker: `Maker ${id}` });
    const [one, two, three, four] = [book('1'), film('2'), book('3'), film('4')];
    change(three, { title: null, year: null });
    const ann = {
      __typename: 'Person',
      id: 'ann',
      name: 'Ann',
      age: 40,
      holds: [one, null, two],
      favourite: three,
    };
    const bo = {
      __typename: 'Person',
      id: 'bo',
      name: 'Bo',
      age: null,
      holds: null,
      favourite: null,
    };
    const house = { __typename: 'House', name: 'House', rooms: 3, holds: [three, four] };
    const comments = (of: object) => ({
      comments: ({ first }: { first?: number | null }) =>
        [
          { text: 'Good.', of },
          { text: null, of: one },
        ].slice(0, first ?? undefined),
    });
    change(one, { ...comments(one), next: two, owner: ann, readers: [ann, bo] });
    change(two, { ...comments(two), next: three, owner: house });
    change(three, { comments: null, next: null, owner: bo, readers: null });
    change(four, { ...comments(four), next: one, owner: null });
    const all = [one, two, three, four];
    return {
      entities: [...all, ann, bo],
      Query: {
        media: all,
        anything: [[two, null, one], null, [], [three, three]],
        book: three,
        shelf: { first: two, books: [one, three], films: [two, null, four] },
        mostViewed: [four, null, one, three],
        viewed: ({ id }: { id: string }) => all.find((each) => each.id === id) ?? null,
        person: ann,
      },
    };
  },
};
