import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect } from 'vitest';
import { stories } from '../../demo/stories/stories.ts';
import { at } from '../walls/cells.ts';
import type { Answer } from './ask.ts';
import { startInOneProcess, type OneProcess } from './one-process.ts';

export const version = `version change isByCitizen changedBy { id } adoptedOn
  goals { id title isCitizensWording isRetired withheldLinks
    links { measureId isRepeat isCitizensWish reason replacesMeasureId isEnded }
    progress { scoredOn by score recordedBy { id } } }
  agreements { id title responsible isCitizens responsibleCaseworker { id } dueOn settledOn result goalId meetingId documentedBy }
  replaces { legalBasis { law { code } paragraph } replacedOn }
  endedReplacements { legalBasis { law { code } paragraph } replacedOn until reason }`;
const change = (
  name: string,
) => `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) {
  ${name}(input: $input) { planVersion { ${version} } citizen { id plan { version source goals { title } } } } }`;
const view = `query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { plan { version source adoptedOn
  goals { id title isCitizensWording isRetired origin { code } measures { id } withheldLinks
    links { measureId isMissing isRepeat isCitizensWish reason replaces { id } measure { id monthlyCostOre } monthlyCostChangeOre }
    progress { scoredOn by score } }
  agreements { id title responsible isCitizens settledOn result }
  replaces { legalBasis { law { code } paragraph } replacedOn consentGivenOn content { code isPresent source } } } } }`;

const { amalie } = stories;

export const goal = { title: 'Jeg vil selv betale mine regninger', isCitizensWording: true };
export const agreement = { title: 'Ringer til banken', responsible: { isCitizen: true } };

export const toList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
export const last = (value: unknown) => toList(value).at(-1);
/** What stands in the version of the plan that a change answers. */
export const told = (answer: Answer, name: string, ...path: (string | number)[]) =>
  at(answer.data, name, 'planVersion', ...path);

/** A test file's town, where plans are changed, Amalie's unless another is said; opened before its tests, closed after them. */
export function openPlanTown() {
  let town: OneProcess;
  beforeAll(async () => {
    town = await startInOneProcess();
  });
  afterAll(() => town.stop());
  const askAs: OneProcess['askAs'] = (...asked) => town.askAs(...asked);

  const inDatabase = async <Row extends Record<string, unknown>>(sql: string) =>
    (await town.databases.run<Row>('coordination', sql)).rows;
  const idOf = async (cpr: string) => {
    const [row] = await inDatabase<{ id: string }>(
      `select citizen_id as id from coordination.identifiers where cpr = '${cpr}'`,
    );
    return row?.id ?? randomUUID();
  };
  const versionOf = async (cpr: string) => {
    const [row] = await inDatabase<{ version: number }>(
      `select version from coordination.plans where citizen_id = '${await idOf(cpr)}'`,
    );
    return row?.version ?? 0;
  };
  /** Changes a citizen's plan, at the version that it is at unless another is said. */
  const send = async (
    name: string,
    person: string,
    more: Readonly<Record<string, unknown>>,
    cpr = amalie.cpr,
  ) => {
    const seen = { citizenId: await idOf(cpr), expectedVersion: await versionOf(cpr) };
    const input = { idempotencyKey: randomUUID(), ...seen, ...more };
    return town.askAs(person, change(name), { input });
  };
  const look = async (person: string, cpr = amalie.cpr) => {
    const { data, errors } = await town.askAs(person, view, { cpr });
    expect(errors).toEqual([]);
    return at(data, 'citizenByCpr', 'plan');
  };
  const idsOf = async (what: 'goals' | 'agreements') =>
    (
      await inDatabase<{ id: string }>(
        `select id from coordination.${what} where plan_id =
           (select id from coordination.plans where citizen_id = '${await idOf(amalie.cpr)}') order by position`,
      )
    ).map(({ id }) => id);
  const goalOf = async (index: number) => (await idsOf('goals'))[index] ?? '';
  const consentOf = async (cpr: string, basis: string) => {
    const [row] = await inDatabase<{ id: string }>(
      `select id from coordination.consents where citizen_id = '${await idOf(cpr)}' and legal_basis = '${basis}'`,
    );
    return row?.id ?? randomUUID();
  };

  return { askAs, inDatabase, idOf, versionOf, send, look, idsOf, goalOf, consentOf };
}
