import { addDays } from '../calendar.ts';
import { type Story, tellCitizen, tellCoordination, tellMeasure, tellRecord } from './telling.ts';

const martinsCpr = '7405993917';

export const martin: Story = {
  cpr: martinsCpr,
  reason:
    'Several diagnoses, on education support: § 85 helps to attend regional psychiatry and the drug treatment of § 101; two caseworkers, one coordinator (N25, N27).',
  tell: (today) => {
    const day = (offset: number) => addDays(today, offset);
    return tellCitizen({
      cpr: martinsCpr,
      name: 'Martin Bruun',
      birthDate: '1999-05-14',
      jobcenter: tellRecord(
        {
          cpr: martinsCpr,
          cases: [
            {
              title: 'Uddannelseshjælp',
              lawCode: 'LAB',
              openedOn: day(-900),
              closedOn: null,
              caseworker: 'CAMBEC',
            },
          ],
          measures: [
            tellMeasure({
              key: 'guidance',
              title: 'Vejledning og opkvalificering',
              lawCode: 'LAB',
              paragraph: '§ 91',
              state: 'PAUSED',
              startsOn: day(-75),
              endsOn: day(50),
              purpose: 'Sat i bero, til behandlingen er i gang',
              provider: 'Jobskolen',
              hoursPerWeek: 4,
              caseworker: 'CAMBEC',
              unit: 'Ungeindsatsen',
            }),
          ],
          plan: {
            title: 'Min Plan',
            lawCode: 'LAB',
            paragraph: '§ 40',
            adoptedOn: day(-400),
            goals: [
              {
                title: 'Parat til uddannelse',
                isCitizensWording: false,
                measureKey: 'guidance',
                setOn: day(-400),
              },
            ],
          },
        },
        { targetGroup: '6.5', nextInterviewOn: day(33) },
      ),
      social: tellRecord(
        {
          cpr: martinsCpr,
          cases: [
            {
              title: 'Støtte til voksne',
              lawCode: 'SEL',
              openedOn: day(-260),
              closedOn: null,
              caseworker: 'DORMIK',
            },
          ],
          measures: [
            tellMeasure({
              key: 'support',
              title: 'Socialpædagogisk støtte',
              lawCode: 'SEL',
              paragraph: '§ 85',
              startsOn: day(-90),
              purpose: 'Støtte til fremmøde i lokalpsykiatrien og på rusmiddelcenteret',
              provider: 'Socialpsykiatrien',
              hoursPerWeek: 3,
              caseworker: 'DORMIK',
              unit: 'Myndighed Social',
              nextFollowUpOn: day(1),
              monthlyCostOre: 790_000,
            }),
            tellMeasure({
              key: 'treatment',
              title: 'Social behandling for stofmisbrug',
              lawCode: 'SEL',
              paragraph: '§ 101',
              startsOn: day(-70),
              expectedEndsOn: day(110),
              purpose: 'Reduktion af stofbrug',
              provider: 'Rusmiddelcenteret',
              hoursPerWeek: 2,
              caseworker: 'FLEBAG',
              unit: 'Rusmiddelcenteret',
              monthlyCostOre: 820_000,
            }),
          ],
          plan: {
            title: 'Handleplan',
            lawCode: 'SEL',
            paragraph: '§ 141',
            adoptedOn: day(-85),
            goals: [
              {
                title: 'Jeg vil møde op, også på de dårlige dage',
                isCitizensWording: true,
                measureKey: 'support',
                setOn: day(-85),
              },
            ],
          },
        },
        { supportNeedLevel: 'Højt', functionalLevel: 'Svært' },
      ),
      coordination: tellCoordination({
        model: 'NORDDJURS_HELHED',
        track: 'YOUTH',
        since: day(-80),
        coordinatingCaseworker: 'HENDAH',
        team: [
          { caseworker: 'TOVKRO', role: 'FACILITATOR' },
          { caseworker: 'CAMBEC', role: 'AUTHORITY' },
          { caseworker: 'DORMIK', role: 'AUTHORITY' },
          { caseworker: 'ANNVAN', role: 'PERFORMER' },
        ],
        // The forum is kept (N9); the weekly meeting of those who support him is not (N10).
        meetings: [
          ...[66, 52, 38, 24, 10].map((ago) => ({ kind: 'FORUM' as const, heldOn: day(-ago) })),
          ...[73, 66, 59, 52, 45, 38, 31, 24, 17].map((ago) => ({
            kind: 'TEAM' as const,
            heldOn: day(-ago),
          })),
        ],
      }),
    });
  },
};
