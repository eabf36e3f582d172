import type { GroupPass } from '../../server/group-pass.ts';
import type { CentreContext } from './context.ts';

/** Measures of a group, added up, as the SDL's `SpendRow` says; small numbers stand in it. */
export interface SpendRow {
  readonly of: 'MEASURE' | 'LAW' | 'PERFORMER' | 'CENTRE';
  readonly lawCode: string | null;
  readonly paragraph: string | null;
  readonly performer: string | null;
  readonly citizens: number;
  readonly measures: number;
  readonly begun: number;
  readonly ended: number;
  readonly pricedCitizens: number;
  readonly spentOre: number;
  readonly isPriced: boolean;
  readonly runningCitizens: number;
  readonly monthlyCostOre: number;
}

/** What a group's measures come to; no pass is no answer, a bad one is refused. */
export async function readSpend(
  token: string | null,
  {
    loaders,
    openGroupPass,
  }: CentreContext<{
    readonly findSpend: (group: GroupPass) => Promise<readonly SpendRow[]>;
  }>,
): Promise<readonly SpendRow[] | null> {
  return token == null ? null : loaders.findSpend(await openGroupPass(token));
}
