import { addDays } from '../calendar.ts';
import { type Story, tellCitizen, tellCoordination, tellMeasure, tellRecord } from './telling.ts';

const bjarnesCpr = '9012713913';

export const bjarne: Story = {
  cpr: bjarnesCpr,
  reason: 'The source names no caseworker, and one measure is in a state that nobody has mapped.',
  tell: (today) =>
    tellCitizen({
      cpr: bjarnesCpr,
      name: 'Bjarne Havgaard',
      birthDate: '1971-12-30',
      social: tellRecord(
        {
          cpr: bjarnesCpr,
          cases: [
            {
              title: 'Støtte til voksne',
              lawCode: 'SEL',
              openedOn: addDays(today, -300),
              closedOn: null,
              caseworker: null,
            },
          ],
          measures: [
            tellMeasure({
              key: 'unowned',
              title: 'Socialpædagogisk støtte',
              lawCode: 'SEL',
              paragraph: '§ 85',
              startsOn: addDays(today, -280),
              hoursPerWeek: 2,
            }),
            tellMeasure({
              key: 'unknown',
              title: 'Gruppebaseret hjælp og støtte',
              lawCode: 'SEL',
              paragraph: '§ 82 a',
              state: 'UNKNOWN',
              startsOn: addDays(today, -40),
              provider: 'Værestedet Lanternen',
            }),
          ],
        },
        { supportNeedLevel: 'Ikke vurderet', functionalLevel: null },
      ),
    }),
};

const dennisCpr = '6807973915';

export const dennis: Story = {
  cpr: dennisCpr,
  reason: 'The same § 85 support stands in two centres, and their days differ by a few.',
  tell: (today) => {
    const support = (startsOn: string, caseworker: string) =>
      tellMeasure({
        key: `support-${caseworker}`,
        title: 'Socialpædagogisk støtte',
        lawCode: 'SEL',
        paragraph: '§ 85',
        startsOn,
        provider: 'Bostøtteteamet',
        hoursPerWeek: 3,
        caseworker,
        unit: 'Myndighed Social',
      });
    return tellCitizen({
      cpr: dennisCpr,
      name: 'Dennis Krogsgaard',
      birthDate: '1997-07-08',
      jobcenter: tellRecord(
        {
          cpr: dennisCpr,
          cases: [
            {
              title: 'Uddannelseshjælp',
              lawCode: 'LAB',
              openedOn: addDays(today, -500),
              closedOn: null,
              caseworker: 'NIKFRI',
            },
          ],
          measures: [support(addDays(today, -118), 'NIKFRI')],
        },
        { targetGroup: '6.5', nextInterviewOn: addDays(today, 9) },
      ),
      social: tellRecord(
        {
          cpr: dennisCpr,
          cases: [
            {
              title: 'Støtte til voksne',
              lawCode: 'SEL',
              openedOn: addDays(today, -150),
              closedOn: null,
              caseworker: 'SOFLIN',
            },
          ],
          measures: [support(addDays(today, -121), 'SOFLIN')],
        },
        { supportNeedLevel: 'Moderat', functionalLevel: 'Moderat' },
      ),
      coordination: tellCoordination({
        since: addDays(today, -100),
        coordinatingCaseworker: 'METHOL',
      }),
    });
  },
};

const ingridsCpr = '7901473910';

export const ingrid: Story = {
  cpr: ingridsCpr,
  reason: 'Only one centre knows her, and the other two say so.',
  tell: (today) =>
    tellCitizen({
      cpr: ingridsCpr,
      name: 'Ingrid Lundegaard',
      birthDate: '1947-01-19',
      social: tellRecord(
        {
          cpr: ingridsCpr,
          cases: [
            {
              title: 'Genoptræning',
              lawCode: 'SUL',
              openedOn: addDays(today, -25),
              closedOn: null,
              caseworker: 'ULRBAR',
            },
          ],
          measures: [
            tellMeasure({
              key: 'training',
              title: 'Genoptræning efter udskrivning',
              lawCode: 'SUL',
              paragraph: '§ 140',
              startsOn: addDays(today, -19),
              endsOn: addDays(today, 44),
              purpose: 'Hofte efter fald',
              provider: 'Genoptræning',
              hoursPerWeek: 2,
              caseworker: 'ULRBAR',
              unit: 'Genoptræning',
            }),
          ],
        },
        { supportNeedLevel: null, functionalLevel: 'Moderat' },
      ),
    }),
};
