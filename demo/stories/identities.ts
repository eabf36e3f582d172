import { addDays } from '../calendar.ts';
import { type Story, tellCitizen, tellMeasure, tellRecord } from './telling.ts';

const alexCpr = '7704019813';
const alexFormerCpr = '7704019814';

export const alex: Story & { readonly formerCpr: string } = {
  cpr: alexCpr,
  formerCpr: alexFormerCpr,
  reason:
    'A changed CPR number: the job centre knows the new one, the social centre still writes the old one.',
  tell: (today) =>
    tellCitizen({
      cpr: alexCpr,
      formerCpr: { cpr: alexFormerCpr, replacedOn: addDays(today, -50) },
      name: 'Alex Damgaard',
      birthDate: '2001-04-17',
      jobcenter: tellRecord(
        {
          cpr: alexCpr,
          cases: [
            {
              title: 'Kontaktforløb',
              lawCode: 'LAB',
              openedOn: addDays(today, -45),
              closedOn: null,
              caseworker: 'LOUTHO',
            },
          ],
          measures: [
            tellMeasure({
              key: 'guidance',
              title: 'Vejledning og opkvalificering',
              lawCode: 'LAB',
              paragraph: '§ 91',
              startsOn: addDays(today, -30),
              endsOn: addDays(today, 61),
              caseworker: 'LOUTHO',
            }),
          ],
        },
        { targetGroup: '6.4', nextInterviewOn: addDays(today, 20) },
      ),
      social: tellRecord(
        {
          cpr: alexFormerCpr,
          cases: [
            {
              title: 'Støtte til voksne',
              lawCode: 'SEL',
              openedOn: addDays(today, -400),
              closedOn: null,
              caseworker: 'RASTOF',
            },
          ],
          measures: [
            tellMeasure({
              key: 'group',
              title: 'Gruppebaseret hjælp og støtte',
              lawCode: 'SEL',
              paragraph: '§ 82 a',
              startsOn: addDays(today, -210),
              provider: 'Mestringshuset',
              caseworker: 'RASTOF',
            }),
          ],
        },
        { supportNeedLevel: 'Let', functionalLevel: 'Let' },
      ),
    }),
};

const majasCpr = '6206963918';

export const maja: Story = {
  cpr: majasCpr,
  reason: 'Name and address are protected (CPR-loven § 28).',
  tell: (today) =>
    tellCitizen({
      cpr: majasCpr,
      name: 'Maja Bøgelund',
      birthDate: '1996-06-02',
      isAddressProtected: true,
      social: tellRecord(
        {
          cpr: majasCpr,
          cases: [
            {
              title: 'Botilbud',
              lawCode: 'SEL',
              openedOn: addDays(today, -130),
              closedOn: null,
              caseworker: 'INGSTO',
            },
          ],
          measures: [
            tellMeasure({
              key: 'housing',
              title: 'Midlertidigt botilbud',
              lawCode: 'SEL',
              paragraph: '§ 107',
              startsOn: addDays(today, -120),
              expectedEndsOn: addDays(today, 150),
              provider: 'Bofællesskabet Mølleparken',
              caseworker: 'INGSTO',
              monthlyCostOre: 6_150_000,
            }),
          ],
        },
        { supportNeedLevel: 'Højt', functionalLevel: 'Moderat' },
      ),
    }),
};

const anasCpr = '7303957KM2';

export const ana: Story = {
  cpr: anasCpr,
  reason: 'Known by a replacement number with letters (X-eCPR), so that no birth date is known.',
  tell: (today) =>
    tellCitizen({
      cpr: anasCpr,
      name: 'Ana Lindqvist',
      birthDate: null,
      social: tellRecord(
        {
          cpr: anasCpr,
          cases: [
            {
              title: 'Opsøgende indsats',
              lawCode: 'SEL',
              openedOn: addDays(today, -35),
              closedOn: null,
              caseworker: 'MARHED',
            },
          ],
          measures: [
            tellMeasure({
              key: 'contact',
              title: 'Støtte- og kontaktperson',
              lawCode: 'SEL',
              paragraph: '§ 99',
              startsOn: addDays(today, -28),
              provider: 'Socialpsykiatrien',
              hoursPerWeek: 2,
              caseworker: 'MARHED',
            }),
          ],
        },
        { supportNeedLevel: 'Ikke vurderet', functionalLevel: 'Ikke vurderet' },
      ),
    }),
};
