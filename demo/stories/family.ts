import { addDays } from '../calendar.ts';
import { type Story, tellCitizen, tellCoordination, tellMeasure, tellRecord } from './telling.ts';

const noahsCpr = '6508159811';

export const noah: Story = {
  cpr: noahsCpr,
  reason:
    'A child of a family under pressure: examined (§ 20), helped at home (§ 32), placed with consent (§ 46), in special education.',
  tell: (today) => {
    const day = (offset: number) => addDays(today, offset);
    const caseworker = 'PERGRA';
    const own = { unit: 'Familieafdelingen', caseworker };
    return tellCitizen({
      cpr: noahsCpr,
      name: 'Noah Ravnholt',
      birthDate: '2015-08-05',
      children: tellRecord(
        {
          cpr: noahsCpr,
          cases: [
            { title: 'Børnesag', lawCode: 'BL', openedOn: day(-480), closedOn: null, caseworker },
            {
              title: 'Elevsag',
              lawCode: 'FSL',
              openedOn: day(-700),
              closedOn: null,
              caseworker: 'VIBLAS',
            },
          ],
          measures: [
            tellMeasure({
              key: 'examination',
              title: 'Børnefaglig undersøgelse',
              lawCode: 'BL',
              paragraph: '§ 20',
              state: 'ENDED',
              startsOn: day(-470),
              endsOn: day(-352),
              childHeardOn: day(-430),
              ...own,
            }),
            tellMeasure({
              key: 'home',
              title: 'Praktisk-pædagogisk støtte i hjemmet',
              lawCode: 'BL',
              paragraph: '§ 32, stk. 1, nr. 2',
              state: 'ENDED',
              startsOn: day(-350),
              endsOn: day(-150),
              provider: 'Familiehuset',
              hoursPerWeek: 5,
              childHeardOn: day(-356),
              ...own,
            }),
            tellMeasure({
              key: 'placement',
              title: 'Anbringelse i plejefamilie',
              lawCode: 'BL',
              paragraph: '§ 46',
              startsOn: day(-149),
              expectedEndsOn: day(216),
              purpose: 'Ro og faste rammer, mens mor er i behandling',
              provider: 'Plejefamilie',
              nextFollowUpOn: day(-5),
              monthlyCostOre: 4_650_000,
              childHeardOn: day(-160),
              ...own,
            }),
            tellMeasure({
              key: 'teaching',
              title: 'Specialundervisning',
              lawCode: 'FSL',
              paragraph: '§ 20, stk. 2',
              startsOn: day(-640),
              provider: 'Heldagsskolen Lyngen',
              hoursPerWeek: 12,
              caseworker: 'VIBLAS',
              unit: 'Pædagogisk Psykologisk Rådgivning',
              nextFollowUpOn: day(80),
            }),
          ],
          plan: {
            title: 'Barnets plan',
            lawCode: 'BL',
            paragraph: '§ 91',
            adoptedOn: day(-140),
            goals: [
              {
                title: 'Jeg vil se mor hver weekend',
                isCitizensWording: true,
                measureKey: 'placement',
                setOn: day(-140),
              },
            ],
          },
        },
        { school: 'Heldagsskolen Lyngen', schoolClass: '5. klasse' },
      ),
    });
  },
};

const linesCpr = '8710903912';

export const line: Story = {
  cpr: linesCpr,
  reason:
    'Noah’s mother: enrolled, with cases in two centres, and nobody coordinates since her caseworker left.',
  tell: (today) => {
    const day = (offset: number) => addDays(today, offset);
    return tellCitizen({
      cpr: linesCpr,
      name: 'Line Ravnholt',
      birthDate: '1990-10-27',
      jobcenter: tellRecord(
        {
          cpr: linesCpr,
          cases: [
            {
              title: 'Sygedagpenge',
              lawCode: 'LAB',
              openedOn: day(-230),
              closedOn: null,
              caseworker: 'TORSKO',
            },
          ],
          measures: [
            tellMeasure({
              key: 'placement',
              title: 'Virksomhedspraktik',
              lawCode: 'LAB',
              paragraph: '§ 57',
              state: 'PAUSED',
              startsOn: day(-50),
              endsOn: day(41),
              company: 'Brugsen i Åby',
              hoursPerWeek: 6,
              caseworker: 'TORSKO',
            }),
          ],
        },
        { targetGroup: '6.6', nextInterviewOn: day(5) },
      ),
      social: tellRecord(
        {
          cpr: linesCpr,
          cases: [
            {
              title: 'Rusmiddelbehandling',
              lawCode: 'SEL',
              openedOn: day(-160),
              closedOn: null,
              caseworker: 'TRIHUS',
            },
          ],
          measures: [
            tellMeasure({
              key: 'treatment',
              title: 'Social behandling for stofmisbrug',
              lawCode: 'SEL',
              paragraph: '§ 101',
              startsOn: day(-152),
              expectedEndsOn: day(90),
              provider: 'Behandlingsstedet Kilden',
              hoursPerWeek: 6,
              caseworker: 'TRIHUS',
            }),
          ],
        },
        { supportNeedLevel: 'Højt', functionalLevel: 'Let' },
      ),
      coordination: tellCoordination({
        model: 'STEVNS_BORGERKONSULENT',
        track: 'FAMILY',
        since: day(-140),
        coordinatingCaseworker: null,
        formerCoordinator: { caseworker: 'LARKOF', until: day(-12) },
      }),
    });
  },
};
