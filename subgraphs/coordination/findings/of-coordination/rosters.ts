import type { Context } from '../../context.ts';
import type { Programme } from '../../programmes/programme.ts';
import { teamsOf } from '../../programmes/teams-of.ts';
import type { CoordinationRow } from '../../source/coordinations.ts';
import { worksHere } from '../../staffing/roster-of.ts';
import { toStanding } from '../../staffing/roster.ts';
import type { RosterFacts } from '../situation.ts';

/** About employees, as the caseloads. */
export async function readRosters(
  programme: Programme,
  enrolment: Pick<CoordinationRow, 'track' | 'team'>,
  { caller, loaders }: Context,
): Promise<readonly RosterFacts[]> {
  if (!worksHere(caller)) return [];
  return Promise.all(
    teamsOf(programme, enrolment).map(async (team) => ({
      code: team.code,
      name: team.name,
      source: team.source.join(', '),
      ...toStanding(team, await loaders.rosterByTeam.load(`${programme.code} ${team.code}`)),
    })),
  );
}
