import { connect as connectPlain, isIP } from 'node:net';
import { connect as connectSecure, createSecureContext } from 'node:tls';
import type { ClientTls } from '../../server/tls.ts';
import type { Patience } from '../patience.ts';
import { ConnectionEndedError, GivenUpError } from '../room-fault.ts';
import { openConnection, type Connect, type Connection } from './connection.ts';
import type { Question } from './question.ts';
import type { Reply } from './reply.ts';

/** Connections to one room that are kept, and opened where all of them are busy. */
export interface Connections {
  ask(question: Question, patience: Patience): Promise<Reply>;
  /** What is still asked gets no answer, and nothing is asked any more. */
  close(): void;
}

/** A server that does not say how long it keeps a connection keeps it for five seconds. */
const usuallyKeptForSeconds = 5;
/** We keep none for longer, whatever a server says. */
const mostKeptForSeconds = 600;
/** A question must not meet the end of that on its way. */
const marginMs = 1_000;
const sweepEveryMs = 5_000;

const leaving = new Error('The gateway leaves.');

interface Resting {
  readonly connection: Connection;
  /** Until when it may be asked, in milliseconds as `performance.now()` counts them. */
  readonly until: number;
}

/** How many there are is for who asks to say: as many as questions were out at a time. */
export function createConnections(url: URL, tls: ClientTls | undefined): Connections {
  const connect = createConnect(url, tls);
  const open = new Set<Connection>();
  /** The one used last is asked first: the others can end. */
  let resting: Resting[] = [];
  let isClosed = false;
  const add = (): Connection => {
    const connection = openConnection(connect, {
      rested: ({ keptForSeconds = usuallyKeptForSeconds }) => {
        const keptForMs = Math.min(keptForSeconds, mostKeptForSeconds) * 1_000 - marginMs;
        resting.push({ connection, until: performance.now() + keptForMs });
      },
      ended: () => open.delete(connection),
    });
    open.add(connection);
    return connection;
  };
  const findRested = (): Connection | undefined => {
    const now = performance.now();
    for (let last = resting.pop(); last; last = resting.pop()) {
      if (last.until > now && last.connection.isFree()) return last.connection;
      last.connection.close(new ConnectionEndedError());
    }
    return undefined;
  };
  const sweep = setInterval(() => {
    const now = performance.now();
    const isKept = ({ connection, until }: Resting) => until > now && connection.isOpen();
    for (const one of resting) if (!isKept(one)) one.connection.close(new ConnectionEndedError());
    resting = resting.filter(isKept);
  }, sweepEveryMs).unref();
  return {
    ask: (question, patience) =>
      isClosed
        ? Promise.reject(new GivenUpError(leaving))
        : (findRested() ?? add()).ask(question, patience),
    close: () => {
      isClosed = true;
      clearInterval(sweep);
      for (const connection of open) connection.close(new GivenUpError(leaving));
    },
  };
}

function createConnect({ protocol, hostname, port }: URL, tls: ClientTls | undefined): Connect {
  // An address of IPv6 stands in brackets.
  const host = hostname.replace(/^\[(.*)\]$/, '$1');
  if (protocol === 'http:')
    return (onread) => connectPlain({ host, port: Number(port || 80), onread });
  const secureContext = createSecureContext({ ca: tls?.ca, ...tls?.pair });
  // Which of its names is meant: behind one address there may be several rooms (SNI); an address is no name.
  const servername = isIP(host) === 0 ? host : '';
  return (onread) => {
    const options = { host, port: Number(port || 443), servername, secureContext, onread };
    return connectSecure(options);
  };
}
