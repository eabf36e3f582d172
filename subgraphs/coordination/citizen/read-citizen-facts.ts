import type { Context } from '../context.ts';
import type { Loaders } from '../loaders.ts';
import { toCitizenFacts } from '../merge/citizen-facts.ts';
import type { OpenCitizen } from '../admission/open-citizen.ts';
import type { CitizenFacts } from '../programmes/citizen-facts.ts';
import type { ScreeningRow } from '../source/screenings.ts';
import { isOngoing } from './ongoing-event.ts';
import type { SocialEventRow } from '../source/social-events.ts';

/** What a programme's conditions are judged by, as far as the caller may see it. */
export async function readCitizenFacts(
  citizen: OpenCitizen,
  programme: string,
  { loaders, today }: Context,
): Promise<CitizenFacts> {
  const [events, screenings] = await loadRows(citizen, loaders);
  const [latest] = screenings.filter((screening) => screening.programme === programme);
  return toCitizenFacts(citizen, today, {
    socialEvents: events && findOngoing(events, today),
    screened: readAnswers(latest),
  });
}

/** Reads them, for who will ask for them. */
export async function preloadCitizenFacts(
  citizen: OpenCitizen,
  { loaders }: Context,
): Promise<void> {
  await loadRows(citizen, loaders);
}

function loadRows({ id, access }: OpenCitizen, loaders: Loaders) {
  return Promise.all([
    access.parts.has('PLAN') ? loaders.socialEventsByCitizenId.load(id) : undefined,
    access.parts.has('COORDINATION') ? loaders.screeningsByCitizenId.load(id) : [],
  ]);
}

/** Of each kind the newest tells: what is over is said again with its last day, as nothing that is recorded changes. */
function findOngoing(events: readonly SocialEventRow[], today: string): readonly string[] {
  return events
    .filter((event, index) => events.findIndex(({ kind }) => kind === event.kind) === index)
    .filter((event) => isOngoing(event, today))
    .map(({ kind }) => kind);
}

/** The answers of a screening by their first word; one that is neither `Ja` nor `Nej` leaves it to a person. */
export function readAnswers(
  screening: Pick<ScreeningRow, 'answers'> | undefined,
): CitizenFacts['screened'] {
  const answers = (screening?.answers ?? []).flatMap(({ question, answer }) => {
    const word = /^(ja|nej)(?!\p{L})/iu.exec(answer)?.[1]?.toLowerCase();
    return word === undefined ? [] : [[question, word === 'ja'] as const];
  });
  return Object.fromEntries(answers);
}
