import { toDay } from '../../server/day.ts';
import { toAgreements } from './page-agreements.ts';
import { escape, sayDay, sayGoal } from './page-text.ts';
import type { ToldGoal, ToldMeasure, ToldPlan } from './told-plan.ts';

/**
 * A plan as one page in Danish that a citizen can read and print: no codes, days as they are said, nothing loaded from
 * anywhere. What is missing stands first.
 */
export function toPage({ citizen, plan }: ToldPlan, exportedAt: Date): string {
  const { coordinatingCaseworker: coordinating } = citizen;
  const title = plan.source === 'UNIFIED' ? 'Min plan' : 'Mine planer i kommunen';
  const contact = coordinating
    ? [
        coordinating.name,
        coordinating.title,
        coordinating.unit,
        coordinating.phone,
        coordinating.email,
      ]
        .filter((one) => one !== null)
        .map(escape)
        .join('<br>')
    : 'Der er ingen koordinerende sagsbehandler.';
  return `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p class="whose">${escape(citizen.name)}, ${escape(citizen.maskedCpr)}</p>
${findGaps(citizen.centres)
  .map((gap) => `<p class="gap" role="note">${gap}</p>`)
  .join('\n')}
<section><h2>Din kontakt</h2><p>${contact}</p></section>
<section><h2>Mål</h2>
${plan.goals.some(({ progress }) => progress.length > 0) ? '<p>Tallene går fra 1 til 10. 10 er, når målet er nået.</p>' : ''}
${plan.goals.map(toGoal).join('\n') || '<p>Der er ingen mål endnu.</p>'}
</section>
${toAgreements(plan)}
${plan.meetings.length === 0 ? '' : `<section><h2>Møder</h2><ul>${plan.meetings.map(({ kind, heldOn }) => `<li>${sayDay(heldOn)}: ${escape(meetings[kind] ?? 'Møde')}</li>`).join('')}</ul></section>`}
${plan.replaces.length === 0 ? '' : `<section><h2>Planen står i stedet for</h2><ul>${plan.replaces.map(({ legalBasis, replacedOn, consentGivenOn }) => `<li>${escape(legalBasis.law.title)}, ${escape(legalBasis.paragraph)}: fra ${sayDay(replacedOn)}${consentGivenOn === null ? '' : `, med dit samtykke ${sayDay(consentGivenOn)}`}</li>`).join('')}</ul></section>`}
${toCentrePlans(plan)}
<footer>Udskrevet ${sayDay(toDay(exportedAt))}${plan.version === null ? '' : `, version ${plan.version}`}</footer>
</main>
</body>
</html>
`;
}

const meetings: Readonly<Record<string, string>> = {
  COOPERATION: 'Samarbejdsmøde',
  CITIZEN: 'Møde med dig',
  TEAM: 'Teammøde',
  FORUM: 'Samarbejdsforum',
  COORDINATING: 'Koordinerende møde',
};

/** What is not there, in whole sentences: an outage is never an empty list. */
function findGaps(centres: ToldPlan['citizen']['centres']): string[] {
  return centres.flatMap(({ centre, status }) => {
    if (status === 'UNAVAILABLE')
      return [
        `${escape(centre.name)} kunne ikke svare lige nu. Det, de arbejder med, mangler her.`,
      ];
    return status === 'WITHHELD'
      ? [`Det, ${escape(centre.name)} arbejder med, vises ikke her.`]
      : [];
  });
}

function toGoal(goal: ToldGoal): string {
  const { origin, measures, progress } = goal;
  const latest = new Map(progress.map((score) => [score.by, score]));
  const scores = [...latest.values()].map(
    ({ by, score, scoredOn }) =>
      `${by === 'CITIZEN' ? 'Du' : 'Din sagsbehandler'} gav ${score} af 10 den ${sayDay(scoredOn)}`,
  );
  return `<article><h3>${sayGoal(goal)}</h3>
${origin === null ? '' : `<p class="origin">Fra ${escape(origin.name)}</p>`}
${scores.length === 0 ? '' : `<p>${scores.join('. ')}.</p>`}
${measures.length === 0 ? '' : `<ul>${measures.map(toMeasure).join('')}</ul>`}</article>`;
}

const states: Readonly<Record<ToldMeasure['state'], string>> = {
  PENDING: 'ikke begyndt',
  ACTIVE: 'i gang',
  PAUSED: 'på pause',
  ENDED: 'slut',
  REJECTED: 'blev ikke til noget',
  UNKNOWN: 'spørg din sagsbehandler',
};

function toMeasure(measure: ToldMeasure): string {
  const { title, provider, state, startsOn, endsOn, expectedEndsOn, legalBasis } = measure;
  const end = endsOn ?? expectedEndsOn;
  const who = provider === null ? '' : ` hos ${escape(provider)}`;
  const until = end === null ? '' : ` til ${sayDay(end)}${endsOn === null ? ' (forventet)' : ''}`;
  return `<li>${escape(title)}${who}: ${states[state]}, fra ${sayDay(startsOn)}${until} <span class="law">${escape(legalBasis.law.title)}, ${escape(legalBasis.paragraph)}</span></li>`;
}

/** Every centre's own plans; beside a joined one, those that it does not stand in for. */
function toCentrePlans({ source, centrePlans, replaces }: ToldPlan['plan']): string {
  const shown = centrePlans.filter(
    ({ legalBasis: { law, paragraph } }) =>
      source === 'CENTRES' ||
      !replaces.some(
        (one) => one.legalBasis.law.code === law.code && one.legalBasis.paragraph === paragraph,
      ),
  );
  if (shown.length === 0) return '';
  const plans = shown.map(
    ({ title, centre, adoptedOn }) =>
      `<li>${escape(title)} (${escape(centre.name)}, ${adoptedOn === null ? 'udkast' : sayDay(adoptedOn)})</li>`,
  );
  const heading = source === 'UNIFIED' ? 'Andre planer, du har ved siden af' : 'Planerne';
  return `<section><h2>${heading}</h2><ul>${plans.join('')}</ul></section>`;
}

const style = `
body { font: 12pt/1.5 system-ui, sans-serif; color: #111; margin: 0; }
main { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
h1 { margin-bottom: 0; } .whose { margin-top: 0; }
.gap { border-left: 4px solid #a40000; padding-left: 0.75rem; }
article, tr { break-inside: avoid; }
table { width: 100%; border-collapse: collapse; } th, td { text-align: left; vertical-align: top; padding: 0.25rem 0.5rem 0.25rem 0; border-bottom: 1px solid #ccc; }
th[scope='row'] { font-weight: normal; } small { color: #444; }
.law, .origin, footer { color: #444; font-size: 0.9em; }
`;
