/** What a centre may grant in the invented municipality: the law, whom it fits, how long and what it costs. */
export interface Offer {
  readonly title: string;
  readonly lawCode: string;
  readonly paragraph: string;
  readonly purpose: string;
  readonly ages: readonly [least: number, most: number];
  /** How long it usually runs. */
  readonly days: readonly [least: number, most: number];
  readonly hoursPerWeek: readonly [least: number, most: number] | null;
  /** Kroner a month. */
  readonly monthlyCost: readonly [least: number, most: number] | null;
  readonly providers: readonly string[];
  /** Grants of this kind have an end in the decision. */
  readonly isTimeLimited: boolean;
}

/** One line per offer, so that the catalogue reads as a table. */
function offer(
  [lawCode, paragraph, title]: readonly [string, string, string],
  purpose: string,
  ages: Offer['ages'],
  days: Offer['days'],
  hoursPerWeek: Offer['hoursPerWeek'],
  monthlyCost: Offer['monthlyCost'],
  providers: readonly string[],
  isTimeLimited = false,
): Offer {
  return {
    lawCode,
    paragraph,
    title,
    purpose,
    ages,
    days,
    hoursPerWeek,
    monthlyCost,
    providers,
    isTimeLimited,
  };
}

const limited = true;

// prettier-ignore
export const jobcenterOffers: readonly Offer[] = [
  offer(['LAB', '§ 57', 'Virksomhedspraktik'], 'Afklaring af arbejdsevne på en rigtig arbejdsplads', [16, 66], [28, 91], [6, 37], null, ['Virksomhedsservice'], limited),
  offer(['LAB', '§ 63', 'Job med løntilskud'], 'Oplæring og vej til ordinær ansættelse', [18, 66], [120, 365], [20, 37], [9_000, 16_000], ['Virksomhedsservice'], limited),
  offer(['LAB', '§ 167', 'Mentorstøtte'], 'Støtte til at opnå og fastholde job eller uddannelse', [16, 66], [90, 182], [1, 4], [1_800, 6_400], ['Mentorkorpset', 'Ungeindsatsen', 'Brobyggerne'], limited),
  offer(['LAB', '§ 91', 'Vejledning og opkvalificering'], 'Vejledning om uddannelse og job', [16, 66], [28, 182], [4, 30], [2_500, 9_500], ['Kursushuset Åsen', 'Jobskolen', 'AOF Midtbyen'], limited),
];

// prettier-ignore
export const socialOffers: readonly Offer[] = [
  offer(['SEL', '§ 82 a', 'Gruppebaseret hjælp og støtte'], 'Mestring af hverdagen sammen med andre', [18, 90], [60, 365], [2, 4], [900, 2_400], ['Mestringshuset', 'Værestedet Lanternen']),
  offer(['SEL', '§ 82 b', 'Individuel tidsbegrænset støtte'], 'Udvikling af færdigheder i eget hjem', [18, 90], [60, 181], [1, 3], [2_800, 5_900], ['Bostøtteteamet', 'Mestringshuset'], limited),
  offer(['SEL', '§ 85', 'Socialpædagogisk støtte'], 'Støtte til struktur, økonomi og kontakt til myndigheder', [18, 90], [180, 1_500], [1, 8], [4_200, 19_500], ['Bostøtteteamet', 'Socialpsykiatrien', 'Fonden Nordlys']),
  offer(['SEL', '§ 99', 'Støtte- og kontaktperson'], 'Kontakt til den, der ikke selv kan eller vil søge hjælp', [18, 85], [120, 900], [1, 5], [3_900, 8_800], ['Socialpsykiatrien']),
  offer(['SEL', '§ 101', 'Social behandling for stofmisbrug'], 'Reduktion af eller ophør med stofbrug', [18, 70], [90, 500], [1, 6], [5_500, 14_000], ['Rusmiddelcenteret', 'Behandlingsstedet Kilden']),
  offer(['SEL', '§ 107', 'Midlertidigt botilbud'], 'Botræning og afklaring af fremtidig bolig', [18, 70], [180, 1_100], null, [48_000, 96_000], ['Botilbuddet Åkanden', 'Bofællesskabet Mølleparken']),
  offer(['SUL', '§ 140', 'Genoptræning efter udskrivning'], 'Samme funktionsniveau som før indlæggelsen', [3, 90], [28, 120], [1, 3], [1_600, 4_800], ['Genoptræning'], limited),
  offer(['SUL', '§ 141', 'Alkoholbehandling'], 'Reduktion af eller ophør med alkoholbrug', [18, 85], [60, 365], [1, 3], [3_100, 7_900], ['Rusmiddelcenteret']),
];

// prettier-ignore
export const childrenOffers: readonly Offer[] = [
  offer(['BL', '§ 20', 'Børnefaglig undersøgelse'], 'Afdækning af barnets trivsel og behov for støtte', [0, 17], [40, 122], null, null, ['Familieafdelingen'], limited),
  offer(['BL', '§ 32, stk. 1, nr. 2', 'Praktisk-pædagogisk støtte i hjemmet'], 'Rammer og rutiner i hverdagen', [0, 17], [120, 500], [2, 6], [6_500, 15_500], ['Familiehuset']),
  offer(['BL', '§ 32, stk. 1, nr. 3', 'Fast kontaktperson'], 'En stabil voksen i den unges hverdag', [6, 17], [180, 720], [2, 5], [6_800, 14_900], ['Familiehuset', 'Ungehuset Broen']),
  offer(['BL', '§ 32, stk. 1, nr. 5', 'Familiebehandling'], 'Bedre samspil mellem barn og forældre', [0, 17], [120, 420], [2, 5], [9_800, 24_000], ['Familiehuset']),
  offer(['BL', '§ 46', 'Anbringelse i plejefamilie'], 'Trygge rammer uden for hjemmet, med samtykke', [0, 17], [365, 2_200], null, [32_000, 64_000], ['Plejefamilie', 'Opholdsstedet Bakkely']),
  offer(['FSL', '§ 20, stk. 2', 'Specialundervisning'], 'Undervisning med støtte i mindst ni timer om ugen', [6, 16], [365, 1_460], [9, 30], [14_000, 31_000], ['Heldagsskolen Lyngen', 'Specialklasserne, Byskolen']),
  offer(['STU', '§ 1', 'Særligt tilrettelagt ungdomsuddannelse'], 'Personlige, sociale og faglige kompetencer til et selvstændigt voksenliv', [16, 24], [900, 1_095], [18, 28], [21_000, 39_000], ['STU Værkstedet', 'Ungdomsskolen Fjorden'], limited),
];

export const companies: readonly string[] = [
  'Gartneriet Solhøj',
  'Havnens Bådeværft',
  'Brugsen i Åby',
  'Genbrugsbutikken Gensyn',
  'Plejecenter Lindehaven',
  'Murermester Tang & Søn',
  'Kantinen på Rådhuset',
  'Autoværkstedet Ringvejen',
];

export const schools: readonly string[] = [
  'Byskolen',
  'Åbrinkskolen',
  'Lyngholmskolen',
  'Fjordskolen',
];
