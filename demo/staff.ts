/** One employee of the invented municipality; `id` is the same in all systems and in the token. */
export interface DemoStaff {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  readonly email: string;
  readonly phone: string;
  readonly centre: 'JOBCENTER' | 'SOCIAL' | 'CHILDREN' | null;
}

type Unit = readonly [
  unit: string,
  centre: DemoStaff['centre'],
  title: string,
  names: readonly string[],
];

const units: readonly Unit[] = [
  ['Tværgående Indsats', 'JOBCENTER', 'Koordinerende sagsbehandler', ['Mette Holm', 'Henrik Dahl']],
  [
    'Ungeindsatsen',
    'JOBCENTER',
    'Jobkonsulent',
    ['Jakob Lund', 'Camilla Bech', 'Nikolaj Friis', 'Louise Thorup'],
  ],
  [
    'Jobindsatsen',
    'JOBCENTER',
    'Beskæftigelsesrådgiver',
    ['Peter Vestergaard', 'Hanne Nygaard', 'Torben Skov', 'Karina Winther'],
  ],
  ['Virksomhedsservice', 'JOBCENTER', 'Virksomhedskonsulent', ['Morten Kjær', 'Signe Rask']],
  ['Ydelse og Fleksjob', 'JOBCENTER', 'Fleksjobkonsulent', ['Allan Bjerre']],
  [
    'Myndighed Social',
    'SOCIAL',
    'Myndighedssagsbehandler',
    ['Sofie Lindholm', 'Dorte Mikkelsen', 'Kasper Overgaard', 'Inger Storm', 'Rasmus Toft'],
  ],
  ['Tværgående Indsats', 'SOCIAL', 'Tovholder', ['Tove Krogh', 'Bodil Ravn']],
  ['Socialpsykiatrien', 'SOCIAL', 'Bostøtte', ['Annika Vang', 'Steen Lykke', 'Maria Hedegaard']],
  ['Rusmiddelcenteret', 'SOCIAL', 'Rusmiddelbehandler', ['Flemming Bagger', 'Trine Husum']],
  ['Genoptræning', 'SOCIAL', 'Fysioterapeut', ['Gitte Rosendal', 'Ulrik Barfoed']],
  [
    'Familieafdelingen',
    'CHILDREN',
    'Familierådgiver',
    ['Birgitte Andersen', 'Lars Kofoed', 'Pernille Gram', 'Thomas Ladegaard', 'Helle Brix'],
  ],
  ['Familiehuset', 'CHILDREN', 'Familiebehandler', ['Nanna Stage', 'Jonas Elkjær']],
  ['Pædagogisk Psykologisk Rådgivning', 'CHILDREN', 'Psykolog', ['Vibeke Lassen', 'Emil Hviid']],
  ['UU-vejledningen', 'CHILDREN', 'STU-vejleder', ['Kirsten Fog', 'Daniel Boje']],
  ['Sundhedsplejen', 'CHILDREN', 'Sundhedsplejerske', ['Anja Wulff']],
  ['Ledelsessekretariatet', null, 'Velfærdschef', ['Lene Brodersen']],
  ['Databeskyttelse', null, 'Databeskyttelsesrådgiver', ['Preben Quist']],
];

/** Initials as the municipality makes them: three letters of the first name, three of the last. */
function toInitials(name: string): string {
  const letters = name.replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa');
  return letters
    .split(' ')
    .map((part) => part.slice(0, 3))
    .join('')
    .toUpperCase();
}

/** Everybody employed in the municipality; no Danish phone number begins with 0. */
export const staff: readonly DemoStaff[] = units
  .flatMap(([unit, centre, title, names]) => names.map((name) => ({ unit, centre, title, name })))
  .map(({ unit, centre, title, name }, index) => ({
    id: toInitials(name),
    name,
    title,
    unit,
    email: `${toInitials(name).toLowerCase()}@demo.helhed.example`,
    phone: `+45 00 00 10 ${String(index + 1).padStart(2, '0')}`,
    centre,
  }));
