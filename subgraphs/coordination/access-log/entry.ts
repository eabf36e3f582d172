import { scrubCpr } from '../../../server/cpr.ts';

/** One request's access to one citizen: what kind of information, why and with what right. No values, no names, no CPR. */
export interface AccessEntry {
  readonly requestId: string;
  readonly operation: { readonly name: string | undefined; readonly hash: string };
  /** The token's subject. */
  readonly callerId: string;
  readonly employeeId: string | undefined;
  /** The caller's organisation unit, which the citizen reads in place of a name. */
  readonly unit: string | undefined;
  readonly role: string | undefined;
  readonly relation: string | undefined;
  readonly purpose: string;
  /** The legal ground that opened it. */
  readonly ground: string | undefined;
  /** undefined where nobody is known by what was asked. */
  readonly citizenId: string | undefined;
  /** Kinds of information opened: `IDENTITY`, `JOBCENTER.MEASURES`. */
  readonly kinds: readonly string[];
  readonly outcome: Outcome;
  readonly flags: readonly string[];
}

export type Outcome = 'SHOWN' | 'REFUSED' | 'NOT_KNOWN' | 'CHANGED';

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Control characters, halves of characters, line and paragraph separators. */
const unprintable = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u;
const mostCharacters = 16_384;

/**
 * The text that is kept and hashed. Throws on what must not stand in the log for years, and on what Postgres
 * would refuse together with every other entry of its group; the message never repeats it.
 */
export function toEntryText(entry: AccessEntry): string {
  const { operation, kinds, flags, citizenId } = entry;
  const fields = {
    requestId: entry.requestId,
    operation: { name: operation.name, hash: operation.hash },
    callerId: entry.callerId,
    employeeId: entry.employeeId,
    unit: entry.unit,
    role: entry.role,
    relation: entry.relation,
    purpose: entry.purpose,
    ground: entry.ground,
    citizenId,
    kinds,
    outcome: entry.outcome,
    flags,
  };
  for (const [name, value] of Object.entries(fields)) {
    for (const text of textsOf(value)) {
      if (unprintable.test(text)) refuse(name, 'a control character');
      if (scrubCpr(text) !== text) refuse(name, 'what could be a CPR number');
    }
  }
  if (citizenId !== undefined && !uuid.test(citizenId)) refuse('citizenId', 'no UUID');
  const text = JSON.stringify(fields);
  if (text.length > mostCharacters) refuse('length', `more than ${mostCharacters} characters`);
  return text;
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

function refuse(field: string, what: string): never {
  throw new Error(`An access entry was not written: its ${field} has ${what}.`);
}
