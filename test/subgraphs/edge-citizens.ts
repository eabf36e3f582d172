import type {
  CentreRecord,
  DemoCase,
  DemoCentrePlan,
  DemoCitizen,
  DemoMeasure,
  JobcenterRecord,
} from '../../demo/citizen.ts';
import { tellCitizen, tellCoordination, tellMeasure } from '../../demo/stories/telling.ts';

/** The days that a system loses most easily: around both changes of the clock, a leap day, the ends of a year. */
export const edgeDays = [
  '2026-03-28',
  '2026-03-29',
  '2026-03-30',
  '2026-10-24',
  '2026-10-25',
  '2026-10-26',
  '2026-07-01',
  '2024-02-29',
  '2026-12-31',
  '2027-01-01',
  '1999-07-01',
];

const legalBases = [
  ['SEL', '§ 82 a'],
  ['SUL', '§ 140'],
  ['ÆL', '§ 10'],
  ['BL', '§ 32, stk. 1, nr. 3'],
  ['FSL', '§ 20, stk. 2'],
  ['STU', '§ 1'],
  ['LAB', '§ 57'],
  ['LAB', 'kap. 18'],
  ['KUI', '§ 2 a'],
  ['SDL', '§ 13 e'],
  ['AKL', '§ 81'],
  ['INT', '§ 16'],
  ['UKL', '§ 13'],
  ['RTL', '§ 5'],
] as const;

const states = ['PENDING', 'ACTIVE', 'PAUSED', 'ENDED', 'REJECTED', 'UNKNOWN'] as const;
const titles = ['Virksomhedspraktik', 'Mentorstøtte', 'Løntilskud i butik', 'Fleksjob'];

const tell = (key: string, told: Partial<DemoMeasure> = {}) =>
  tellMeasure({
    key,
    title: 'Støtte "hjemme"\tog\\eller ude; 100 %',
    lawCode: 'SEL',
    paragraph: '§ 85',
    startsOn: '2026-01-01',
    ...told,
  });

const measures: readonly DemoMeasure[] = [
  tell('bare'),
  tell('full', {
    purpose: 'Formål: at bo\ni egen bolig',
    provider: 'Vejledning & Mestring',
    caseworker: 'SOFLIN',
    grantedBy: 'Myndighed Social',
    paidBy: 'Center for Ære',
    monthlyCostOre: 1_234_567,
  }),
  ...edgeDays.map((day) =>
    tell(`day-${day}`, {
      startsOn: day,
      endsOn: day,
      expectedEndsOn: day,
      nextFollowUpOn: day,
      childHeardOn: day,
      company: 'Brugsen',
    }),
  ),
  ...states.flatMap((state) => titles.map((title) => tell(`${state}-${title}`, { state, title }))),
  ...legalBases.map(([lawCode, paragraph]) => tell(paragraph, { lawCode, paragraph })),
  ...Array.from({ length: 74 }, (_, index) =>
    tell(`hours-${index}`, { hoursPerWeek: (index + 1) / 2, monthlyCostOre: index * 333 }),
  ),
];

const cases: readonly DemoCase[] = legalBases.map(([lawCode], index) => {
  const day = edgeDays[index % edgeDays.length] ?? '';
  return {
    title: `Sag ${index}`,
    lawCode,
    openedOn: day,
    closedOn: index % 2 === 0 ? null : day,
    caseworker: index % 3 === 0 ? null : 'JAKLUN',
  };
});

const goal = { title: 'Jeg vil ha’ mit eget', isCitizensWording: true, measureKey: 'bare' };
const plan: DemoCentrePlan = {
  title: 'Ungeplan',
  lawCode: 'BL',
  paragraph: '§ 108',
  adoptedOn: '2026-03-29',
  goals: [
    { ...goal, setOn: '2026-10-25' },
    { title: 'Et mål', isCitizensWording: false, measureKey: null, setOn: null },
    { title: 'Et andet', isCitizensWording: false, measureKey: 'full', setOn: '2026-12-31' },
  ],
};

/** Known in every centre; in each with everything, or with nothing but a number. */
function tellEverywhere(
  told: Pick<DemoCitizen, 'cpr' | 'name' | 'birthDate' | 'isAddressProtected'>,
  record: Omit<CentreRecord, 'cpr'>,
  own: {
    readonly text: string | null;
    readonly day: string | null;
    readonly targetGroup: JobcenterRecord['targetGroup'];
  },
): DemoCitizen {
  const { cpr } = told;
  const { text, day, targetGroup } = own;
  return tellCitizen({
    ...told,
    coordination: tellCoordination({ since: '2026-01-01', coordinatingCaseworker: 'METHOL' }),
    jobcenter: { cpr, ...record, targetGroup, nextInterviewOn: day },
    social: { cpr, ...record, supportNeedLevel: text, functionalLevel: text },
    children: { cpr, ...record, school: text, schoolClass: text },
  });
}

/** Citizens that are all edges, beside the municipality's own. */
export const edgeCitizens: readonly DemoCitizen[] = [
  tellEverywhere(
    { cpr: '7103049999', name: 'Ane Å', birthDate: '2004-03-11', isAddressProtected: false },
    { cases, measures, plan },
    { text: 'Højt "meget"', day: '2026-10-25', targetGroup: '6.3' },
  ),
  tellEverywhere(
    { cpr: '610170XB11', name: 'Madonna', birthDate: null, isAddressProtected: true },
    { cases: [], measures: [], plan: null },
    { text: null, day: null, targetGroup: null },
  ),
  tellEverywhere(
    {
      cpr: '6501451111',
      name: 'Bo Åge von der Ærø',
      birthDate: '1945-05-31',
      isAddressProtected: true,
    },
    { cases, measures: measures.slice(0, 30), plan: { ...plan, adoptedOn: null } },
    { text: 'Let', day: '2026-03-29', targetGroup: '6.10' },
  ),
];
