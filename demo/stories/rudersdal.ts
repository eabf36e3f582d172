import { addDays } from '../calendar.ts';
import { type Story, tellCitizen, tellCoordination, tellRecord } from './telling.ts';

const villadsCpr = '7409039819';

export const villads: Story = {
  cpr: villadsCpr,
  reason:
    'Found by outreach (fremskudt sagsbehandling): no case in any centre, and within the target group all the same (R7).',
  tell: (today) =>
    tellCitizen({
      cpr: villadsCpr,
      name: 'Villads Hedemark',
      birthDate: '2003-09-14',
      coordination: tellCoordination({
        model: 'RUDERSDAL_FREMSKUDT',
        track: 'YOUTH',
        since: addDays(today, -3),
        coordinatingCaseworker: 'STELYK',
        team: [{ caseworker: 'SOFLIN', role: 'AUTHORITY' }],
        meetings: [
          { kind: 'COORDINATING', heldOn: addDays(today, -2), place: 'RELATIVES_HOME' },
          { kind: 'TEAM', heldOn: addDays(today, -1), place: 'OFFICE' },
        ],
        wayIn: {
          signal: {
            source: 'RELATIVE',
            note: 'Hans mor ringer: han har ikke været ude i ugevis og svarer ikke på breve',
            receivedOn: addDays(today, -9),
            recordedBy: 'STELYK',
          },
          screening: {
            answers: [
              { question: 'MENTAL_DIFFICULTIES', answer: 'Ja, angst' },
              { question: 'NO_CONTACT_WITH_WORK', answer: 'Nej, et fritidsjob for et år siden' },
              { question: 'KNOWN_BEFORE', answer: 'Nej' },
              { question: 'SUBSTANCE_USE', answer: 'Nej' },
            ],
            outcome: 'DEVIATION',
            deviationReason: 'Fritidsjobbet var tre uger og hjalp ham ikke ud',
            recordedOn: addDays(today, -6),
            recordedBy: 'STELYK',
          },
          decisions: [
            {
              step: 'SIGNAL',
              outcome: 'ADVANCED',
              reason: 'Ingen af centrene kender ham',
              decidedOn: addDays(today, -8),
            },
            {
              step: 'SCREENING',
              outcome: 'ADVANCED',
              reason: 'Screenet, med lempelse',
              decidedOn: addDays(today, -5),
            },
            {
              step: 'OUTREACH',
              outcome: 'ENROL',
              reason: 'Kommer ikke af sig selv',
              decidedOn: addDays(today, -3),
            },
          ],
          decidedBy: 'INGSTO',
          reasons: ['Ung med psykiske vanskeligheder uden kontakt til arbejdsmarkedet'],
          intake: [
            { theme: 'MENTAL', answer: 'Jeg bliver bange, når telefonen ringer' },
            { theme: 'RELATIONS', answer: 'Min mor, og to jeg spiller med' },
          ],
        },
      }),
    }),
};

const rigmorsCpr = '8107483920';

export const rigmor: Story = {
  cpr: rigmorsCpr,
  reason:
    'An elder found by outreach (R3), whom the weekly meeting takes up each time (R8): the next one is due within the week.',
  tell: (today) => {
    const day = (offset: number) => addDays(today, offset);
    return tellCitizen({
      cpr: rigmorsCpr,
      name: 'Rigmor Tangaa',
      birthDate: '1948-07-21',
      social: tellRecord(
        {
          cpr: rigmorsCpr,
          cases: [
            {
              title: 'Støtte til voksne',
              lawCode: 'SEL',
              openedOn: day(-38),
              closedOn: null,
              caseworker: 'SOFLIN',
            },
          ],
        },
        { supportNeedLevel: 'Let', functionalLevel: 'Moderat' },
      ),
      coordination: tellCoordination({
        model: 'RUDERSDAL_FREMSKUDT',
        track: 'ADULT',
        since: day(-38),
        coordinatingCaseworker: 'SOFLIN',
        team: [{ caseworker: 'STELYK', role: 'PERFORMER' }],
        meetings: [
          { kind: 'COORDINATING', heldOn: day(-36), place: 'HOME' },
          ...[36, 29, 22, 15, 8, 1].map((ago) => ({
            kind: 'TEAM' as const,
            heldOn: day(-ago),
            place: 'OFFICE' as const,
          })),
        ],
      }),
    });
  },
};
