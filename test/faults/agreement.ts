import type { Answer, AnswerError } from '../setup/ask.ts';

type Path = readonly (string | number)[];

/** A citizen somewhere in an answer, with what was said of the centres. */
interface FoundCitizen {
  readonly path: Path;
  readonly said: readonly Said[];
}

/** One of the lists that say which centre answered, and whether that was all. */
interface Said {
  readonly where: string;
  readonly rows: readonly { readonly centre: { readonly code: string }; readonly status: string }[];
  readonly isComplete: boolean | undefined;
  readonly withheld: number;
}

/**
 * What an answer says of missing centres in one place and not in another: `centres`, `answers`, `isComplete`
 * and errors must agree. Rows need `centre { code }`.
 */
export function findDisagreements({ data, errors }: Answer): string[] {
  const citizens = findCitizens(data, []);
  const silences = errors.filter(({ extensions: { code } }) => silent.has(code));
  return [
    ...citizens.flatMap(({ path, said }) => {
      const own = silences.filter((error) => isBelow(error.path ?? [], path));
      return said.flatMap(({ where, rows, isComplete, withheld }) => [
        ...rows
          .filter(({ status, centre }) => status === 'UNAVAILABLE' && !own.some(isOf(centre.code)))
          .map(({ centre }) => `${toText(path)} ${where}: ${centre.code} is away, and no error`),
        ...(isComplete === undefined || isComplete === (rows.every(isWhole) && withheld === 0)
          ? []
          : [`${toText(path)} ${where}: isComplete is ${String(isComplete)}`]),
      ]);
    }),
    ...silences.flatMap((error) =>
      citizens
        .filter(({ path }) => isBelow(error.path ?? [], path))
        .flatMap(({ path, said }) =>
          said
            .filter(({ rows }) => {
              const row = rows.find(({ centre }) => isOf(centre.code)(error));
              return row && row.status !== 'UNAVAILABLE';
            })
            .map(({ where }) => `${toText(path)} ${where}: an error, and the centre answered`),
        ),
    ),
  ];
}

const silent: ReadonlySet<string> = new Set(['CENTRE_UNAVAILABLE', 'SOURCE_UNAVAILABLE']);

function isWhole({ status }: { readonly status: string }): boolean {
  return status === 'ANSWERED' || status === 'NOT_KNOWN';
}

/** A centre that could not be asked is named; one that could not read its source is in the path or the words. */
function isOf(code: string): (error: AnswerError) => boolean {
  return ({ message, path = [] }) =>
    message.includes(code) ||
    message.includes(` ${code.toLowerCase()} `) ||
    path.includes(code.toLowerCase());
}

function isBelow(path: Path, above: Path): boolean {
  return above.every((step, index) => path[index] === step);
}

function toText(path: Path): string {
  return path.join('.');
}

function findCitizens(value: unknown, path: Path): FoundCitizen[] {
  if (Array.isArray(value))
    return value.flatMap((one, index) => findCitizens(one, [...path, index]));
  if (!isObject(value)) return [];
  const said = [
    ...(Array.isArray(value['centres'])
      ? [{ where: 'centres', rows: value['centres'], isComplete: undefined, withheld: 0 }]
      : []),
    ...(isObject(value['activeMeasures']) && Array.isArray(value['activeMeasures']['answers'])
      ? [toSaid(value['activeMeasures'])]
      : []),
  ];
  const below = Object.entries(value).flatMap(([name, one]) => findCitizens(one, [...path, name]));
  return said.length > 0 ? [{ path, said }, ...below] : below;
}

function toSaid(active: Fields): Said {
  const { answers: rows, isComplete, withheldMeasures = 0 } = active;
  if (!Array.isArray(rows)) throw new Error('Rows are asked for where they are compared.');
  return {
    where: 'activeMeasures',
    rows,
    isComplete: typeof isComplete === 'boolean' ? isComplete : undefined,
    withheld: Number(withheldMeasures),
  };
}

type Fields = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
