import { readFile } from 'node:fs/promises';
import { writeProgrammes } from '../setup/written-programmes.ts';

/** The programme of the one citizen whom changes that go through are about. */
export const canaryProgramme = 'KANARIEBY';

const files = 'subgraphs/coordination/programmes/files';

/** A folder with the shipped programmes and one that has room for every change: an intake form, scales and events. */
export async function writeCanaryProgramme(): Promise<string> {
  const scales = await readPart('gribskov-velfaerdsudviklingsprogram.yaml', 'scales');
  const events = await readPart('norddjurs-helhedsorienteret-sagsbehandling.yaml', 'socialEvents');
  return writeProgrammes('rudersdal-fremskudt-sagsbehandling.yaml', {
    'kanarieby.yaml': (text) =>
      `${text.replace('code: RUDERSDAL_FREMSKUDT', `code: ${canaryProgramme}`)}\n${scales}\n${events}`,
  });
}

/** A part of a file, with its name: up to the next line that begins at the margin. */
async function readPart(file: string, name: string): Promise<string> {
  const text = await readFile(`${files}/${file}`, 'utf8');
  const part = new RegExp(`^${name}:\n(?:(?: .*)?\n)+`, 'm').exec(text);
  if (!part) throw new Error(`${file} has no ${name}.`);
  return part[0];
}
