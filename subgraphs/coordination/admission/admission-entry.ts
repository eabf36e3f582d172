import type { Caller } from '../../../server/caller.ts';
import type { RequestFacts } from '../../../server/subgraph.ts';
import type { AccessEntry } from '../access-log/entry.ts';
import { centreCodes } from '../centres.ts';
import type { Access } from '../policy/access.ts';
import { toAsked, type Asked } from '../policy/asked.ts';
import { toPurpose } from '../policy/purpose.ts';

/** What there is to say of one citizen whom a caller came to. */
export interface Admission {
  readonly unit: string | undefined;
  readonly citizenId: string | undefined;
  readonly outcome: AccessEntry['outcome'];
  /** What was decided; undefined where nobody was found to decide about. */
  readonly access?: Access;
  readonly flags?: readonly string[];
  /** What was shown that no decision about the citizen tells of. */
  readonly kinds?: readonly string[];
  /** What let it be, where that is no decision about the citizen. */
  readonly ground?: string;
}

/** What the access log keeps of a decision: rules and kinds, never what they opened. */
export function toAccessEntry(
  { requestId, operation, purpose }: RequestFacts,
  caller: Caller,
  { unit, citizenId, outcome, access, flags = [], kinds, ground }: Admission,
): AccessEntry {
  const applied = access?.rules ?? [];
  const isEmergency = applied.some(({ id }) => id === 'EMERGENCY');
  return {
    requestId,
    operation: { name: operation.name, hash: operation.hash },
    callerId: caller.id,
    employeeId: caller.employeeId,
    unit,
    role: caller.roles.join(' ') || undefined,
    relation: applied.map(({ relation }) => relation).join(' ') || undefined,
    purpose: toPurpose(caller, purpose),
    ground:
      ground ?? (applied.map((rule) => `${rule.id}: ${rule.ground}`).join(' | ') || undefined),
    citizenId,
    kinds: kinds ?? (outcome === 'SHOWN' && access ? toKinds(access, toAsked(operation.asks)) : []),
    outcome,
    flags: isEmergency ? [...flags, 'EMERGENCY'] : flags,
  };
}

/** What was asked for and may be seen; of a centre that was only asked whether it knows the citizen, just that. */
export function toKinds({ parts, centres, cpr, address }: Access, asked: Asked): string[] {
  return [
    ...[...parts].filter(
      (part) => asked.parts.has(part) && (part !== 'ADDRESS' || address === 'VALUE'),
    ),
    ...(cpr === 'VALUE' && asked.parts.has('CPR') ? ['CPR'] : []),
    ...centreCodes
      .filter((code) => asked.centres.has(code))
      .flatMap((code) => {
        const centre = centres[code];
        if (centre.outcome !== 'ALLOW')
          return centre.outcome === 'EXISTENCE' ? [`${code}.EXISTENCE`] : [];
        const opened = [...centre.kinds].filter((kind) => asked.kinds[code].has(kind));
        return opened.length > 0 ? opened.map((kind) => `${code}.${kind}`) : [`${code}.EXISTENCE`];
      }),
  ];
}
