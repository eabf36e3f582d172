import { connect as connectPlain } from 'node:net';
import { connect as connectSecure, createSecureContext } from 'node:tls';
import type { ClientTls } from '../../server/tls.ts';
import type { Patience } from '../patience.ts';
import { openConnection, type Connect, type Connection, type Question } from './connection.ts';
import type { Reply } from './reply.ts';

/** Connections to one room that are kept, and opened where all of them are busy. */
export interface Connections {
  ask(question: Question, patience: Patience): Promise<Reply>;
  /** What is still asked gets no answer. */
  close(): void;
}

/** A server that does not say how long it keeps a connection keeps it for five seconds. */
const usuallyKeptForSeconds = 5;
/** A question must not meet the end of that on its way. */
const marginMs = 1_000;

interface Resting {
  readonly connection: Connection;
  /** Until when it may be asked, in milliseconds as `performance.now()` counts them. */
  readonly until: number;
}

/** How many there are is for who asks to say: there are as many as questions were out at a time. */
export function createConnections(url: URL, tls: ClientTls | undefined): Connections {
  const connect = createConnect(url, tls);
  const open = new Set<Connection>();
  /** The one used last comes first: the others can end. */
  const resting: Resting[] = [];
  const add = (): Connection => {
    const connection = openConnection(connect, () => open.delete(connection));
    open.add(connection);
    return connection;
  };
  const findRested = (): Connection | undefined => {
    const now = performance.now();
    for (let last = resting.pop(); last; last = resting.pop()) {
      if (last.until > now && last.connection.isOpen) return last.connection;
      last.connection.close();
    }
    return undefined;
  };
  return {
    ask: async (question, patience) => {
      const connection = findRested() ?? add();
      const reply = await connection.ask(question, patience);
      if (!connection.isOpen) return reply;
      const now = performance.now();
      const { keptForSeconds = usuallyKeptForSeconds } = reply.head;
      resting.push({ connection, until: now + keptForSeconds * 1_000 - marginMs });
      const [first] = resting;
      if (first && first.until < now) resting.shift()?.connection.close();
      return reply;
    },
    close: () => {
      for (const connection of open) connection.close();
    },
  };
}

function createConnect({ protocol, hostname, port }: URL, tls: ClientTls | undefined): Connect {
  // An address of IPv6 stands in brackets.
  const host = hostname.replace(/^\[(.*)\]$/, '$1');
  if (protocol === 'http:')
    return (onread) => connectPlain({ host, port: Number(port || 80), onread });
  const secureContext = createSecureContext({ ca: tls?.ca, ...tls?.pair });
  return (onread) => {
    const options = { host, port: Number(port || 443), secureContext, onread };
    return connectSecure(options);
  };
}
