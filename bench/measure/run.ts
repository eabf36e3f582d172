import type { Measurement, Turns } from '../measurements.ts';
import type { Rival } from '../rivals/rival.ts';
import type { Contender, Stage } from '../stages.ts';
import type { Town } from '../town.ts';
import { createAsker } from './asker.ts';
import { compare, type Verdict } from './compare.ts';
import { pin } from './pin.ts';
import { runRound, type Round } from './round.ts';

/** What became of one gateway in one measurement. */
export interface Outcome extends Verdict {
  readonly rival: Pick<Rival, 'name' | 'label'>;
  readonly rounds: readonly Round[];
}

/**
 * A gateway runs for weeks. What V8 has not compiled yet costs several times as much, and at a hundred requests a second
 * it has not compiled half of it within the rounds.
 */
const warmUp = { connections: 16, forMs: 12_000, mostRequests: 4_000 };

/** One measurement: every gateway asked whether it answers the same, warmed, then all of them in turn, round by round. */
export async function run(
  { workload, connections, stage: stageName }: Measurement,
  stage: Stage,
  town: Town,
  { rounds, seconds, leadSeconds }: Turns,
  say: (line: string) => void,
): Promise<readonly Outcome[]> {
  const asker = await createAsker(workload, town);
  const running: { contender: Contender; verdict: Verdict; rounds: Round[] }[] = [];
  for (const contender of stage.contenders) {
    const verdict = await compare(contender, asker, workload.name);
    if (verdict.objection !== undefined) say(`  ${contender.rival.name} ${verdict.objection}`);
    running.push({ contender, verdict, rounds: [] });
  }
  const place = (contender: Contender, where: 'FIRST' | 'ANY') => {
    if (stageName !== 'replay') return;
    pin(contender.program.pid, where);
    pin(contender.recorder?.pid ?? 0, where === 'FIRST' ? 'OTHERS' : 'ANY');
  };
  if (stageName === 'replay') pin(process.pid, 'OTHERS');
  const fair = () => running.filter(({ verdict }) => verdict.objection === undefined);
  for (let round = -1; round < rounds; round += 1) {
    // Nobody always comes after the same one.
    const order = round % 2 === 0 ? fair() : fair().reverse();
    for (const one of order) {
      place(one.contender, 'FIRST');
      try {
        await asker.prepare?.();
        if (round < 0) {
          await runRound(one.contender, asker, town, warmUp);
          continue;
        }
        await runRound(one.contender, asker, town, { connections, forMs: leadSeconds * 1_000 });
        await asker.prepare?.();
        const measured = await runRound(one.contender, asker, town, {
          connections,
          forMs: seconds * 1_000,
        });
        one.rounds.push(measured);
        say(
          `  ${round + 1}  ${one.contender.rival.name.padEnd(20)} ${measured.requestsPerSecond.toFixed(0).padStart(6)}/s  ${measured.gatewayCpuMs.toFixed(2).padStart(6)} ms cpu  p50 ${measured.p50.toFixed(1)} p99 ${measured.p99.toFixed(1)} ms`,
        );
      } catch (error) {
        one.verdict = { ...one.verdict, objection: String(error) };
        one.rounds = [];
        say(`  ${one.contender.rival.name} ${String(error)}`);
      } finally {
        place(one.contender, 'ANY');
      }
    }
  }
  pin(process.pid, 'ANY');
  await asker.stop();
  return [
    ...running.map(({ contender, verdict, rounds: measured }) => ({
      ...verdict,
      rival: toNamed(contender.rival),
      rounds: measured,
    })),
    ...[...stage.missing].map(([rival, why]) => ({
      rival: toNamed(rival),
      objection: `did not start: ${why.slice(0, 300)}`,
      rounds: [],
    })),
  ];
}

function toNamed({ name, label }: Rival): Outcome['rival'] {
  return { name, label };
}
