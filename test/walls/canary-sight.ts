import { canaryCitizens, seenByPrivacyOfficer, seenByVisitator } from './canary-citizens.ts';
import type { Canary } from './canary-rows.ts';

/** Whether a citizen was asked for alone, or is a row of a list. */
export type Way = 'ALONE' | 'LISTED';

/** What a person may see of a planted citizen, as the table of citizens says it. */
export function partsSeen(person: string | undefined, owner: number, way: Way): readonly string[] {
  if (person === undefined) return [];
  const citizen = canaryCitizens.find(({ number }) => number === owner);
  const parts = [
    ...(citizen?.seenBy[person] ?? []),
    ...(person === 'privacy-officer' ? seenByPrivacyOfficer : []),
    ...(person === 'visitator' ? seenByVisitator : []),
  ];
  const hidden = way === 'LISTED' ? (citizen?.hiddenInLists?.[person] ?? []) : [];
  return parts.filter((part) => !hidden.includes(part));
}

/** True where this person may see this value; undefined is who sent no token that holds. */
export function maySee(person: string | undefined, canary: Canary, way: Way): boolean {
  if (canary.part === 'DIRECTORY') return person !== undefined;
  const [centre = '', kind] = canary.part.split('.');
  return partsSeen(person, canary.owner, way).some((seen) => {
    const [part, level = '4'] = seen.split(' ');
    const isPart =
      kind === undefined ? part === canary.part : part === centre || part === canary.part;
    return isPart && Number(level) >= canary.level;
  });
}
