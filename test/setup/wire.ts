import { connect, createServer, type Socket } from 'node:net';

/** A wire between a pool and PostgreSQL: it hears every statement, and it can be cut. */
export interface Wire {
  /** The database's URL through this wire. */
  readonly url: string;
  /** What was read since the last call; not what knex asks a new connection, what holds a transaction, or the access log. */
  takeStatements(): string[];
  /** In how many messages they came. */
  takeTurns(): number;
  /** How often PostgreSQL was asked what the columns of an answer are, since the last call. */
  takeDescribed(): number;
  /** From now on nobody answers, as when the server is gone. */
  cut(): void;
  /** From now on everybody listens and nobody answers, as when the network swallows it. */
  freeze(): void;
  /** Every connection there is falls silent for good, as when a firewall forgets it; new ones work. */
  forget(): void;
  mend(): void;
  close(): Promise<void>;
}

export async function layWire(databaseUrl: string): Promise<Wire> {
  const target = new URL(databaseUrl);
  let statements: string[] = [];
  let turns = 0;
  let described = 0;
  let state: 'WHOLE' | 'CUT' | 'FROZEN' = 'WHOLE';
  const sockets = new Set<Socket>();
  let generation = 0;
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
  };
  const cutAll = () => {
    for (const socket of sockets) socket.destroy();
  };
  const server = createServer((client) => {
    keep(client);
    const born = generation;
    if (state === 'CUT') {
      client.destroy();
      return;
    }
    const postgres = connect(Number(target.port), target.hostname);
    keep(postgres);
    let heard: string[] = [];
    const hear = createStatementReader(
      (sql) => heard.push(sql),
      () => (described += 1),
    );
    client.on('data', (chunk: Buffer) => {
      if (state === 'FROZEN' || born < generation) return;
      hear(chunk);
      if (heard.some(isTold)) turns += 1;
      statements.push(...heard);
      heard = [];
      postgres.write(chunk);
    });
    postgres.pipe(client);
    client.on('close', () => postgres.destroy());
    postgres.on('close', () => client.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The wire has no port.');
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String(address.port);
  return {
    url: url.href,
    takeStatements: () => {
      const taken = statements.filter(isTold);
      statements = [];
      return taken;
    },
    takeTurns: () => {
      const taken = turns;
      turns = 0;
      return taken;
    },
    takeDescribed: () => {
      const taken = described;
      described = 0;
      return taken;
    },
    cut: () => {
      state = 'CUT';
      cutAll();
    },
    freeze: () => {
      state = 'FROZEN';
    },
    forget: () => {
      generation += 1;
    },
    mend: () => {
      state = 'WHOLE';
      cutAll();
    },
    close: async () => {
      cutAll();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function isTold(sql: string): boolean {
  return !/^(select version\(\)|begin|commit)|coordination\.enter|_access|access-alarms/.test(sql);
}

/**
 * Reads the client's side of PostgreSQL's protocol: a start packet without a type, then messages of
 * one type byte and a length; `Q` asks a whole statement, `P` prepares one under a name, `B` asks what was prepared,
 * `D` what its columns are.
 */
function createStatementReader(
  onStatement: (sql: string) => void,
  onDescribe: () => void,
): (chunk: Buffer) => void {
  let waiting: Buffer = Buffer.alloc(0);
  let isStarted = false;
  const prepared = new Map<string, string>();
  return (chunk) => {
    waiting = Buffer.concat([waiting, chunk]);
    for (;;) {
      const typeBytes = isStarted ? 1 : 0;
      if (waiting.length < typeBytes + 4) return;
      const end = typeBytes + waiting.readInt32BE(typeBytes);
      if (waiting.length < end) return;
      const type = isStarted ? waiting.toString('latin1', 0, 1) : '';
      const [first = '', second = ''] = waiting.toString('utf8', typeBytes + 4, end).split('\0', 2);
      if (type === 'Q') onStatement(first);
      if (type === 'P') prepared.set(first, second);
      if (type === 'D') onDescribe();
      if (type === 'B') onStatement(prepared.get(second) ?? '');
      isStarted = true;
      waiting = waiting.subarray(end);
    }
  };
}
