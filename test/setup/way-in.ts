import { randomUUID } from 'node:crypto';
import { at } from '../walls/cells.ts';
import type { Answer } from './ask.ts';
import type { Databases } from './databases.ts';
import { today } from './today.ts';

interface Town {
  readonly databases: Databases;
  askAs(
    person: string,
    query: string,
    variables?: Readonly<Record<string, unknown>>,
  ): Promise<Answer>;
}
type Fields = Readonly<Record<string, unknown>>;

const coordination = `coordination { version model track endsOn team { role caseworker { id } }
  openHandover { id } visitationPath { step outcome } } citizen { id coordinatingCaseworker { id } }`;
/** What each mutation is asked for. */
const asked: Readonly<Record<string, string>> = {
  recordSignal: 'signalId citizen { id }',
  recordScreening:
    'screening { id answers { question answer } outcome deviationReason } citizen { id }',
  decideVisitation: 'decision { id step outcome reasons skipReason } citizen { id }',
  enrolCitizen: coordination,
  extendEnrolment: coordination,
  endEnrolment: coordination,
  setTeamMember: coordination,
  assignCoordinatingCaseworker: coordination,
  requestHandover: `handover { id version from { id } to { id } acceptedAt } ${coordination}`,
  acceptHandover: `handover { id version acceptedAt } ${coordination}`,
  withdrawHandover: `handover { id version closedAt } ${coordination}`,
};

/** The way in and out, walked over HTTP, with citizens of whom nothing else is known. */
export function createWayIn(town: Town) {
  let planted = 0;
  const send = (person: string, mutation: string, input: Fields) =>
    town.askAs(
      person,
      `mutation ($input: ${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!) {
         ${mutation}(input: $input) { ${asked[mutation] ?? ''} } }`,
      { input: { idempotencyKey: randomUUID(), ...input } },
    );
  /** Somebody who is in the registry and in no centre. */
  const plant = async () => {
    planted += 1;
    const id = randomUUID();
    const cpr = `61019${String(planted).padStart(5, '0')}`;
    await town.databases.run(
      'coordination',
      `insert into coordination.citizens (id, name, birth_date) values ('${id}', 'Nørre Planteborg', '1990-01-01');
       insert into coordination.identifiers (cpr, citizen_id) values ('${cpr}', '${id}')`,
    );
    return { id, cpr };
  };
  const signal = (cpr: string, more: Fields = {}, person = 'facilitator') =>
    send(person, 'recordSignal', {
      cpr,
      programme: 'RUDERSDAL_FREMSKUDT',
      source: 'GP',
      receivedOn: today,
      note: 'Lægen har ikke set borgeren i et halvt år',
      ...more,
    });
  const decide = (citizenId: string, more: Fields = {}, person = 'visitator') =>
    send(person, 'decideVisitation', {
      citizenId,
      programme: 'RUDERSDAL_FREMSKUDT',
      step: 'SIGNAL',
      outcome: 'ENROL',
      reasons: ['Borgeren har brug for det'],
      skipReason: 'Det haster',
      ...more,
    });
  const enrol = (citizenId: string, more: Fields = {}, person = 'visitator') =>
    send(person, 'enrolCitizen', {
      citizenId,
      programme: 'RUDERSDAL_FREMSKUDT',
      track: 'ADULT',
      coordinatingCaseworkerId: 'METHOL',
      team: [],
      reasons: ['I målgruppen'],
      ...more,
    });
  /** Signalled and decided, so that they may be enrolled; Rudersdal's way unless it is said. */
  const admit = async (more: Fields = {}) => {
    const person = await plant();
    await signal(person.cpr);
    const { errors } = await decide(person.id, more);
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return person;
  };
  return { send, plant, signal, decide, enrol, admit };
}

export const codesOf = ({ errors }: Answer) => errors.map(({ extensions }) => extensions.code);
export const messageOf = ({ errors }: Answer) => errors[0]?.message ?? '';
export const fieldOf = ({ data }: Answer, ...path: readonly string[]): string =>
  String(at(data, ...path));
