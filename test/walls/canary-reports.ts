import { people } from '../../demo/people.ts';
import { figuresQuery } from '../setup/figures.ts';
import { canaryProgramme } from './canary-programme.ts';
import type { Picks } from './canary-picks.ts';
import { toBody, type Shapes } from './canary-request.ts';

/** What leaves the graph in another form: a citizen's plan as a file, and a programme's figures. */
export function createReports({ text, id, cpr }: Picks): Shapes {
  return {
    'a plan as a file': (dice) => ({
      method: 'GET',
      path: `/plans/${id(dice)}`,
      headers: {
        accept: dice.pick([
          'application/json',
          'application/fhir+json',
          'text/html',
          'text/html,application/xhtml+xml,*/*;q=0.8',
          '*/*',
        ]),
      },
    }),
    'a plan as a file that there is not': (dice) => ({
      isForNobody: true,
      method: dice.pick(['GET', 'GET', 'GET', 'PUT', 'OPTIONS']),
      path: dice.pick([
        `/plans/${cpr(dice)}`,
        `/plans/${encodeURIComponent(text(dice).text)}`,
        `/plans/${id(dice)}/${cpr(dice)}`,
        `/plans/${id(dice)}?cpr=${cpr(dice)}`,
        `/plans/00000000-0000-4000-8000-00${cpr(dice)}`,
      ]),
      headers: { accept: dice.pick(['application/json', 'text/html', cpr(dice)]) },
    }),
    // Of fewer than a figure is told of: nothing of anybody is in it, for managers neither.
    figures: (dice) => ({
      as: dice.pick(['manager', ...Object.keys(people)]),
      isForNobody: true,
      body: toBody(figuresQuery, {
        code: dice.pick([canaryProgramme, canaryProgramme, 'GRIBSKOV_VUP', text(dice).text]),
        from: dice.pick<unknown>(['2026-01-01', cpr(dice)]),
        to: dice.pick<unknown>(['2026-12-31', '2026-12-31', text(dice).text]),
      }),
    }),
  };
}
