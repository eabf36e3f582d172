import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDice, type Dice } from '../../demo/dice.ts';
import { errorCodes } from '../../server/errors.ts';
import { ask, getToken } from '../setup/ask.ts';
import { listExamples } from '../setup/examples.ts';
import { startTestStack, type TestStack } from '../setup/stack.ts';
import { wrongBodies } from './malformed/body.ts';
import { toTokens, wrongDocuments, type Askable } from './malformed/document.ts';
import { wrongHttp } from './malformed/http.ts';
import { canary } from './malformed/odd-values.ts';
import type { Malformed } from './malformed/request.ts';
import { exchange, type Exchange, type RawAnswer } from './raw-exchange.ts';
import { isSoak, seed } from './soak.ts';

const count = isSoak ? 10_000 : 1_000;
const atOnce = 16;
/** So many faults say what there is to say. */
const enough = 20;

let town: TestStack;
let askables: readonly Askable[];
let allTokens: readonly string[];
let pids: readonly (number | undefined)[];

beforeAll(async () => {
  town = await startTestStack();
  pids = town.stack.processes.map(({ pid }) => pid);
  askables = await Promise.all(
    listExamples().map(async (example) => {
      const token = await getToken(town.stack.issuerUrl, example.person);
      const { idOfCpr, variables } = example;
      if (idOfCpr === undefined) return { example, variables, token };
      const query = 'query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { id } }';
      const { text } = await ask(town.stack.url, token, query, { cpr: idOfCpr });
      const id = /"id":"([^"]+)"/.exec(text)?.[1];
      return { example, variables: { ...variables, id }, token };
    }),
  );
  allTokens = listExamples().flatMap(({ query }) => toTokens(query));
});
afterAll(() => town.stop());

/** One of everything that can be wrong: half of it in documents, the way that reaches furthest. */
function makeOne(dice: Dice): Malformed {
  const askable = dice.pick(askables);
  const share = dice.whole(1, 10);
  if (share <= 3) return dice.pick(Object.values(wrongHttp))(dice, askable.token);
  if (share <= 5) return dice.pick(Object.values(wrongBodies))(dice, askable.token);
  return dice.pick(Object.values(wrongDocuments))(dice, askable, allTokens);
}

