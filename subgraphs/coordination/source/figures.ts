import type { Session } from './session.ts';

/** What is counted of: a programme by its code, in a period whose days are both included. */
export interface CountedOf {
  readonly programme: string;
  readonly from: string;
  readonly to: string;
}

/** Enrolments of one track, with one outcome, or all; of a count of enrolments also how many citizens it is about. */
export interface FlowRow {
  readonly of: 'TRACK' | 'OUTCOME' | 'ALL';
  readonly code: string | null;
  readonly enrolled: number;
  readonly begun: number;
  readonly begunCitizens: number;
  readonly ended: number;
  readonly endedCitizens: number;
}

export function findFlow(session: Session, { programme, from, to }: CountedOf): Promise<FlowRow[]> {
  return session.read(
    `select of, code, enrolled, begun, begun_citizens as "begunCitizens", ended, ended_citizens as "endedCitizens"
       from coordination.programme_flow(:programme, cast(:from as date), cast(:to as date))`,
    { programme, from, to },
  );
}

/** How many of those enrolled have a case in a centre, of one track or of all. */
export interface InCentreRow {
  readonly isAll: boolean;
  readonly track: string | null;
  readonly centre: string;
  readonly citizens: number;
}

export function findInCentres(
  session: Session,
  { programme, to }: CountedOf,
): Promise<InCentreRow[]> {
  return session.read(
    `select is_all as "isAll", track, centre, citizens
       from coordination.programme_centres(:programme, cast(:to as date))`,
    { programme, to },
  );
}

/** How citizens moved towards their goals, by who scored them. */
export interface ProgressRow {
  readonly by: 'CITIZEN' | 'CASEWORKER';
  readonly citizens: number;
  readonly closer: number;
  readonly further: number;
  readonly stayed: number;
  readonly meanFirst: number;
  readonly meanLast: number;
  readonly stepsAYear: number;
}

export function findProgress(
  session: Session,
  { programme, from, to }: CountedOf,
): Promise<ProgressRow[]> {
  return session.read(
    `select scored_by as by, citizens, closer, further, stayed, mean_first as "meanFirst", mean_last as "meanLast",
            steps_a_year as "stepsAYear"
       from coordination.programme_progress(:programme, cast(:from as date), cast(:to as date))`,
    { programme, from, to },
  );
}

/** How citizens moved on a scale, by who assessed them; `standing` are all who were, `reached` its threshold. */
export interface ScaleRow {
  readonly scale: string;
  readonly by: 'CITIZEN' | 'CASEWORKER';
  readonly citizens: number;
  readonly forward: number;
  readonly back: number;
  readonly stayed: number;
  readonly standing: number;
  readonly reached: number;
}

/** A scale as it is counted: its levels from the least, none for one of numbers. */
interface CountedScale {
  readonly scale: string;
  readonly levels: readonly string[];
  readonly threshold: number | null;
  readonly isLessBetter: boolean;
}

export function findScales(
  session: Session,
  { programme, from, to }: CountedOf,
  scales: readonly CountedScale[],
): Promise<ScaleRow[]> {
  return session.read(
    `select scale, assessed_by as by, citizens, forward, back, stayed, standing, reached
       from coordination.programme_scales(:programme, cast(:from as date), cast(:to as date), cast(:scales as jsonb))`,
    { programme, from, to, scales: JSON.stringify(scales) },
  );
}

/** How many citizens each caseworker has, the fewest first: in a role, by track or in all, or in a centre. */
export interface CaseloadRow {
  readonly role: string | null;
  readonly track: string | null;
  readonly isAll: boolean;
  readonly centre: string | null;
  readonly loads: readonly number[];
}

export function findCaseloads(
  session: Session,
  { programme, to }: CountedOf,
): Promise<CaseloadRow[]> {
  return session.read(
    `select role, track, is_all as "isAll", centre, loads
       from coordination.programme_caseloads(:programme, cast(:to as date))`,
    { programme, to },
  );
}

/** The CPR numbers of each who was enrolled on any day of the period: to be sealed, and shown to nobody. */
export async function findGroup(
  session: Session,
  { programme, from, to }: CountedOf,
): Promise<(readonly string[])[]> {
  const rows = await session.read<{ readonly cprs: readonly string[] }>(
    'select cprs from coordination.programme_group(:programme, cast(:from as date), cast(:to as date))',
    { programme, from, to },
  );
  return rows.map(({ cprs }) => cprs);
}
