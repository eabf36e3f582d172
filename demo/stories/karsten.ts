import { addDays } from '../calendar.ts';
import { type Story, tellCitizen, tellCoordination, tellMeasure, tellRecord } from './telling.ts';

const karstensCpr = '6302823911';

export const karsten: Story = {
  cpr: karstensCpr,
  reason:
    'Over 30, with a mentor and § 85 at once, both granted by one unit: the job centre grants, the social centre pays (N26, N19).',
  tell: (today) => {
    const day = (offset: number) => addDays(today, offset);
    return tellCitizen({
      cpr: karstensCpr,
      name: 'Karsten Thorsager',
      birthDate: '1982-02-03',
      jobcenter: tellRecord(
        {
          cpr: karstensCpr,
          cases: [
            {
              title: 'Kontanthjælp',
              lawCode: 'LAB',
              openedOn: day(-1_100),
              closedOn: null,
              caseworker: 'PETVES',
            },
          ],
          measures: [
            tellMeasure({
              key: 'mentor',
              title: 'Mentorstøtte',
              lawCode: 'LAB',
              paragraph: '§ 167',
              startsOn: day(-45),
              endsOn: day(137),
              purpose: 'Vej til et småjob',
              provider: 'Brobyggerne',
              hoursPerWeek: 2,
              caseworker: 'PETVES',
              unit: 'Jobindsatsen',
              monthlyCostOre: 380_000,
            }),
            tellMeasure({
              key: 'support',
              title: 'Socialpædagogisk støtte',
              lawCode: 'SEL',
              paragraph: '§ 85',
              startsOn: day(-45),
              purpose: 'Overblik over post og økonomi',
              provider: 'Bostøtteteamet',
              hoursPerWeek: 1.5,
              caseworker: 'PETVES',
              grantedBy: 'Jobindsatsen',
              paidBy: 'Myndighed Social',
              monthlyCostOre: 410_000,
            }),
          ],
        },
        { targetGroup: '6.3', nextInterviewOn: day(0) },
      ),
      social: tellRecord(
        {
          cpr: karstensCpr,
          cases: [
            {
              title: 'Sundhedssag',
              lawCode: 'SUL',
              openedOn: day(-20),
              closedOn: null,
              caseworker: 'TRIHUS',
            },
          ],
          measures: [
            tellMeasure({
              key: 'alcohol',
              title: 'Alkoholbehandling',
              lawCode: 'SUL',
              paragraph: '§ 141',
              state: 'PENDING',
              startsOn: day(9),
              provider: 'Rusmiddelcenteret',
              caseworker: 'TRIHUS',
              unit: 'Rusmiddelcenteret',
            }),
          ],
        },
        { supportNeedLevel: 'Let', functionalLevel: 'Let' },
      ),
      coordination: tellCoordination({
        model: 'NORDDJURS_HELHED',
        track: 'ADULT',
        since: day(-45),
        coordinatingCaseworker: 'METHOL',
        team: [
          { caseworker: 'PETVES', role: 'AUTHORITY' },
          { caseworker: 'STELYK', role: 'PERFORMER' },
        ],
        meetings: [
          ...[38, 24, 10].map((ago) => ({ kind: 'FORUM' as const, heldOn: day(-ago) })),
          ...[38, 31, 24, 17].map((ago) => ({ kind: 'TEAM' as const, heldOn: day(-ago) })),
        ],
        socialEvents: [
          {
            kind: 'HOMELESSNESS',
            happenedOn: day(-420),
            endedOn: day(-300),
            note: 'Sov hos venner, til han fik egen bolig',
            recordedBy: 'PETVES',
          },
        ],
      }),
    });
  },
};
