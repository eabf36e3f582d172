import type { CentreCode } from '../centres.ts';
import type { Programme } from '../programmes/programme.ts';
import type { TeamRole } from './team-role.ts';

export interface Member {
  readonly caseworkerId: string;
  readonly role: TeamRole;
}

/** In which centres a caseworker works; nothing of who has a case nowhere. */
export type CentresOf = (caseworkerId: string) => readonly CentreCode[];

/** What a programme does not let a team be, each a sentence; the coordinating caseworker is one of the members. */
export function findTeamFaults(
  programme: Programme,
  track: string | null,
  members: readonly Member[],
  centresOf: CentresOf,
): string[] {
  return [
    ...findTwice(members),
    ...members.flatMap(({ role }) => findRoleFault(programme, role) ?? []),
    ...findMissing(programme, members),
    ...findTooMany(programme, members),
    ...members.flatMap((member) => findApartFault(programme, member, members) ?? []),
    ...findPairFaults(programme, track, members, centresOf),
  ];
}

/** A role that the programme does not know. */
export function findRoleFault({ code, roles }: Programme, role: TeamRole): string | undefined {
  if (roles.some((known) => known.role === role)) return undefined;
  return `${role} is no role of ${code}; it has ${roles.map((known) => known.role).join(', ')}`;
}

/** True where a programme, or the pair of one of its tracks, does not work without somebody in the role. */
export function isRequired(
  { roles, tracks }: Programme,
  role: TeamRole,
  track: string | null,
): boolean {
  return (
    roles.some((known) => known.role === role && known.isRequired) ||
    tracks.some(({ code, pair }) => code === track && pair?.partner === role)
  );
}

/** Two roles that are kept apart, such as facilitator and coordinating caseworker, in one person. */
export function findApartFault(
  { roles }: Programme,
  { caseworkerId, role }: Member,
  others: readonly Member[],
): string | undefined {
  const clash = others.find(
    (other) =>
      other.caseworkerId === caseworkerId &&
      roles.some(
        (one) =>
          (one.role === role && one.apartFrom.includes(other.role)) ||
          (one.role === other.role && one.apartFrom.includes(role)),
      ),
  );
  return clash && `${role} and ${clash.role} are not one person (${caseworkerId})`;
}

function findTwice(members: readonly Member[]): string[] {
  const named = members.map(({ caseworkerId, role }) => `${role} ${caseworkerId}`);
  return new Set(named).size < named.length ? ['team names the same person in a role twice'] : [];
}

function findMissing({ roles }: Programme, members: readonly Member[]): string[] {
  return roles
    .filter(({ role, isRequired: is }) => is && members.every((member) => member.role !== role))
    .map(({ role, name }) => `${role} (${name}) is missing`);
}

/** More in a role than the programme has for one citizen. */
export function findTooMany({ roles }: Programme, members: readonly Member[]): string[] {
  return roles.flatMap(({ role, most }) => {
    const count = members.filter((member) => member.role === role).length;
    return most !== undefined && count > most
      ? [`${role} would be ${count}; expected ${most} at most`]
      : [];
  });
}

/** The pair (makkerpar): who is beside the coordinating caseworker, and from which other centre. */
function findPairFaults(
  { tracks }: Programme,
  track: string | null,
  members: readonly Member[],
  centresOf: CentresOf,
): string[] {
  const pair = tracks.find(({ code }) => code === track)?.pair;
  if (!pair) return [];
  const partners = members.filter(({ role }) => role === pair.partner);
  if (partners.length === 0) return [`${pair.partner} is missing: the other half of the pair`];
  const coordinating = members.find(({ role }) => role === 'COORDINATING_CASEWORKER');
  if (coordinating === undefined) return [];
  if (partners.every(({ caseworkerId }) => caseworkerId === coordinating.caseworkerId)) {
    return ['the pair is one person; expected two'];
  }
  if (!pair.isFromAnotherCentre) return [];
  const own = centresOf(coordinating.caseworkerId);
  const isElsewhere = ({ caseworkerId }: Member) => {
    const centres = centresOf(caseworkerId);
    // Where nobody knows where somebody works, nobody can say that it is the same centre.
    return centres.length === 0 || own.length === 0 || centres.some((code) => !own.includes(code));
  };
  return partners.some(isElsewhere)
    ? []
    : [`${pair.partner} works in the centre of who coordinates; expected another one`];
}
