import { findFreePort } from '../demo/port.ts';
import { ask } from '../test/setup/ask.ts';
import { createAsker } from './measure/asker.ts';
import { nodeRun, startProgram } from './program.ts';
import { limits, today } from './setting.ts';
import { startTown, type Town } from './town.ts';
import { findWorkload } from './workloads/workloads.ts';
import { closeAfter } from './closers.ts';

/** The bound of what is kept of operations is passed twice after some 500. */
const operations = 1_500;

const each = 125;

/** `npm run kept`: what a gateway's heap holds, garbage collected, after so many operations of which no two are the same. */
async function main(): Promise<void> {
  await closeAfter(async (closers) => {
    const town = await startTown({ citizens: 200, today, env: limits });
    closers.push(() => town.stop());
    const { url, readHeldMb, stop } = await startGateway(town);
    closers.push(stop);
    for (let asked = 0; ; asked += each) {
      process.stdout.write(`${asked} operations: ${(await readHeldMb()).toFixed(0)} MB\n`);
      if (asked >= operations) return;
      await askNew(url, town);
    }
  });
}

/** As `ours` of the bench, coordination inside, with its garbage collected when it is asked what it holds. */
async function startGateway(town: Town) {
  const port = String(await findFreePort(0, 'what is held'));
  const { jobcenter, social, children } = town.roomUrls;
  const program = await startProgram({
    name: 'ours',
    run: nodeRun(new URL('../gateway/main.ts', import.meta.url), [
      new URL('memory/collect.ts', import.meta.url),
    ]),
    env: {
      ...town.settings,
      COLLECT_PORT: port,
      JOBCENTER_URL: jobcenter,
      SOCIAL_URL: social,
      CHILDREN_URL: children,
    },
    readyPath: '/health/ready',
    folder: town.folder,
  });
  return {
    url: `${program.url}/graphql`,
    readHeldMb: async () => {
      const response = await fetch(`http://127.0.0.1:${port}`);
      return Number(await response.text()) / 1_000_000;
    },
    stop: () => program.stop(),
  };
}

async function askNew(url: string, town: Town): Promise<void> {
  const { query, next = (asked) => asked } = findWorkload('cold');
  const { token } = await createAsker(findWorkload('cold'), town);
  for (let asked = 0; asked < each; asked += 1) {
    const { text } = await ask(url, token, next({ query, variables: {} }).query);
    if (text.includes('"errors"')) throw new Error(`It failed: ${text.slice(0, 600)}`);
  }
}

await main();
