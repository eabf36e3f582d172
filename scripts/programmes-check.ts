import { runMain } from '../server/run.ts';
import { loadLaws } from '../subgraphs/coordination/laws/load-laws.ts';
import {
  loadProgrammes,
  shippedProgrammes,
} from '../subgraphs/coordination/programmes/load-programmes.ts';

/** `npm run programmes:check -- <folder or file>`: what is wrong with the programmes there, before a room starts on them. */
async function main(): Promise<void> {
  const [place = process.env['PROGRAMMES_FOLDER'] ?? shippedProgrammes] = process.argv.slice(2);
  const { all } = loadProgrammes(place, loadLaws());
  for (const { code, name, municipality } of all) console.log(`${code}: ${name}, ${municipality}`);
  await Promise.resolve();
}

await runMain(main);
