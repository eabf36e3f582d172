import type { DemoMeasure } from '../../../demo/citizen.ts';

/** Momentum's statuses for each state; the municipality has never mapped the one under `UNKNOWN`. */
export const statuses: Readonly<Record<DemoMeasure['state'], readonly [string, ...string[]]>> = {
  PENDING: ['BEVILGET', 'FORESLAAET'],
  ACTIVE: ['IGANG'],
  PAUSED: ['ORLOV'],
  ENDED: ['AFSLUTTET', 'AFBRUDT'],
  REJECTED: ['AFLYST', 'FEJLOPRETTET'],
  UNKNOWN: ['AFV_2_VURD'],
};

interface ActivityType {
  readonly code: string;
  readonly name: string;
  readonly words: RegExp;
}

/** The last one takes what the others leave. */
const otherType: ActivityType = { code: 'OEVRIG', name: 'Øvrig indsats', words: /./ };

/** The activity types, told by a word in the title. */
export const activityTypes: readonly ActivityType[] = [
  { code: 'VIRKSOMHEDSPRAKTIK', name: 'Virksomhedspraktik', words: /praktik/i },
  { code: 'LOENTILSKUD', name: 'Ansættelse med løntilskud', words: /løntilskud/i },
  { code: 'MENTOR', name: 'Mentorstøtte', words: /mentor/i },
  { code: 'NYTTEINDSATS', name: 'Nytteindsats', words: /nytteindsats/i },
  { code: 'FLEKSJOB', name: 'Fleksjob', words: /fleksjob/i },
  { code: 'JOBAFKLARING', name: 'Jobafklaringsforløb', words: /jobafklaring/i },
  { code: 'RESSOURCE', name: 'Ressourceforløb', words: /ressourceforløb/i },
  {
    code: 'VEJL_OPKVAL',
    name: 'Vejledning og opkvalificering',
    words: /vejledning|opkvalificering|kursus/i,
  },
  otherType,
];

export function toActivityType(title: string): ActivityType {
  return activityTypes.find(({ words }) => words.test(title)) ?? otherType;
}

/** The target groups of LAB § 6 as the employment systems number them. */
export const targetGroups: Readonly<Record<string, string>> = {
  '6.1': 'Dagpengemodtagere',
  '6.2': 'Jobparate kontanthjælpsmodtagere',
  '6.3': 'Aktivitetsparate kontanthjælpsmodtagere',
  '6.4': 'Uddannelsesparate uddannelseshjælpsmodtagere',
  '6.5': 'Aktivitetsparate uddannelseshjælpsmodtagere',
  '6.6': 'Sygedagpengemodtagere',
  '6.7': 'Personer i jobafklaringsforløb',
  '6.8': 'Personer i ressourceforløb',
  '6.9': 'Fleksjobvisiterede',
  '6.10': 'Revalidender',
  '6.11': 'Førtidspensionister',
  '6.12': 'Selvforsørgende',
  '6.13': 'Unge under 18 år',
};