const known: ReadonlySet<unknown> = new Set(errorCodes);
/** What is ours to mend, or somebody else's: never what a client has written. */
const notTheClients: ReadonlySet<unknown> = new Set([
  'INTERNAL_SERVER_ERROR',
  'SOURCE_UNAVAILABLE',
  'CENTRE_UNAVAILABLE',
]);
const inner =
  /\bselect .* from\b|insert into|node_modules|\.[jt]s:\d|\n\s+at |127\.0\.0\.1|ECONN[A-Z]|knex|[Pp]ostgres|SQLSTATE|invalid byte|Cannot read|is not a function|is not iterable|\bundefined\b|\[object |stacktrace/;

/** What is wrong with what came back; nothing where it is as it should be. */
function findFaults({ owed }: Malformed, { answers, rest, isHung }: Exchange): string[] {
  return [
    ...(isHung ? ['the connection hangs'] : []),
    ...(answers.length < owed ? [`${answers.length} answers, where ${owed} are owed`] : []),
    ...(rest === '' ? [] : [`what came is no answer: ${rest.slice(0, 200)}`]),
    ...answers.flatMap(findAnswerFaults),
  ];
}

function findAnswerFaults({ status, headers, body }: RawAnswer): string[] {
  const text = `${[...headers].join('\n')}\n${body}`;
  const digits = text.replaceAll('-', '');
  return [
    ...(status >= 500 ? [`status ${status}`] : []),
    ...(digits.includes(canary) ? ['a CPR number is repeated'] : []),
    ...(inner.test(body) ? [`of the inside: ${inner.exec(body)?.[0] ?? ''}`] : []),
    ...(body === '' ? [] : findBodyFaults(status, headers.get('content-type') ?? '', body)),
  ];
}

function findBodyFaults(status: number, type: string, body: string): string[] {
  if (!/^application\/(graphql-response\+)?json\b/.test(type))
    return [`it says that it is ${type}`];
  let answer: unknown;
  try {
    answer = JSON.parse(body);
  } catch {
    return ['it says that it is JSON, and is none'];
  }
  const { data, errors } = toFields(answer);
  if (errors === undefined)
    return status === 200 && data != null ? [] : ['neither data nor errors'];
  if (!Array.isArray(errors) || errors.length === 0) return ['errors that are none'];
  const codes = errors.map((error: unknown) => toFields(toFields(error)['extensions'])['code']);
  return [
    ...codes.filter((code) => !known.has(code)).map((code) => `the code ${String(code)}`),
    ...codes.filter((code) => notTheClients.has(code)).map(String),
  ];
}

/** What a failure shows of it: no token, and nothing that a terminal would take for a command. */
function toShown(text: string): string {
  const withoutToken = text.replace(/Bearer [\w-]+\.[\w-]+\.[\w-]+/, 'Bearer …');
  return withoutToken.replace(/[^ -~…\n]/g, '·').slice(0, 1_000);
}

function toFields(value: unknown): Readonly<Record<string, unknown>> {
  return { ...(typeof value === 'object' ? value : {}) };
}

describe(`${count} malformed requests (seed ${seed})`, () => {
  const faulty: { n: number; kind: string; faults: string[]; sent: string; got: string }[] = [];
  const kinds = new Map<string, number>();
  const statuses = new Map<number, number>();

  beforeAll(async () => {
    const port = Number(new URL(town.stack.url).port);
    let next = 0;
    const sendOn = async () => {
      // A gateway that hangs would make every further one wait.
      for (let n = next++; n < count && faulty.length < enough; n = next++) {
        const one = makeOne(createDice(seed * 1_000_003 + n));
        const came = await exchange(port, one.bytes, one.owed);
        kinds.set(one.kind, (kinds.get(one.kind) ?? 0) + 1);
        for (const { status } of came.answers)
          statuses.set(status, (statuses.get(status) ?? 0) + 1);
        const faults = findFaults(one, came);
        if (faults.length > 0)
          faulty.push({
            n,
            kind: one.kind,
            faults,
            sent: toShown(one.bytes.toString('latin1')),
            got: toShown(came.answers.map(({ status, body }) => `${status} ${body}`).join(' ')),
          });
      }
    };
    await Promise.all(Array.from({ length: atOnce }, sendOn));
  }, count * 200);

  it('are of every kind, and some of them are answered', () => {
    const all = [wrongHttp, wrongBodies, wrongDocuments].flatMap((some) => Object.keys(some));
    expect([...kinds.keys()].toSorted()).toEqual(all.toSorted());
    expect([...statuses.keys()]).toEqual(expect.arrayContaining([200, 400, 401, 405, 415]));
  });

  it('are each refused or answered, as a client may be, and never by what is inside', () => {
    expect(faulty.toSorted((one, other) => one.n - other.n).slice(0, 10)).toEqual([]);
  });

  it('leave every process as it was', () => {
    expect(town.stack.processes.map(({ pid }) => pid)).toEqual(pids);
    for (const pid of pids) expect(process.kill(pid ?? NaN, 0)).toBe(true);
  });

  it('leave a gateway that answers', async () => {
    const { status, data, errors } = await town.askAs(
      'coordinator',
      '{ citizenByCpr(cpr: "710304-9812") { name centres { status } } }',
    );
    expect({ status, errors }).toEqual({ status: 200, errors: [] });
    expect(data).toEqual({
      citizenByCpr: {
        name: 'Amalie Sommer',
        centres: [{ status: 'ANSWERED' }, { status: 'ANSWERED' }, { status: 'ANSWERED' }],
      },
    });
  });

  it('leave no error of ours in the logs, and no CPR number', () => {
    const lines = town.readLogs().split('\n');
    expect(lines.filter((line) => /"level":[56]0/.test(line))).toEqual([]);
    expect(lines.filter((line) => line.replaceAll('-', '').includes(canary))).toEqual([]);
  });
});
