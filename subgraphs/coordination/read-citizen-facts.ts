import type { Context } from './context.ts';
import { toCitizenFacts } from './merge/citizen-facts.ts';
import type { OpenCitizen } from './open-citizen.ts';
import type { CitizenFacts } from './programmes/citizen-facts.ts';
import type { ScreeningRow } from './source/screenings.ts';
import type { SocialEventRow } from './source/social-events.ts';

/** What a programme's conditions are judged by, as far as the caller may see it. */
export async function readCitizenFacts(
  citizen: OpenCitizen,
  programme: string,
  { loaders, today }: Context,
): Promise<CitizenFacts> {
  const { id, access } = citizen;
  const [events, screenings] = await Promise.all([
    access.parts.has('PLAN') ? loaders.socialEventsByCitizenId.load(id) : undefined,
    access.parts.has('COORDINATION') ? loaders.screeningsByCitizenId.load(id) : [],
  ]);
  const [latest] = screenings.filter((screening) => screening.programme === programme);
  return toCitizenFacts(citizen, today, {
    socialEvents: events?.filter((event) => holds(event, today)).map(({ kind }) => kind),
    screened: readAnswers(latest),
  });
}

/** From the day it happened to the day it ended, both included. */
function holds({ happenedOn, endedOn }: SocialEventRow, today: string): boolean {
  return happenedOn <= today && (endedOn === null || today <= endedOn);
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
