import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { HelhedProcess } from '../../demo/process.ts';
import { ask, getToken, readAnswer, type Answer } from '../setup/ask.ts';
import { startTestStack, type TestStack } from '../setup/stack.ts';
import { findDisagreements } from './agreement.ts';
import { createChanges, type Change } from './changes.ts';
import { findAdults } from './find-adults.ts';
import { runClosedLoop, type LoadReport } from './load.ts';
import { hasNginx, startNginx, type Nginx } from './nginx.ts';
import { isSoak } from './soak.ts';
import { findSteadyPort } from './steady-port.ts';
import { verifyAudit } from './verify-audit.ts';

const rounds = isSoak ? 20 : 1;
const connections = 20;
/** While a process starts, and at other times: a machine that does nothing but answer them starts nobody soon. */
const [pauseMs, breathMs] = isSoak ? [0, 0] : [500, 100];
/** Long enough for a machine that does much else; only a hang takes longer. */
const patienceMs = 60_000;
const timeout = rounds * 4 * patienceMs;

const centres = ['jobcenter', 'social', 'children'] as const;
const query = `{ citizenByCpr(cpr: "710304-9812") { id name
  centres { centre { code } status }
  activeMeasures { isComplete withheldMeasures answers { centre { code } status }
    measures { id title centre { code } } } } }`;

// On a machine of one's own it may be missing; `apt-get install nginx` brings it.
describe.skipIf(!hasNginx() && process.env['CI'] !== 'true')(
  `with ${connections} clients that ask all the time, through nginx and two gateways`,
  () => {
    let town: TestStack;
    let nginx: Nginx;
    let change: Change;
    let tokens: { readonly reader: string; readonly writer: string };
    let whole: Answer;
    const subjects: string[] = [];

    beforeAll(async () => {
      const second = await findSteadyPort('the second gateway');
      town = await startTestStack(
        // A gateway that has just started answers twenty at once: on a busy machine that takes what it takes.
        { REQUEST_TIMEOUT_MS: String(patienceMs), ROOM_TIMEOUT_MS: String(patienceMs) },
        {
          ports: {
            gateway: await findSteadyPort('the gateway'),
            jobcenter: await findSteadyPort('jobcenter'),
            social: await findSteadyPort('social'),
            children: await findSteadyPort('children'),
            issuer: 0,
            metrics: 0,
          },
          moreGateways: [second],
        },
      );
      nginx = await startNginx([Number(new URL(town.stack.url).port), second]);
      tokens = {
        reader: await getToken(town.stack.issuerUrl, 'coordinator'),
        writer: await getToken(town.stack.issuerUrl, 'jobcenter-caseworker'),
      };
      const adults = await findAdults(town.stack, 'jobcenter-caseworker');
      const consent = createChanges(adults).find(({ name }) => name === 'giveConsent');
      if (!consent) throw new Error('There is no such change.');
      change = consent;
      const answer = await ask(nginx.url, tokens.reader, query);
      expect(answer.errors).toEqual([]);
      whole = answer;
    });
    afterAll(async () => {
      await nginx.stop();
      await town.stop();
    });

    const getProcess = (name: string) => {
      const found = town.stack.processes.find((running) => running.name === name);
      if (!found) throw new Error(`There is no process ${name}.`);
      return found;
    };

    let isStarting = false;
    const restart = async (running: HelhedProcess) => {
      await running.stop('SIGTERM');
      isStarting = true;
      await running.restart().finally(() => (isStarting = false));
    };

    /** Every fifth request changes something; each change once. */
    const toRequest = (n: number) => {
      const asked = n % 5 === 0 ? change.next(`write-restart-${subjects.length}`) : undefined;
      if (!asked)
        return {
          body: JSON.stringify({ query }),
          headers: { authorization: `Bearer ${tokens.reader}` },
        };
      subjects.push(asked.subject);
      return {
        body: JSON.stringify({ query: change.document, variables: { input: asked.input } }),
        headers: { authorization: `Bearer ${tokens.writer}` },
      };
    };

    /** Clients ask for as long as the work takes; of what they are answered, what is not good. */
    const askDuring = async (
      work: () => Promise<void>,
      isGood: (answer: Answer) => boolean,
    ): Promise<LoadReport & { readonly bad: ReadonlySet<string> }> => {
      let isEnough = false;
      const bad = new Set<string>();
      const asking = runClosedLoop({
        url: nginx.url,
        connections,
        mostRequests: 1_000_000,
        mostMs: timeout,
        isEnough: () => isEnough,
        readPauseMs: () => (isStarting ? pauseMs : breathMs),
        toRequest,
        isGood: ({ status, text }) => {
          const is = status === 200 && isGood(readAnswer(status, text));
          if (!is) bad.add(`${status} ${text.slice(0, 500)}`);
          return is;
        },
      });
      await work().finally(() => (isEnough = true));
      return { ...(await asking), bad };
    };

    const isWhole = ({ data, errors }: Answer) =>
      errors.length === 0 &&
      (Boolean(data?.[change.name]) || JSON.stringify(data) === JSON.stringify(whole.data));

    /** nginx believes in a gateway again when it sends it something. */
    const waitUntilAsked = async (gatewayUrl: string) => {
      const { length } = await nginx.readLog();
      await vi.waitFor(
        async () => {
          const since = (await nginx.readLog()).slice(length);
          expect(since).toContain(` ${new URL(gatewayUrl).host} 200 `);
        },
        { timeout: patienceMs, interval: 50 },
      );
    };

    it(`each gateway is restarted ${rounds} times, and no request fails`, { timeout }, async () => {
      const { bad, faults, good, sent } = await askDuring(async () => {
        for (let round = 0; round < rounds; round += 1)
          for (const gateway of ['gateway', 'gateway-2'].map(getProcess)) {
            await restart(gateway);
            await waitUntilAsked(gateway.url);
          }
      }, isWhole);
      expect([...bad]).toEqual([]);
      expect(faults).toEqual({});
      expect(good).toBe(sent);
      // Some were asked of a gateway that was away, and then of the other.
      expect(await nginx.readLog()).toMatch(/ 127\.0\.0\.1:\d+, 127\.0\.0\.1:\d+ 502, 200 /);
    });

    it(
      'each centre is restarted: answers are whole, or say which centre is missing',
      async () => {
        let partial = 0;
        const { bad, faults } = await askDuring(
          async () => {
            for (const centre of centres.map(getProcess)) await restart(centre);
          },
          (answer) => {
            if (!isWhole(answer)) partial += 1;
            return isWhole(answer) || isHonest(answer, whole, change.name);
          },
        );
        expect([...bad]).toEqual([]);
        expect(faults).toEqual({});
        expect(partial).toBeGreaterThan(0);
        await vi.waitFor(
          async () => {
            const { data, errors } = await ask(nginx.url, tokens.reader, query);
            expect(errors).toEqual([]);
            expect(data).toEqual(whole.data);
          },
          { timeout: patienceMs, interval: 100 },
        );
      },
      timeout,
    );

    it('every change has happened once, whoever was asked, and however often', async () => {
      const { rows } = await town.databases.run<{ subject: string }>(
        'coordination',
        change.happened,
      );
      const happened = rows.map(({ subject }) => subject);
      expect(new Set(happened).size).toBe(happened.length);
      expect(subjects.filter((subject) => !happened.includes(subject))).toEqual([]);
    });

    it('two gateways write one access log and one file of heads, and both verify', async () => {
      await Promise.all(town.stack.processes.map((running) => running.stop()));
      const { code, output } = await verifyAudit(
        town.databases.url('coordination', 'postgres'),
        town.folder,
      );
      const [, found] =
        /^\d+ rows, chain whole, head signed at \S+, (\d+) exported heads found in it\n$/.exec(
          output,
        ) ?? [output];
      const heads = await readFile(join(town.folder, 'audit-heads.log'), 'utf8');
      expect(Number(found)).toBe(heads.trimEnd().split('\n').length);
      expect(code).toBe(0);
    });

    it('while nobody is there, that is said in the words of a gateway', async () => {
      const response = await fetch(nginx.url, { method: 'POST', body: '{}' });
      expect(response.status).toBe(503);
      expect(response.headers.get('retry-after')).toBe('2');
      const { errors } = readAnswer(response.status, await response.text());
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['SOURCE_UNAVAILABLE']);
    });

    it('nginx writes no query string down', async () => {
      await fetch(`${nginx.url}?query=canary`);
      // It writes its line once it has answered.
      await expect.poll(() => nginx.readLog(), { timeout: 10_000 }).toContain('"GET /graphql"');
      expect(await nginx.readLog()).not.toContain('canary');
    });
  },
);

