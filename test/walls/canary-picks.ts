import { unknownCpr } from '../../demo/stories/stories.ts';
import { canaryCitizens, idOf, type CanaryCitizen } from './canary-citizens.ts';
import type { Dice } from './canary-dice.ts';
import type { Canary } from './canary-rows.ts';
import { partsSeen } from './canary-sight.ts';

/** What requests are made of. */
export interface Picks {
  /** Any planted text. */
  readonly text: (dice: Dice) => Canary;
  /** A text for a consent or an emergency that is accepted. */
  readonly told: (dice: Dice, part: 'CONSENTS' | 'EMERGENCY') => Canary;
  readonly citizen: (dice: Dice) => CanaryCitizen;
  readonly id: (dice: Dice) => string;
  /** A citizen's current or former number, or one that is nobody's. */
  readonly cpr: (dice: Dice) => string;
  /** Somebody in whose consents this person has no say. */
  readonly stranger: (dice: Dice, person: string) => CanaryCitizen;
  /** The emergency access that waits for its review. */
  readonly emergencyAccessId: string;
}

export function createPicks({
  planted,
  told,
  emergencyAccessId,
}: {
  planted: readonly Canary[];
  told: readonly Canary[];
  emergencyAccessId: string;
}): Picks {
  const texts = planted.filter(({ mark }) => mark.length === 8);
  const citizen = (dice: Dice) => dice.pick(canaryCitizens);
  return {
    text: (dice) => dice.pick(texts),
    told: (dice, part) => dice.pick(told.filter((canary) => canary.part === part)),
    citizen,
    id: (dice) => idOf(citizen(dice)),
    cpr: (dice) => {
      const { cpr, formerCpr } = citizen(dice);
      return dice.pick([cpr, formerCpr, unknownCpr]);
    },
    stranger: (dice, person) => {
      const hasSay = ({ number }: CanaryCitizen) =>
        person !== 'privacy-officer' && partsSeen(person, number, 'ALONE').includes('CONSENTS');
      return dice.pick(canaryCitizens.filter((each) => !hasSay(each)));
    },
    emergencyAccessId,
  };
}

/** Texts for reasons, notes and cases that are accepted: they belong to the citizen that they are told of. */
export function createTold(): readonly Canary[] {
  const tell = (owner: number, part: Canary['part'], count: number) =>
    Array.from({ length: count }, (_, index) => {
      const mark = `${String(owner).slice(-2)}${part === 'CONSENTS' ? 'c0' : 'e0'}${String(index).padStart(4, '0')}`;
      const text = `F20.0 kanarie${mark} fortalt i en mutation`;
      return { mark, text, place: 'told in a mutation', owner, part, level: 1 };
    });
  return [
    ...tell(900_001, 'CONSENTS', 12),
    ...tell(900_011, 'CONSENTS', 12),
    ...tell(900_008, 'EMERGENCY', 24),
  ];
}

/** A number in the ways that people and forms write it. */
export function spell(dice: Dice, cpr: string): string {
  const [date, serial] = [cpr.slice(0, 6), cpr.slice(6)];
  return dice.pick([
    cpr,
    cpr,
    `${date}-${serial}`,
    `${date} ${serial}`,
    ` ${cpr} `,
    `${date}–${serial}`,
    `${date} - ${serial}`,
  ]);
}
