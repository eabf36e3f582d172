import { escape, sayDay, sayGoal } from './page-text.ts';
import type { ToldAgreement, ToldPlan } from './told-plan.ts';

type Plan = Pick<ToldPlan['plan'], 'agreements' | 'goals'>;

/** What is to be done, and then what is done: two tables, since a day to come and a day that was are two columns. */
export function toAgreements({ agreements, goals }: Plan): string {
  const open = agreements.filter(({ settledOn }) => settledOn === null);
  const done = agreements.filter(({ settledOn }) => settledOn !== null);
  const dueOn = ({ dueOn }: ToldAgreement) => (dueOn === null ? 'Ingen frist' : sayDay(dueOn));
  const settledOn = ({ settledOn }: ToldAgreement) =>
    settledOn === null ? 'Ikke gjort' : sayDay(settledOn);
  const none = agreements.length === 0 ? 'Der er ingen aftaler endnu.' : 'Alle aftaler er gjort.';
  return `<section><h2>Aftaler</h2>
${open.length === 0 ? `<p>${none}</p>` : toTable(open, goals, { header: 'Senest', say: dueOn })}
</section>
${done.length === 0 ? '' : `<section><h2>Det er gjort</h2>\n${toTable(done, goals, { header: 'Gjort', say: settledOn })}\n</section>`}`;
}

/** What is said of a day, and what the day is of. */
interface DayColumn {
  readonly header: string;
  readonly say: (agreement: ToldAgreement) => string;
}

function toTable(
  agreements: readonly ToldAgreement[],
  goals: Plan['goals'],
  { header, say }: DayColumn,
): string {
  const rows = agreements.map(
    (one) =>
      `<tr><th scope="row">${toWhat(one, goals)}</th><td>${one.isCitizens ? 'Du' : escape(one.responsible)}</td><td>${say(one)}</td></tr>`,
  );
  return `<table><thead><tr><th scope="col">Hvad</th><th scope="col">Hvem</th><th scope="col">${header}</th></tr></thead>
<tbody>${rows.join('')}</tbody></table>`;
}

/** What was agreed, for which goal, and what came of it. */
function toWhat({ title, goalId, result }: ToldAgreement, goals: Plan['goals']): string {
  const goal = goals.find(({ id }) => id === goalId);
  return [
    escape(title),
    ...(goal ? [`<small>Målet: ${sayGoal(goal)}</small>`] : []),
    ...(result === null ? [] : [`<small>Hvad der kom ud af det: ${escape(result)}</small>`]),
  ].join('<br>');
}
