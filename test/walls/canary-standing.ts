import type { Databases } from '../setup/databases.ts';
import { idOf, workedWith } from './canary-citizens.ts';

/** How the work with one citizen stands: what a change must name to go through. */
export interface Standing {
  readonly planVersion: number;
  readonly coordinationVersion: number;
  readonly goalId: string;
  readonly agreementId: string;
  readonly meetingId: string;
  readonly guestName: string;
}

/** Read past all that is disturbed. */
export function createReadStanding(databases: Databases): () => Promise<Standing> {
  const id = idOf(workedWith);
  const plan = `plan_id = (select id from coordination.plans where citizen_id = '${id}')`;
  const meeting = `select id from coordination.meetings
    where citizen_id = '${id}' and state = 'PLANNED' order by id desc limit 1`;
  return async () => {
    const { rows } = await databases.run<Record<keyof Standing, string | number>>(
      'coordination',
      `select
        (select version from coordination.plans where citizen_id = '${id}') as "planVersion",
        (select version from coordination.coordinations where citizen_id = '${id}') as "coordinationVersion",
        (select id from coordination.goals where ${plan} order by position limit 1) as "goalId",
        (select id from coordination.agreements where ${plan} and settled_on is null
          order by position desc limit 1) as "agreementId",
        (${meeting}) as "meetingId",
        (select guest_name from coordination.meeting_attendance
          where meeting_id = (${meeting}) and who = 'GUEST') as "guestName"`,
    );
    const [row] = rows;
    return {
      planVersion: Number(row?.planVersion),
      coordinationVersion: Number(row?.coordinationVersion),
      goalId: String(row?.goalId),
      agreementId: String(row?.agreementId),
      meetingId: String(row?.meetingId),
      guestName: String(row?.guestName),
    };
  };
}
