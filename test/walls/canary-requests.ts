import { createByways } from './canary-byways.ts';
import { createChanges } from './canary-changes.ts';
import { canaryCitizens } from './canary-citizens.ts';
import type { Dice } from './canary-dice.ts';
import { createLookups } from './canary-lookups.ts';
import { createMistakes } from './canary-mistakes.ts';
import type { Picks } from './canary-picks.ts';
import { createReports } from './canary-reports.ts';
import type { CanaryRequest, Shapes } from './canary-request.ts';
import { createWorkRequests } from './canary-work-requests.ts';

/** A request of a shape; dealt as from a pack of cards where none is named. A plain one is signed in and says nothing odd. */
export type CreateRequest = (
  dice: Dice,
  named?: { readonly shape: string; readonly isPlain: true },
) => Promise<CanaryRequest>;

/** Requests of every shape, by every person, with every kind of token and header. */
export function createRequests(picks: Picks, tokens: ReadonlyMap<string, string>) {
  const created: Shapes = {
    ...createLookups(picks),
    ...createMistakes(picks),
    ...createChanges(picks),
    ...createByways(picks),
    ...createReports(picks),
    ...createWorkRequests(picks),
  };
  const shapes = Object.keys(created);
  let pack: string[] = [];
  const deal = (dice: Dice) => {
    if (pack.length === 0) pack = [...shapes];
    const shape = dice.pick(pack);
    pack.splice(pack.indexOf(shape), 1);
    return shape;
  };
  const createRequest: CreateRequest = async (dice, named) => {
    const shape = named?.shape ?? deal(dice);
    const isPlain = named?.isPlain ?? false;
    const turn = dice.pick([...tokens.keys()]);
    const { as, isForNobody = false, ...sent } = (await created[shape]?.(dice, turn)) ?? {};
    const sender = as ?? turn;
    const isSignedIn = isPlain || dice.chance(0.85);
    const authorization = isSignedIn
      ? `Bearer ${tokens.get(sender) ?? ''}`
      : toBadToken(dice, tokens.get('coordinator') ?? '');
    return {
      shape,
      person: isSignedIn && !isForNobody ? sender : undefined,
      process: 'gateway',
      method: 'POST',
      path: '/graphql',
      body: '',
      way: 'ALONE',
      repeats: [],
      said: [],
      ...sent,
      headers: {
        'content-type': 'application/json',
        ...(authorization === undefined ? {} : { authorization }),
        ...(isPlain ? {} : toOddHeaders(dice)),
        ...sent.headers,
      },
    };
  };
  return { shapes, createRequest };
}

/** No token, or one that holds nothing. */
function toBadToken(dice: Dice, token: string): string | undefined {
  const cpr = dice.pick(canaryCitizens).cpr;
  const claims = Buffer.from(JSON.stringify({ sub: cpr, name: cpr, cpr }));
  return dice.pick([
    undefined,
    undefined,
    `Bearer ${token.slice(0, -8)}`,
    `Bearer eyJhbGciOiJub25lIn0.${claims.toString('base64url')}.`,
    `Bearer ${cpr}`,
    `Basic ${Buffer.from(`${cpr}:${cpr}`).toString('base64')}`,
    `Bearer ${token.split('.').slice(0, 2).join('.')}.${cpr}`,
  ]);
}

/** What browsers, proxies and careless clients send along. */
function toOddHeaders(dice: Dice): Record<string, string> {
  if (dice.chance(0.6)) return {};
  const { cpr } = dice.pick(canaryCitizens);
  const dashed = `${cpr.slice(0, 6)}-${cpr.slice(6)}`;
  const underscored = dashed.replace('-', '_');
  return dice.pick<Record<string, string>>([
    {
      'x-request-id': dice.pick([
        cpr,
        dashed,
        underscored,
        `cpr-${cpr}`,
        `cpr_${dashed}`,
        'a-request-of-a-test',
      ]),
    },
    { 'helhed-purpose': dice.pick(['CASEWORK', 'COORDINATION', 'OWN_ACCESS', 'SUPERVISION', cpr]) },
    { 'helhed-operation': `${cpr} ${'0'.repeat(64)}`, 'helhed-asks': cpr },
    { 'user-agent': `browser of ${cpr}`, cookie: `cpr=${cpr}`, referer: `http://x.example/${cpr}` },
    {
      traceparent: `00-${cpr.padStart(32, '0')}-${cpr.padStart(16, '0')}-01`,
      baggage: `cpr=${cpr}`,
    },
    { 'x-forwarded-for': cpr, forwarded: `for=${cpr}`, origin: `http://${cpr}.example` },
    { 'apollo-federation-include-trace': 'ftv1', 'apollographql-client-name': cpr },
  ]);
}
