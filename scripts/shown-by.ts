import { Kind, parse } from 'graphql';
import { readSchemaFile } from '../server/sdl.ts';

/**
 * Where the graph shows what a programme's file states, by the file's field: what judges or holds it for a citizen, and
 * not only `Query.programme`, which tells every field as it is written.
 */
const fields: Readonly<Record<string, readonly string[]>> = {
  centres: ['Citizen.activeMeasures'],
  citizen: ['Query.citizen'],
  budget: ['Citizen.personalBudget'],
  cohort: ['Programme.cohort'],
  competences: ['Programme.competences', 'Mutation.recordMeeting'],
  expected: ['ProgrammeFigures.expected'],
  figures: ['Programme.figures'],
  followUps: ['Citizen.findings'],
  frameRevisions: ['Programme.frameRevisions'],
  frames: ['ProgrammeSpend.frames'],
  grants: ['Programme.grants', 'Mutation.recordMeeting'],
  handover: ['Mutation.requestHandover'],
  intake: ['Coordination.intakes'],
  limits: ['Coordination.endsOn', 'Citizen.findings'],
  meetings: ['Me.meetingsToCall', 'Coordination.meetings'],
  norms: ['CaseloadNorm.actual', 'ProgrammeFigures.caseloads'],
  offers: ['Programme.offers', 'Agreement.offer'],
  outcomes: ['Citizen.enrolments', 'ProgrammeFigures.outcomes'],
  ownerships: ['Citizen.whoGrants'],
  plan: ['Citizen.plan'],
  progressEvery: ['AssessmentSeries.nextDueOn'],
  referral: ['Signal.referral'],
  roles: ['Coordination.team'],
  scales: ['Coordination.assessments', 'ProgrammeFigures.scales'],
  screening: ['Citizen.screenings'],
  signals: ['Citizen.signals'],
  socialEvents: ['Coordination.socialEvents'],
  targetGroup: ['Citizen.targetGroups'],
  teams: ['ProgrammeTeam.roster'],
  tracks: ['Programme.tracks', 'Coordination.familyIds'],
  'tracks.pair': ['Coordination.team'],
  'tracks.targetGroup': ['Citizen.targetGroups'],
  visitation: ['Citizen.visitationPath'],
  wishes: ['Mutation.linkMeasure', 'MeasureLink.isCitizensWish'],
};

const shown = listFields();
const gone = Object.values(fields).flatMap((named) => named.filter((one) => !shown.has(one)));
if (gone.length > 0) throw new Error(`scripts/shown-by.ts: the graph has no ${gone.join(', ')}.`);

/** The graph's fields that show a file's field, such as `tracks.YOUTH.pair`; none where it is not said. */
export function findShownBy(field: string): readonly string[] {
  const [first = '', , third = ''] = field.split('.');
  return fields[`${first}.${third}`] ?? fields[first] ?? [];
}

/** Every field of the supergraph that a client may ask for, as `Type.field`. */
function listFields(): ReadonlySet<string> {
  const { definitions } = parse(readSchemaFile('supergraph'));
  return new Set(
    definitions.flatMap((type) =>
      type.kind === Kind.OBJECT_TYPE_DEFINITION
        ? (type.fields ?? [])
            .filter(({ directives = [] }) =>
              directives.every(({ name }) => name.value !== 'inaccessible'),
            )
            .map((field) => `${type.name.value}.${field.name.value}`)
        : [],
    ),
  );
}
