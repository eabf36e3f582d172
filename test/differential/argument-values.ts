import type { Dice } from '../../demo/dice.ts';
import { unknownCpr } from '../../demo/stories/stories.ts';

/** A citizen by the two names that one can be asked for by. */
export interface Known {
  readonly id: string;
  readonly cpr: string;
}

/** What there is to ask about in the municipality. */
export interface Stock {
  readonly citizens: readonly Known[];
  /** Of them, those whom a person may see, by the person's name. */
  readonly seenBy: ReadonlyMap<string, readonly Known[]>;
  /** Cursors that were given before, by the field of the list that gave them. */
  readonly cursors: ReadonlyMap<string, readonly string[]>;
}

/** Values for the arguments of what one person asks, most often right ones. */
export function createPickValue(dice: Dice, stock: Stock, person: string | undefined) {
  const seen = stock.seenBy.get(person ?? '') ?? [];
  const citizen = () => dice.pick(seen.length > 0 && dice.chance(0.75) ? seen : stock.citizens);
  const spell = (text: string, otherwise: string) => (dice.onceIn(10) ? otherwise : text);
  return (field: string, argument: string): unknown => {
    const isRight = !dice.onceIn(25);
    switch (argument) {
      case 'id': {
        const { id } = citizen();
        return isRight
          ? spell(id, id.toUpperCase())
          : dice.pick(['nobody', '', '00000000-0000-4000-8000-000000000000']);
      }
      case 'cpr': {
        const { cpr } = citizen();
        return isRight
          ? spell(cpr, `${cpr.slice(0, 6)}-${cpr.slice(6)}`)
          : dice.pick(['', 'no number', '9999999999', unknownCpr]);
      }
      case 'on':
        return isRight
          ? dice.pick([null, '2026-11-21', '2024-01-01', '2019-12-31', '1998-07-01', '2031-06-30'])
          : dice.pick(['', '2026-02-30', '21-11-2026']);
      case 'first':
        return isRight ? dice.pick([1, 1, 2, 2, 3, 4, 7, 100]) : dice.pick([0, -1, 101, null]);
      case 'after': {
        const cursors = stock.cursors.get(field) ?? [];
        // One that was given for another citizen or choice is refused, by both alike.
        const isGiven = cursors.length > 0 && dice.chance(0.3);
        if (isRight) return isGiven ? dice.pick(cursors) : null;
        return dice.pick(['', 'no cursor', ...[...stock.cursors.values()].flat()]);
      }
      case 'n':
        return isRight ? dice.pick([1, 2, 3, 3, 4]) : dice.pick([0, -1, 2 ** 31 - 1]);
      case 'scale':
        return isRight ? dice.pick([null, 'RESULT_BOARD']) : '';
      case 'from':
        if (field !== 'figures') return isRight ? dice.pick([1, 2, 3]) : dice.pick([0, -1]);
        return isRight ? dice.pick(['2026-01-01', '2026-07-01']) : dice.pick(['', '2027-01-01']);
      case 'to':
        if (field !== 'figures') return isRight ? dice.pick([1, 2, 3]) : 2 ** 31 - 1;
        return dice.pick(['2026-06-30', '2026-12-31', '2026-12-31', '2026-01-31']);
      case 'code':
      case 'programme':
        return isRight ? dice.pick(['GRIBSKOV_VUP', 'RUDERSDAL_FREMSKUDT']) : 'NOBODYS';
      case 'lawCode':
        return isRight ? dice.pick(['SEL', 'LAB', 'BL']) : dice.pick(['', 'NOBODYS']);
      case 'paragraph':
        return isRight ? dice.pick(['§ 85', '§ 40', '§ 32']) : dice.pick(['', '§ 9999']);
      case 'isReviewed':
        return dice.pick([true, false, null]);
      case 'until':
        return isRight ? dice.pick([null, '2026-11-21', '2026-12-31', '2026-01-01']) : '2026-02-30';
      case 'severity':
        return isRight ? dice.pick([null, ['URGENT'], ['WARNING', 'NOTICE']]) : [];
      case 'rule':
        return isRight
          ? dice.pick([null, ['FOLLOW_UP_DUE'], ['AGREEMENT_OVERDUE', 'SAME_SUPPORT']])
          : [];
      case 'order':
        return dice.pick(['NAME', 'ENROLLED_SINCE', 'NEXT_DUE', null]);
      case 'where':
        return isRight
          ? dice.pick([
              null,
              { roles: ['COORDINATING_CASEWORKER'] },
              { name: 'a', isAddressProtected: false },
              { track: 'YOUTH' },
            ])
          : dice.pick([{ name: '' }, { track: 'Unge' }, { roles: [] }]);
      default:
        throw new Error(`Nobody knows what ${field}(${argument}:) takes.`);
    }
  };
}
