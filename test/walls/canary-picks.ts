import { unknownCpr } from '../../demo/stories/stories.ts';
import { canaryCitizens, idOf, workedWith, type CanaryCitizen } from './canary-citizens.ts';
import type { Dice } from './canary-dice.ts';
import type { Canary } from './canary-rows.ts';
import { partsSeen } from './canary-sight.ts';
import type { Standing } from './canary-standing.ts';

/** Where what is told in a change belongs, with what its marks have in common. */
const toldMarks = { CONSENTS: 'c0', EMERGENCY: 'e0', PLAN: 'a0' } as const;
type ToldPart = keyof typeof toldMarks;

/** What requests are made of. */
export interface Picks {
  /** Any planted text. */
  readonly text: (dice: Dice) => Canary;
  /** A planted text that no refusal names: those name the programme that a citizen is in. */
  readonly word: (dice: Dice) => Canary;
  /** A text for a consent, an emergency or work that is accepted. */
  readonly told: (dice: Dice, part: ToldPart) => Canary;
  readonly citizen: (dice: Dice) => CanaryCitizen;
  readonly id: (dice: Dice) => string;
  /** A citizen's current or former number, or one that is nobody's. */
  readonly cpr: (dice: Dice) => string;
  /** Somebody in whose consents this person has no say. */
  readonly stranger: (dice: Dice, person: string) => CanaryCitizen;
  /** The emergency access that waits for its review. */
  readonly emergencyAccessId: string;
  readonly readStanding: () => Promise<Standing>;
}

export function createPicks({
  planted,
  told,
  emergencyAccessId,
  readStanding,
}: {
  planted: readonly Canary[];
  told: readonly Canary[];
  emergencyAccessId: string;
  readStanding: () => Promise<Standing>;
}): Picks {
  const texts = planted.filter(({ mark }) => mark.length === 8);
  const words = texts.filter(({ place }) => place !== 'coordination.coordinations.model');
  const citizen = (dice: Dice) => dice.pick(canaryCitizens);
  return {
    text: (dice) => dice.pick(texts),
    word: (dice) => dice.pick(words),
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
    readStanding,
  };
}

/** Texts for reasons, notes and cases that are accepted: they belong to the citizen that they are told of. */
export function createTold(): readonly Canary[] {
  const tell = (owner: number, part: ToldPart, count: number) =>
    Array.from({ length: count }, (_, index) => {
      const mark = `${String(owner).slice(-2)}${toldMarks[part]}${String(index).padStart(4, '0')}`;
      const text = `F20.0 kanarie${mark} fortalt i en mutation`;
      return { mark, text, place: 'told in a mutation', owner, part, level: 1 };
    });
  return [
    ...tell(900_001, 'CONSENTS', 12),
    ...tell(900_011, 'CONSENTS', 12),
    ...tell(900_008, 'EMERGENCY', 24),
    ...tell(workedWith.number, 'PLAN', 60),
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
