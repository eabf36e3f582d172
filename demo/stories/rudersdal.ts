import { addDays } from '../calendar.ts';
import { type Story, tellCitizen, tellCoordination } from './telling.ts';

const villadsCpr = '7409039819';

export const villads: Story = {
  cpr: villadsCpr,
  reason:
    'Found by outreach (fremskudt sagsbehandling): no case in any centre, and within the target group all the same (R7).',
  tell: (today) =>
    tellCitizen({
      cpr: villadsCpr,
      name: 'Villads Hedemark',
      birthDate: '2003-09-14',
      coordination: tellCoordination({
        model: 'RUDERSDAL_FREMSKUDT',
        track: 'YOUTH',
        since: addDays(today, -3),
        coordinatingCaseworker: 'STELYK',
      }),
    }),
};
