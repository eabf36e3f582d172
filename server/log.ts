import { pino, type Logger } from 'pino';
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
    },
    {
      write: (line) => {
        write(`${scrubCpr(JSON.stringify(JSON.parse(line, scrubFigure)))}\n`);
      },
    },
  );
}

/** A CPR number stored as a figure becomes a text: the line must stay JSON. */
function scrubFigure(_: string, value: unknown): unknown {
  if (typeof value !== 'number') return value;
  const text = String(value);
  return scrubCpr(text) === text ? value : '[cpr]';
}
