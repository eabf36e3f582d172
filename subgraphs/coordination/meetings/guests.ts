import type { MeetingGuestInput } from '../../../schema/generated/coordination.ts';
import type { ReadRows } from '../../../server/database.ts';
import { isCitizenId } from '../citizen/citizen-id.ts';
import { findTextFaults } from '../change/input-text.ts';
import { findConsent } from '../source/consents.ts';

/** What is wrong with the guests of a meeting on a day: who comes from outside hears what a consent lets them, or nothing. */
export async function findGuestFaults(
  read: ReadRows,
  guests: readonly MeetingGuestInput[],
  { citizenId, day }: { citizenId: string; day: string },
): Promise<string[]> {
  const names = guests.map(({ name }) => name.trim());
  const faults = new Set(names).size < names.length ? ['guests name the same twice'] : [];
  for (const [index, guest] of guests.entries()) {
    const name = `guests[${index}]`;
    faults.push(
      ...findTextFaults(`${name}.name`, guest.name, 200),
      ...findTextFaults(`${name}.role`, guest.role, 200),
      ...findTextFaults(`${name}.purpose`, guest.purpose, 500),
    );
    const { consentId, hearsNothingConfidential } = guest;
    if (consentId == null) {
      if (!hearsNothingConfidential)
        faults.push(
          `${name} has no consentId; expected one, or hearsNothingConfidential where nothing confidential is told`,
        );
    } else if (!(await holds(read, consentId, citizenId, day))) {
      faults.push(`${name}.consentId is no consent of the citizen’s that holds on ${day}`);
    }
  }
  return faults;
}

async function holds(
  read: ReadRows,
  consentId: string,
  citizenId: string,
  day: string,
): Promise<boolean> {
  if (!isCitizenId(consentId)) return false;
  const consent = await findConsent(read, day, consentId);
  return consent?.citizenId === citizenId && consent.isInForce;
}
