import { canaryCitizens, idOf, workedWith } from './canary-citizens.ts';
import type { Dice } from './canary-dice.ts';
import type { Picks } from './canary-picks.ts';
import { toBody, type Shapes } from './canary-request.ts';
import { work, type Told } from './canary-work.ts';

/** Every change of the work as it is refused to all, about anybody; and as it goes through, where it opens nothing. */
export function createWorkRequests(picks: Picks): Shapes {
  return Object.fromEntries(
    Object.entries(work).flatMap(([name, told]) => [
      [`${name}, refused`, toRefused(name, told, picks)],
      ...(told.shows === undefined
        ? []
        : [[through(name), toAccepted(name, told, picks)] as const]),
    ]),
  );
}

const through = (name: string) => `${name}, going through`;
/** The shapes that go through unless something is wrong. */
export const throughShapes = Object.keys(work)
  .filter((name) => work[name]?.shows !== undefined)
  .map(through);

/** Whatever it says, it is repeated to nobody, whoever may see where it came from. */
function toRefused(name: string, { of, input, wrong }: Told, picks: Picks): Shapes[string] {
  return async (dice) => {
    const standing = await picks.readStanding();
    const said: string[] = [];
    const say = () => {
      const cpr = picks.cpr(dice);
      const { mark, text } = dice.chance(0.7) ? picks.word(dice) : { mark: cpr, text: cpr };
      said.push(mark);
      return text;
    };
    // Who works with the citizen comes furthest.
    const citizen = dice.pick(canaryCitizens);
    const people = Object.keys(citizen.seenBy);
    return {
      ...(people.length > 0 && dice.chance(0.7) ? { as: dice.pick(people) } : {}),
      said,
      body: toChange(name, 'citizen { id }', {
        idempotencyKey: toKey(dice),
        ...(name === 'recordSignal' ? { cpr: citizen.cpr } : { citizenId: idOf(citizen) }),
        ...(of === 'citizen' ? {} : { expectedVersion: 1_000_000 }),
        ...input(say, standing),
        ...wrong?.(say),
      }),
    };
  };
}

/** What is told belongs to the one citizen who is worked with. */
function toAccepted(name: string, { of, input, shows = '' }: Told, picks: Picks): Shapes[string] {
  return async (dice) => {
    const standing = await picks.readStanding();
    const version = { plan: standing.planVersion, coordination: standing.coordinationVersion };
    return {
      as: 'coordinator',
      body: toChange(name, shows, {
        idempotencyKey: toKey(dice),
        citizenId: idOf(workedWith),
        ...(of === 'citizen' ? {} : { expectedVersion: version[of] }),
        ...input(() => picks.told(dice, 'PLAN').text, standing),
      }),
    };
  };
}

function toChange(name: string, shows: string, input: object): string {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return toBody(`mutation ($input: ${type}!) { ${name}(input: $input) { ${shows} } }`, { input });
}

const toKey = (dice: Dice) => `key-${dice.below(2 ** 31)}-${dice.below(2 ** 31)}`;