/** Who did not answer is named everywhere, and what the others have is there. */
function isHonest(answer: Answer, whole: Answer, mutation: string): boolean {
  if (answer.errors.some(({ extensions }) => extensions.code !== 'CENTRE_UNAVAILABLE'))
    return false;
  // What was changed is changed, whichever centre is away.
  if (answer.data?.[mutation]) return true;
  const now = readActive(answer);
  const away = now.answers.flatMap(({ status, centre }) =>
    status === 'UNAVAILABLE' ? [centre.code] : [],
  );
  return (
    away.length > 0 &&
    findDisagreements(answer).length === 0 &&
    JSON.stringify(now.measures) ===
      JSON.stringify(readActive(whole).measures.filter(({ centre }) => !away.includes(centre.code)))
  );
}

interface Active {
  readonly answers: readonly {
    readonly status: string;
    readonly centre: { readonly code: string };
  }[];
  readonly measures: readonly { readonly centre: { readonly code: string } }[];
}

function readActive({ data }: Answer): Active {
  const citizen: unknown = data?.['citizenByCpr'];
  return hasActive(citizen) ? citizen.activeMeasures : { answers: [], measures: [] };
}

/** The query asks for all of it or for nothing. */
function hasActive(citizen: unknown): citizen is { readonly activeMeasures: Active } {
  return typeof citizen === 'object' && citizen !== null && 'activeMeasures' in citizen;
}
