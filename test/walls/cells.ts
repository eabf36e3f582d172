import type { Answer, AnswerError } from '../setup/ask.ts';
import type { PlantedCitizen } from './planted-citizens.ts';

/** Each of these answers, or is FORBIDDEN by itself. */
const parts = ['coordination', 'plan', 'cpr', 'address', 'consents', 'accessLog'] as const;

/** A centre's file as far as its kinds of information go. */
export const fileFields = 'status measures { id } cases { id } plans { id }';

/** What belongs to the citizen and to no centre. */
export const partFields = `name cpr address coordination { model } plan { source } consents { id }
  accessLog(first: 1) { nodes { id } }`;

/** All that a cell of the matrix tells. */
export const cellFields = `id ${partFields} centres { status }
  jobcenter { ${fileFields} } social { ${fileFields} } children { ${fileFields} }`;

/**
 * A cell in words: a letter per centre (A for everything, M for measures alone, - for withheld) and the parts that
 * answered; or the code of the refusal. What is neither answered nor refused as it should be is said too.
 */
export function readCell(
  answer: Answer,
  path: readonly (string | number)[],
  planted?: Pick<PlantedCitizen, 'mark'>,
): string {
  const citizen = at(answer.data, ...path);
  const errorsBelow = answer.errors.filter((error) => startsWith(error, path));
  if (citizen == null) return errorsBelow[0]?.extensions.code ?? 'NULL';
  const files = ['jobcenter', 'social', 'children'].map((centre, index) =>
    toLetter(at(citizen, centre), at(citizen, 'centres', index, 'status')),
  );
  const answered = parts.filter((part) => at(citizen, part) != null);
  const refused = errorsBelow.filter(({ extensions }) => extensions.code === 'FORBIDDEN');
  const isRefused = (part: string) =>
    refused.filter((error) => error.path?.[path.length] === part).length === 1;
  const faults = [
    ...parts
      .filter((part) => !answered.includes(part) && !isRefused(part))
      .map((part) => `${part}?`),
    ...errorsBelow
      .filter(
        ({ path: where }) =>
          !parts.some((part) => where?.[path.length] === part && !answered.includes(part)),
      )
      .map(({ path: where, extensions }) => `${where?.join('.') ?? ''}: ${extensions.code}`),
    ...(planted && idsOf(citizen).some((id) => !id.endsWith(planted.mark))
      ? ['somebody else’s']
      : []),
  ];
  return [files.join(''), ...answered, ...faults].join(' ');
}

function toLetter(file: unknown, status: unknown): string {
  const [measures, cases, plans] = ['measures', 'cases', 'plans'].map(
    (kind) => at(file, kind, 0, 'id') !== undefined,
  );
  if (status === 'WITHHELD') return file === null ? '-' : 'x';
  if (status !== 'ANSWERED' || at(file, 'status') !== status) return '?';
  if (measures && cases && plans) return 'A';
  return measures && at(file, 'cases') === null && at(file, 'plans') === null ? 'M' : '?';
}

/** The ids of measures, cases and plans that were answered. */
function idsOf(citizen: unknown): string[] {
  return ['jobcenter', 'social', 'children'].flatMap((centre) =>
    ['measures', 'cases', 'plans'].flatMap((kind) => {
      const rows = at(citizen, centre, kind);
      return Array.isArray(rows) ? rows.map((row: unknown) => String(at(row, 'id'))) : [];
    }),
  );
}

function startsWith({ path = [] }: AnswerError, start: readonly (string | number)[]): boolean {
  return start.every((step, index) => path[index] === step);
}

/** What stands somewhere inside an answer; undefined where nothing does. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((found, step) => (isObject(found) ? found[step] : undefined), value);
}

function isObject(value: unknown): value is Readonly<Record<string | number, unknown>> {
  return typeof value === 'object' && value !== null;
}
