import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { StatementCount } from '../counts/statements.ts';
import type { Asked } from '../growth/growth-table.ts';
import type { SizedDatabases } from '../growth/sized-databases.ts';
import type { Outcome } from '../measure/run.ts';
import { measurements } from '../measurements.ts';
import type { Endured } from '../memory/endured.ts';
import { readOccasion, type Occasion } from './occasion.ts';

/** What one measurement found of every gateway. */
export interface MeasurementFigures extends Occasion {
  readonly rounds: number;
  readonly seconds: number;
  readonly citizens: number;
  readonly outcomes: readonly Outcome[];
}

export interface StatementFigures extends Occasion {
  readonly counts: readonly StatementCount[];
}

export interface GrowthFigures extends Occasion {
  readonly sizes: readonly SizedDatabases[];
  readonly questions: readonly Asked[];
}

export interface MemoryFigures extends Occasion {
  readonly minutes: number;
  readonly gateways: readonly Endured[];
}

/** All that the last runs found, whichever run it was. */
export interface Figures {
  /** By the measurement's name. */
  readonly measured: ReadonlyMap<string, MeasurementFigures>;
  readonly statements: StatementFigures | undefined;
  readonly growth: GrowthFigures | undefined;
  readonly memory: MemoryFigures | undefined;
}

const folder = new URL('../figures/', import.meta.url);

/** Puts what a run found in the place of what the last one found, with when and on what. */
export async function keepFigures(name: string, found: object): Promise<void> {
  await mkdir(folder, { recursive: true });
  const text = JSON.stringify({ ...(await readOccasion()), ...found }, toShort, 1);
  await writeFile(toFile(name), `${text}\n`);
}

/** What is kept beside RESULTS.md. */
export async function readFigures(): Promise<Figures> {
  const measured = new Map<string, MeasurementFigures>();
  for (const { name } of measurements) {
    const found = await find<MeasurementFigures>(name);
    if (found) measured.set(name, found);
  }
  return {
    measured,
    statements: await find('statements'),
    growth: await find('growth'),
    memory: await find('memory'),
  };
}

async function find<Found>(name: string): Promise<Found | undefined> {
  const text = await readFile(toFile(name), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const found: Found = JSON.parse(text);
  return found;
}

function toFile(name: string): URL {
  return new URL(`${name.replaceAll('/', '-')}.json`, folder);
}

/** More digits than four say nothing here. */
function toShort(_: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isInteger(value)
    ? Number(value.toPrecision(4))
    : value;
}
