import { addDays } from '../calendar.ts';
import { type Story, tellCitizen, tellCoordination, tellMeasure, tellRecord } from './telling.ts';

const birgitsCpr = '7704793919';

export const birgit: Story = {
  cpr: birgitsCpr,
  reason:
    'Over 30, in target group 6.3, with measures of two centres: in the adult track without anybody’s decision (G5, G9), with a pair from two administrations (G23).',
  tell: (today) => {
    const day = (offset: number) => addDays(today, offset);
    return tellCitizen({
      cpr: birgitsCpr,
      name: 'Birgit Solvang',
      birthDate: '1979-04-17',
      jobcenter: tellRecord(
        {
          cpr: birgitsCpr,
          cases: [
            {
              title: 'Kontanthjælp',
              lawCode: 'LAB',
              openedOn: day(-1_400),
              closedOn: null,
              caseworker: 'HANNYG',
            },
          ],
          measures: [
            // The same measure again, on her wish (G11).
            tellMeasure({
              key: 'mentor-before',
              title: 'Mentorstøtte',
              lawCode: 'LAB',
              paragraph: '§ 167',
              state: 'ENDED',
              startsOn: day(-410),
              endsOn: day(-230),
              provider: 'Brobyggerne',
              hoursPerWeek: 2,
              caseworker: 'HANNYG',
              unit: 'Jobindsatsen',
              monthlyCostOre: 380_000,
            }),
            tellMeasure({
              key: 'mentor',
              title: 'Mentorstøtte',
              lawCode: 'LAB',
              paragraph: '§ 167',
              startsOn: day(-95),
              endsOn: day(87),
              purpose: 'Den samme mentor igen, fordi Birgit ønsker det',
              provider: 'Brobyggerne',
              hoursPerWeek: 2,
              caseworker: 'HANNYG',
              unit: 'Jobindsatsen',
              nextFollowUpOn: day(-4),
              monthlyCostOre: 380_000,
            }),
          ],
        },
        { targetGroup: '6.3', nextInterviewOn: day(18) },
      ),
      social: tellRecord(
        {
          cpr: birgitsCpr,
          cases: [
            {
              title: 'Støtte til voksne',
              lawCode: 'SEL',
              openedOn: day(-700),
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
              startsOn: day(-690),
              purpose: 'En hverdag, der hænger sammen',
              provider: 'Bostøtteteamet',
              hoursPerWeek: 3,
              caseworker: 'DORMIK',
              unit: 'Myndighed Social',
              nextFollowUpOn: day(31),
              monthlyCostOre: 620_000,
            }),
          ],
        },
        { supportNeedLevel: 'Moderat', functionalLevel: 'Moderat' },
      ),
      coordination: tellCoordination({
        model: 'GRIBSKOV_VUP',
        track: 'ADULT',
        since: day(-200),
        coordinatingCaseworker: 'HENDAH',
        team: [{ caseworker: 'DORMIK', role: 'PARTNER' }],
        meetings: [
          { kind: 'TEAM', heldOn: day(-30) },
          { kind: 'TEAM', heldOn: day(-16) },
          { kind: 'TEAM', heldOn: day(-2) },
        ],
      }),
    });
  },
};
