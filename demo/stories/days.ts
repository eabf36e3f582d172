import { addDays } from '../calendar.ts';
import { type Story, tellCitizen, tellMeasure, tellRecord } from './telling.ts';

const rikkesCpr = '8109943914';

export const rikke: Story = {
  cpr: rikkesCpr,
  reason:
    'One measure ended yesterday, one ends today, one starts tomorrow, one never ends, and one ran out without being closed.',
  tell: (today) => {
    const day = (offset: number) => addDays(today, offset);
    const caseworker = 'HANNYG';
    return tellCitizen({
      cpr: rikkesCpr,
      name: 'Rikke Vinterberg',
      birthDate: '1994-09-21',
      jobcenter: tellRecord(
        {
          cpr: rikkesCpr,
          cases: [
            {
              title: 'Jobafklaring',
              lawCode: 'LAB',
              openedOn: day(-420),
              closedOn: null,
              caseworker,
            },
          ],
          measures: [
            tellMeasure({
              key: 'yesterday',
              title: 'Vejledning og opkvalificering',
              lawCode: 'LAB',
              paragraph: '§ 91',
              state: 'ENDED',
              startsOn: day(-91),
              endsOn: day(-1),
              caseworker,
            }),
            tellMeasure({
              key: 'today',
              title: 'Virksomhedspraktik',
              lawCode: 'LAB',
              paragraph: '§ 57',
              startsOn: day(-90),
              endsOn: day(0),
              company: 'Kantinen på Rådhuset',
              caseworker,
            }),
            tellMeasure({
              key: 'tomorrow',
              title: 'Job med løntilskud',
              lawCode: 'LAB',
              paragraph: '§ 63',
              state: 'PENDING',
              startsOn: day(1),
              endsOn: day(182),
              company: 'Kantinen på Rådhuset',
              caseworker,
            }),
            tellMeasure({
              key: 'open',
              title: 'Mentorstøtte',
              lawCode: 'LAB',
              paragraph: '§ 167',
              startsOn: day(-30),
              caseworker,
            }),
            tellMeasure({
              key: 'forgotten',
              title: 'Mentorstøtte',
              lawCode: 'LAB',
              paragraph: '§ 167',
              startsOn: day(-400),
              endsOn: day(-220),
              caseworker,
            }),
          ],
        },
        { targetGroup: '6.7', nextInterviewOn: day(1) },
      ),
    });
  },
};

const jensCpr = '8911853931';

export const jens: Story = {
  cpr: jensCpr,
  reason: 'Everything has ended: the centre answers, and no measure runs.',
  tell: (today) => {
    const day = (offset: number) => addDays(today, offset);
    return tellCitizen({
      cpr: jensCpr,
      name: 'Jens Aabenhus',
      birthDate: '1985-11-29',
      social: tellRecord(
        {
          cpr: jensCpr,
          cases: [
            {
              title: 'Støtte til voksne',
              lawCode: 'SEL',
              openedOn: day(-900),
              closedOn: day(-500),
              caseworker: 'KASOVE',
            },
          ],
          measures: [
            tellMeasure({
              key: 'housing',
              title: 'Midlertidigt botilbud',
              lawCode: 'SEL',
              paragraph: '§ 107',
              state: 'ENDED',
              startsOn: day(-880),
              endsOn: day(-510),
              provider: 'Botilbuddet Åkanden',
              caseworker: 'KASOVE',
            }),
            tellMeasure({
              key: 'refused',
              title: 'Individuel tidsbegrænset støtte',
              lawCode: 'SEL',
              paragraph: '§ 82 b',
              state: 'REJECTED',
              startsOn: day(-505),
              caseworker: 'KASOVE',
            }),
          ],
        },
        { supportNeedLevel: 'Intet', functionalLevel: 'Let' },
      ),
    });
  },
};
