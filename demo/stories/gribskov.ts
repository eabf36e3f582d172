import { addDays } from '../calendar.ts';
import {
  type Story,
  tellCitizen,
  tellCoordination,
  tellMeasure,
  tellRecord,
  tellStands,
} from './telling.ts';

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
        coordinatingCaseworker: 'METHOL',
        team: [{ caseworker: 'DORMIK', role: 'PARTNER' }],
        meetings: [
          { kind: 'TEAM', heldOn: day(-30) },
          { kind: 'TEAM', heldOn: day(-16) },
          { kind: 'TEAM', heldOn: day(-2) },
        ],
        wayIn: {
          signal: {
            source: 'CENTRE',
            note: 'To centre og to love, og ingen ser det hele',
            receivedOn: day(-230),
            recordedBy: 'DORMIK',
          },
          screening: null,
          decisions: (
            [
              ['MONO', 'ADVANCED', 'Kan ikke løses i ét center', -228],
              ['AD_HOC_TEAM', 'ADVANCED', 'To centre må blive enige', -221],
              ['ARENA', 'ADVANCED', 'Egner sig til et makkerpar', -214],
              ['VUP', 'ENROL', 'Aktivitetsparat kontanthjælpsmodtager, målgruppe 6.3', -202],
            ] as const
          ).map(([step, outcome, reason, days]) => ({
            step,
            outcome,
            reason,
            decidedOn: day(days),
          })),
          decidedBy: 'INGSTO',
          reasons: ['Aktivitetsparat kontanthjælpsmodtager, målgruppe 6.3'],
          intake: [],
        },
        assessments: [
          ...tellStands('RESULT_BOARD', 'CITIZEN', [
            [day(-195), 3],
            [day(-100), 3],
            [day(-10), 4],
          ]),
          ...tellStands('RESULT_BOARD', 'CASEWORKER', [
            [day(-195), 2],
            [day(-10), 4],
          ]),
          ...tellStands('SEGMENT', 'CASEWORKER', [
            [day(-195), 'MOD'],
            [day(-60), 'UDV'],
          ]),
          ...tellStands('PAID_HOURS', 'CASEWORKER', [
            [day(-195), 0],
            [day(-170), 2],
            [day(-10), 4],
          ]),
          ...tellStands(
            'BIP',
            'CITIZEN',
            [
              [day(-190), 2],
              [day(-10), 3],
            ],
            [{ question: 'Tror på at kunne arbejde', answer: 'I nogen grad' }],
          ),
          ...tellStands('FIT_OUTCOME', 'CITIZEN', [
            [day(-95), 17.5],
            [day(-4), 22],
          ]),
          ...tellStands('FIT_SESSION', 'CITIZEN', [
            [day(-95), 31],
            [day(-4), 35],
          ]),
        ],
      }),
    });
  },
};
