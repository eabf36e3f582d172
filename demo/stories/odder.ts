import { addDays } from '../calendar.ts';
import { type Story, tellCitizen, tellCoordination, tellMeasure, tellRecord } from './telling.ts';

const sussisCpr = '8501883918';

export const sussi: Story = {
  cpr: sussisCpr,
  reason:
    'Individual time-limited support (SEL § 82 b) that is close to its six months (O9), beside an open offer that no grant tells of (O12).',
  tell: (today) => {
    const day = (offset: number) => addDays(today, offset);
    return tellCitizen({
      cpr: sussisCpr,
      name: 'Sussi Engholm',
      birthDate: '1988-01-25',
      jobcenter: tellRecord(
        {
          cpr: sussisCpr,
          cases: [
            {
              title: 'Sygedagpenge',
              lawCode: 'LAB',
              openedOn: day(-260),
              closedOn: null,
              caseworker: 'KARWIN',
            },
          ],
        },
        { targetGroup: '6.6', nextInterviewOn: day(12) },
      ),
      social: tellRecord(
        {
          cpr: sussisCpr,
          cases: [
            {
              title: 'Rådgivning og støtte',
              lawCode: 'SEL',
              openedOn: day(-173),
              closedOn: null,
              caseworker: 'INGSTO',
            },
          ],
          measures: [
            tellMeasure({
              key: 'support',
              title: 'Individuel tidsbegrænset støtte',
              lawCode: 'SEL',
              paragraph: '§ 82 b',
              startsOn: day(-172),
              endsOn: day(8),
              purpose: 'Komme ud ad døren og holde aftaler',
              provider: 'Vejledning og Mestring',
              hoursPerWeek: 1.5,
              caseworker: 'INGSTO',
              unit: 'Myndighed Social',
              monthlyCostOre: 240_000,
            }),
          ],
        },
        { supportNeedLevel: 'Let', functionalLevel: 'Let' },
      ),
      coordination: tellCoordination({
        model: 'ODDER_RAADGIVNINGSTEAM',
        since: day(-172),
        coordinatingCaseworker: 'INGSTO',
        team: [
          { caseworker: 'INGSTO', role: 'AUTHORITY' },
          { caseworker: 'MARHED', role: 'PERFORMER' },
        ],
      }),
    });
  },
};
