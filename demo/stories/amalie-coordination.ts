import type { CoordinationRecord } from '../citizen.ts';
import { tellCoordination, tellGoal } from './telling.ts';

/** Who works together for Amalie, and the plan that is hers; days count from today. */
export function tellAmaliesCoordination(day: (offset: number) => string): CoordinationRecord {
  return tellCoordination({
    since: day(-300),
    coordinatingCaseworker: 'METHOL',
    team: [
      { caseworker: 'TOVKRO', role: 'FACILITATOR' },
      { caseworker: 'SOFLIN', role: 'AUTHORITY' },
    ],
    meetings: [
      { kind: 'COOPERATION', heldOn: day(-290) },
      { kind: 'CITIZEN', heldOn: day(-215) },
      { kind: 'COOPERATION', heldOn: day(-155) },
      { kind: 'CITIZEN', heldOn: day(-80) },
      { kind: 'COOPERATION', heldOn: day(-20) },
      { kind: 'CITIZEN', heldOn: day(40) },
    ],
    plan: {
      version: 3,
      adoptedOn: day(-290),
      goals: [
        tellGoal(
          'Jeg vil gøre min STU færdig',
          ['stu', 'placement', 'support'],
          [
            [day(-290), 3, 3],
            [day(-155), 4, 5],
            [day(-20), 6, 5],
          ],
        ),
        tellGoal(
          'Jeg vil selv kunne komme af sted om morgenen',
          ['support', 'mentor'],
          [
            [day(-290), 2, 3],
            [day(-20), 5, 4],
          ],
        ),
        tellGoal('Jeg vil kunne cykle til praktikken igen', ['training'], [[day(-20), 4, 4]]),
      ],
      agreements: [
        {
          title: 'Vækker mig med en sms på praktikdage',
          responsible: 'Bostøtteteamet',
          dueOn: day(69),
          settledOn: null,
        },
        {
          title: 'Viser mig ruten til gartneriet',
          responsible: 'Jakob Lund',
          dueOn: day(-18),
          settledOn: day(-19),
        },
        {
          title: 'Skriver dagbog om, hvad der var svært',
          responsible: 'Amalie',
          dueOn: day(40),
          settledOn: null,
        },
      ],
      replaces: [
        { lawCode: 'LAB', paragraph: '§ 40', replacedOn: day(-290), consentGivenOn: day(-292) },
        { lawCode: 'SEL', paragraph: '§ 141', replacedOn: day(-290), consentGivenOn: day(-292) },
      ],
    },
  });
}
