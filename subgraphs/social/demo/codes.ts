import type { DemoMeasure } from '../../../demo/citizen.ts';

/** Nexus' workflow states for each state; the municipality has never mapped the one under `UNKNOWN`. */
export const workflowStates: Readonly<
  Record<DemoMeasure['state'], readonly [string, ...string[]]>
> = {
  PENDING: ['Bevilliget', 'Ansøgt', 'Planlagt, ikke bestilt'],
  ACTIVE: ['Iværksat', 'Bestilt', 'Anvist', 'Etableret'],
  PAUSED: ['Sat i bero'],
  ENDED: ['Afsluttet', 'Ophørt'],
  REJECTED: ['Afslået', 'Frafaldet', 'Annulleret', 'Fjernet'],
  UNKNOWN: ['Afventer 2. vurdering'],
};

/** The states as the code list numbers them. */
export const stateIds: ReadonlyMap<string, number> = new Map(
  Object.values(workflowStates)
    .flat()
    .map((name, index) => [name, index + 1]),
);

interface Law {
  readonly code: string;
  readonly name: string;
  readonly kle: string | null;
}

/** Nexus writes the name of a law in full; each law has one pathway programme here. */
export const laws: readonly Law[] = [
  { code: 'SEL', name: 'Serviceloven', kle: '27.36.12' },
  { code: 'SUL', name: 'Sundhedsloven', kle: '29.24.04' },
  { code: 'ÆL', name: 'Ældreloven', kle: null },
  { code: 'BL', name: 'Barnets lov', kle: '34.10.10' },
  { code: 'FSL', name: 'Folkeskoleloven', kle: '17.03.08' },
  { code: 'STU', name: 'Lov om særligt tilrettelagt ungdomsuddannelse', kle: '54.18.08' },
  { code: 'LAB', name: 'Lov om en aktiv beskæftigelsesindsats', kle: '15.20.02' },
  { code: 'KUI', name: 'Lov om kommunal indsats for unge under 25 år', kle: null },
  { code: 'SDL', name: 'Lov om sygedagpenge', kle: '15.17.06' },
  { code: 'AKL', name: 'Lov om aktiv socialpolitik', kle: '32.21.20' },
  { code: 'INT', name: 'Integrationsloven', kle: null },
  { code: 'UKL', name: 'Lov om bekæmpelse af ungdomskriminalitet', kle: null },
  { code: 'RTL', name: 'Retssikkerhedsloven', kle: null },
];

/** The law's name in Nexus and the id of its programme; an error for a law that Nexus was never set up with. */
export function getLaw(code: string): { readonly name: string; readonly programId: number } {
  const index = laws.findIndex((law) => law.code === code);
  const law = laws[index];
  if (!law) throw new Error(`Nexus has no programme for the law ${code}`);
  return { name: law.name, programId: index + 1 };
}

/** The forms that plans and goals are filled in on, as the code list numbers them. */
export const forms = {
  plan: { id: 1, title: 'Handleplan' },
  goal: { id: 2, title: 'Borgers mål og ønsker' },
} as const;
