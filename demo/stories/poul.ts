import { addDays } from '../calendar.ts';
import { type Story, tellCitizen, tellMeasure, tellRecord } from './telling.ts';

const poulsCpr = '7103683919';

export const poul: Story = {
  cpr: poulsCpr,
  reason:
    'Outreach to a homeless man (R11): a contact person finds him, group support and alcohol treatment hold him.',
  tell: (today) =>
    tellCitizen({
      cpr: poulsCpr,
      name: 'Poul Engelund',
      birthDate: '1968-03-11',
      social: tellRecord(
        {
          cpr: poulsCpr,
          cases: [
            {
              title: 'Opsøgende indsats',
              lawCode: 'SEL',
              openedOn: addDays(today, -210),
              closedOn: null,
              caseworker: 'STELYK',
            },
          ],
          measures: [
            tellMeasure({
              key: 'contact',
              title: 'Støtte- og kontaktperson',
              lawCode: 'SEL',
              paragraph: '§ 99',
              startsOn: addDays(today, -205),
              provider: 'Socialpsykiatrien',
              hoursPerWeek: 3,
              caseworker: 'STELYK',
            }),
            tellMeasure({
              key: 'group',
              title: 'Gruppebaseret hjælp og støtte',
              lawCode: 'SEL',
              paragraph: '§ 82 a',
              startsOn: addDays(today, -60),
              provider: 'Værestedet Lanternen',
              hoursPerWeek: 4,
              caseworker: 'STELYK',
            }),
            tellMeasure({
              key: 'alcohol',
              title: 'Alkoholbehandling',
              lawCode: 'SUL',
              paragraph: '§ 141',
              startsOn: addDays(today, -34),
              provider: 'Rusmiddelcenteret',
              hoursPerWeek: 1,
              caseworker: 'FLEBAG',
            }),
          ],
        },
        { supportNeedLevel: 'Højt', functionalLevel: 'Svært' },
      ),
    }),
};
