import { pino, stdSerializers, type Logger } from 'pino';
import { scrubCpr } from './cpr.ts';

export type Log = Logger;

/**
 * Structured log lines on stdout. The written line is scrubbed, not the object:
 * a CPR in nested values, texts or stack traces is caught all the same.
 */
export function createLog(
  process_: string,
  write = (line: string) => void process.stdout.write(line),
): Log {
  return pino(
    {
      base: { process: process_ },
      level: process.env['LOG_LEVEL'] ?? 'info',
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: toLoggedError },
    },
    {
      write: (line) => {
        // Most lines have nothing in them that could be a number; the others are scrubbed value by value.
        write(
          scrubCpr(line) === line
            ? line
            : `${scrubCpr(JSON.stringify(JSON.parse(line, scrubFigure)))}\n`,
        );
      },
    },
  );
}

/** Without the place in the query: an alias there is the client's own word, and could be a name. */
function toLoggedError(error: unknown): unknown {
  if (typeof error !== 'object' || error === null) return error;
  // What a hosted room answered comes through the gateway as a plain object.
  const told = Object.entries(error instanceof Error ? stdSerializers.err(error) : error);
  return Object.fromEntries(told.filter(([name]) => name !== 'path' && name !== 'locations'));
}

/** A CPR number stored as a figure becomes a text: the line must stay JSON. */
function scrubFigure(_: string, value: unknown): unknown {
  if (typeof value !== 'number') return value;
  const text = String(value);
  return scrubCpr(text) === text ? value : '[cpr]';
}
