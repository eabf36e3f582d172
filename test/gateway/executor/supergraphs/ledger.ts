import { link, open, type ToySupergraph } from '../toy-supergraph.ts';

/** Mutations whose payload leads back to the root, a root that several share, provided, moved, hidden and old fields. */
export const ledger: ToySupergraph = {
  name: 'ledger',
  subgraphs: {
    accounts: `${link}
      type Query { accounts(filter: Filter): [Account!]! account(id: ID!): Account version: Int! @shareable settings: Settings @shareable }
      type Mutation { deposit(id: ID!, amount: Int! = 1): Payload! rename(input: Rename!): Account close(id: ID!): Account }
      type Payload { account: Account query: Query! balance: Int }
      input Filter { least: Int status: Status only: Int }
      input Rename { id: ID! name: String status: Status }
      enum Status { OPEN CLOSED SECRET @inaccessible }
      type Account @key(fields: "id") {
        id: ID!
        name: String
        balance: Int
        status: Status
        secret: String @inaccessible
        owner: Owner
        moved: String
        entries: [Entry!] @provides(fields: "text by { name }")
        holder: Holder @provides(fields: "... on Owner { name } ... on Firm { number }")
        parent: Party @provides(fields: "... on Owner { rank }")
      }
      type Owner implements Party @key(fields: "id") { id: ID! name: String @external rank: Int @external }
      type Firm implements Party @key(fields: "id") { id: ID! number: Int @external rank: Int }
      interface Party { id: ID! }
      union Holder = Owner | Firm
      type Entry @key(fields: "id") { id: ID! text: String @external by: Owner @external }
      type Settings @shareable { colour: String limits: [Limit] }
      type Limit { kind: String @shareable least: Int }
    `,
    entries: `${link}
      type Query { latest: [Entry] version: Int! @shareable settings: Settings @shareable }
      type Mutation { record(text: String): Entry count: Int! }
      input Filter { least: Int status: Status }
      enum Status { OPEN CLOSED }
      type Account @key(fields: "id") {
        id: ID!
        moved: String @override(from: "accounts")
        total(filter: Filter): Int
        hidden: Int @requires(fields: "status")
        status: Status @external
      }
      type Entry @key(fields: "id") { id: ID! text: String @shareable by: Owner @shareable account: Account amount: Int! }
      type Owner @key(fields: "id") { id: ID! name: String @shareable }
      type Settings @shareable { colour: String limits: [Limit] }
      type Limit { kind: String @shareable most: Int }
    `,
    people: `
      type Query { people: [Owner] }
      extend type Owner @key(fields: "id") { id: ID! @external }
      extend type Account @key(fields: "id") { id: ID! @external name: String @external greeting: String @requires(fields: "name") }
    `,
    owners: `${link}
      type Query { owner: Owner firm: Firm }
      type Owner @key(fields: "id") { id: ID! name: String @shareable rank: Int @shareable accounts: [Account!]! }
      type Firm @key(fields: "id") { id: ID! number: Int @shareable board: [Owner] }
      type Account @key(fields: "id") { id: ID! }
    `,
  },
  createWorld: () => {
    const owner = (id: string) => ({
      __typename: 'Owner',
      id,
      name: `Owner ${id}`,
      rank: 1,
      accounts: open<object[]>([]),
    });
    const [ann, bo] = [owner('ann'), owner('bo')];
    const firm = { __typename: 'Firm', id: 'firm', number: 7, rank: 3, board: [ann, null, ann] };
    const account = (id: string) => ({
      __typename: 'Account',
      id,
      name: open<unknown>(`Account ${id}`),
      balance: 10 * Number(id),
      status: open<unknown>('OPEN'),
      secret: 'secret',
      moved: 'moved',
      total: ({ filter }: { filter?: { least?: number | null; status?: string | null } | null }) =>
        100 + (filter?.least ?? 0) + (filter?.status?.length ?? 0),
      get greeting() {
        return `Hello, ${String(this.name)}.`;
      },
      get hidden() {
        return this.status === 'CLOSED' ? 1 : 0;
      },
      entries: open<object[] | null>(null),
    });
    const one = Object.assign(account('1'), { owner: ann, holder: firm, parent: ann });
    const two = Object.assign(account('2'), { owner: null, holder: bo, parent: null });
    const three = Object.assign(account('3'), {
      owner: bo,
      holder: null,
      parent: firm,
      name: null,
    });
    two.status = 'CLOSED';
    const all = [one, two, three];
    ann.accounts = [one, two];
    const entry = (id: string, of: object | null, by: object | null, text: string | null) => ({
      __typename: 'Entry',
      id,
      text,
      by,
      account: of,
      amount: Number(id.slice(1)),
    });
    const entries = [
      entry('e1', one, ann, 'One'),
      entry('e2', one, null, null),
      entry('e3', three, bo, ''),
    ];
    one.entries = entries.slice(0, 2);
    three.entries = entries.slice(2);
    let version = 1;
    const find = (id: string) => all.find((each) => each.id === id) ?? null;
    type Filter = { filter?: { least?: number | null; status?: string | null } | null };
    const Query = {
      accounts: ({ filter }: Filter) =>
        all.filter(
          (each) =>
            each.balance >= (filter?.least ?? 0) &&
            (filter?.status == null || each.status === filter.status),
        ),
      account: ({ id }: { id: string }) => find(id),
      version: () => version,
      settings: {
        colour: 'red',
        limits: [{ kind: 'day', least: 1, most: 2 }, null, { kind: null, least: null, most: 4 }],
      },
      latest: [entries[2], null, entries[0], entries[2]],
      owner: ann,
      firm,
      people: [bo, null],
    };
    const Mutation = {
      deposit: ({ id, amount }: { id: string; amount: number }) => {
        version += 1;
        const found = find(id);
        if (found) found.balance += amount;
        return { account: found, query: Query, balance: found?.balance ?? null };
      },
      rename: ({ input }: { input: { id: string; name?: unknown; status?: unknown } }) => {
        version += 1;
        const found = find(input.id);
        if (found && input.name !== undefined) found.name = input.name;
        if (found && input.status != null) found.status = input.status;
        return found;
      },
      close: ({ id }: { id: string }) => {
        const found = find(id);
        if (found) found.status = 'CLOSED';
        return found;
      },
      record: ({ text }: { text?: string | null }) => {
        version += 1;
        const made = entry(`e${entries.length + 1}`, two, ann, text ?? null);
        entries.push(made);
        world.entities.push(made);
        return made;
      },
      count: () => entries.length,
    };
    const world = {
      entities: open<object[]>([...all, ann, bo, firm, ...entries]),
      Query,
      Mutation,
    };
    return world;
  },
};
