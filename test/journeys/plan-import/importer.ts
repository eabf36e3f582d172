import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { stories } from '../../../demo/stories/stories.ts';
import { getToken } from '../../setup/ask.ts';
import { startInOneProcess } from '../../setup/one-process.ts';
import { at } from '../../walls/cells.ts';
import type { Format } from './seen-plan.ts';

const importPlan = `mutation ($input: ImportPlanInput!) { importPlan(input: $input) {
  changes { kind what id goalId field before after }
  planVersion { version change changedBy { id }
    goals { id title isCitizensWording isRetired links { measureId isRepeat isCitizensWish reason replacesMeasureId isEnded } }
    agreements { id title responsible isCitizens responsibleCaseworker { id } dueOn settledOn result goalId documentedBy offer } }
  citizen { id } } }`;

const types = { JSON: 'application/json', FHIR: 'application/fhir+json' } as const;

interface Sent {
  readonly format?: Format;
  readonly person?: string;
  readonly expectedVersion?: number;
  readonly idempotencyKey?: string;
}

export type Importer = Awaited<ReturnType<typeof openImporter>>;

/** Takes plans out of a municipality of its own and in again, by default as the facilitator; Martin’s is adopted, and empty. */
export async function openImporter() {
  const town = await startInOneProcess();
  const inDatabase = async <Row extends Record<string, unknown>>(sql: string) =>
    (await town.databases.run<Row>('coordination', sql)).rows;
  const idOf = async (cpr: string) => {
    const [row] = await inDatabase<{ id: string }>(
      `select citizen_id as id from coordination.identifiers where cpr = '${cpr}'`,
    );
    return row?.id ?? '';
  };
  const versionOf = async (citizenId: string) => {
    const [row] = await inDatabase<{ version: number }>(
      `select version from coordination.plans where citizen_id = '${citizenId}'`,
    );
    return row?.version ?? 0;
  };
  const ids = {
    amalie: await idOf(stories.amalie.cpr),
    martin: await idOf(stories.martin.cpr),
    jens: await idOf(stories.jens.cpr),
  };
  const { errors } = await town.askAs(
    'facilitator',
    'mutation ($input: AdoptPlanInput!) { adoptPlan(input: $input) { citizen { id } } }',
    { input: { idempotencyKey: randomUUID(), citizenId: ids.martin, replaces: [] } },
  );
  expect(errors).toEqual([]);
  return {
    ids,
    inDatabase,
    versionOf,
    linksOf: (citizenId: string) =>
      inDatabase(
        `select g.title, m.measure_id from coordination.goal_measures m join coordination.goals g on g.id = m.goal_id
           join coordination.plans p on p.id = g.plan_id where p.citizen_id = '${citizenId}' order by 1, 2`,
      ),
    exported: async (citizenId: string, format: Format) => {
      const response = await fetch(new URL(`/plans/${citizenId}`, town.url), {
        headers: {
          accept: types[format],
          authorization: `Bearer ${await getToken(town.issuerUrl, 'facilitator')}`,
        },
      });
      expect(response.status).toBe(200);
      return response.text();
    },
    take: async (
      citizenId: string,
      document: unknown,
      { format = 'JSON', person = 'facilitator', ...more }: Sent = {},
    ) => {
      const { data, errors } = await town.askAs(person, importPlan, {
        input: {
          idempotencyKey: randomUUID(),
          citizenId,
          expectedVersion: await versionOf(citizenId),
          format,
          document: typeof document === 'string' ? document : JSON.stringify(document),
          ...more,
        },
      });
      const faults = errors
        .flatMap(({ extensions }) => extensions.faults ?? [])
        .map((fault) => `${fault.path}: ${fault.message}`);
      // Who reads, and what reads, are told the same.
      expect(errors.flatMap(({ message }) => message.split('\n').slice(1))).toEqual(faults);
      return {
        codes: errors.map(({ extensions }) => extensions.code),
        faults,
        message: errors[0]?.message,
        version: at(data, 'importPlan', 'planVersion'),
        changes: at(data, 'importPlan', 'changes'),
      };
    },
    close: () => town.stop(),
  };
}
