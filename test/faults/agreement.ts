import type { Answer, AnswerError } from '../setup/ask.ts';

type Path = readonly (string | number)[];
type Fields = Readonly<Record<string, unknown>>;

/** A citizen somewhere in an answer. */
interface FoundCitizen {
  readonly path: Path;
  readonly citizen: Fields;
}

/** What could not be read of a citizen's file at one centre; `list` is undefined where it was all of it. */
interface Silence {
  readonly centre: string;
  readonly list: string | undefined;
}

/** How one centre answered, as one of the lists has it. */
interface Row {
  readonly centre: string;
  readonly status: string;
}

/**
 * What an answer says of missing centres in one place and not in another: `centres`, `answers`, `isComplete`,
 * `isCrossCentre`, the files and the errors must agree. The question needs `createWithNames`.
 */
export function findDisagreements({ data, errors }: Answer): string[] {
  return findCitizens(data, []).flatMap(({ path, citizen }) => {
    const silences = errors.flatMap((error) => findSilence(error, path));
    return [...findContradictions(citizen, silences)].map((what) => `${path.join('.')}: ${what}`);
  });
}

function* findContradictions(citizen: Fields, silences: readonly Silence[]): Generator<string> {
  const { activeMeasures: active, centres } = citizen;
  const ofMeasures = silences.filter(({ list }) => list === undefined || /measures$/i.test(list));
  const ofPlans = silences.filter(
    ({ list }) => list === undefined || /measures$|^plans$/i.test(list),
  );
  const ofCases = silences.filter(({ list }) => list === undefined || /cases$/i.test(list));
  if (Array.isArray(centres)) yield* compare('centres', readRows(centres), silences);
  if (isObject(active)) {
    const rows = readRows(active['answers']);
    yield* compare('activeMeasures', rows, ofMeasures);
    const isAll = rows.every(isWhole) && active['withheldMeasures'] === 0;
    if (active['isComplete'] !== isAll) yield `isComplete is ${String(active['isComplete'])}`;
  }
  yield* claims(citizen['measureHistory'], 'measureHistory', ofMeasures);
  yield* claims(citizen['plan'], 'plan', ofPlans);
  if (citizen['plan'] === null && ofPlans.length > 0)
    yield 'there is no plan, and one could not be read';
  if (typeof citizen['isCrossCentre'] === 'boolean' && ofCases.length > 0)
    yield `isCrossCentre is ${String(citizen['isCrossCentre'])}, and cases could not be read`;
  for (const { centre, list } of silences) {
    const file = citizen[centre.toLowerCase()];
    if (list === undefined ? file != null : isObject(file) && file[list] != null)
      yield `the file of ${centre} is there, and an error`;
  }
}

/** Who is away by the rows is away by the errors, and the other way round. */
function* compare(
  where: string,
  rows: readonly Row[],
  silences: readonly Silence[],
): Generator<string> {
  for (const { centre, status } of rows) {
    const isSilent = silences.some((silence) => silence.centre === centre);
    if (status === 'UNAVAILABLE' && !isSilent) yield `${where}: ${centre} is away, and no error`;
    if (status !== 'UNAVAILABLE' && isSilent)
      yield `${where}: ${centre} is ${status}, and an error`;
  }
}

/** Nothing is complete while something could not be read. */
function* claims(list: unknown, where: string, silences: readonly Silence[]): Generator<string> {
  if (isObject(list) && list['isComplete'] !== false && silences.length > 0)
    yield `${where}: complete, and an error`;
}

/**
 * What an error says of a citizen's file; undefined where it is about something else, such as one field of a measure:
 * the file was there, and only the way back in for that field was not.
 */
function findSilence({ path = [], extensions }: AnswerError, citizen: Path): Silence[] {
  if (!silent.has(extensions.code) || !isBelow(path, citizen)) return [];
  const [first, list] = path.slice(citizen.length);
  if (first === undefined)
    return extensions.centre === undefined ? [] : [{ centre: extensions.centre, list: undefined }];
  if (!files.has(first)) return [];
  return [
    { centre: String(first).toUpperCase(), list: typeof list === 'string' ? list : undefined },
  ];
}

const silent: ReadonlySet<string> = new Set([
  'CENTRE_UNAVAILABLE',
  'SOURCE_UNAVAILABLE',
  'INTERNAL_SERVER_ERROR',
]);
const files: ReadonlySet<unknown> = new Set(['jobcenter', 'social', 'children']);

function isWhole({ status }: Row): boolean {
  return status === 'ANSWERED' || status === 'NOT_KNOWN';
}

function isBelow(path: Path, above: Path): boolean {
  return path.length >= above.length && above.every((step, index) => path[index] === step);
}

/** Every object of which something is said that the centres decide. */
function findCitizens(value: unknown, path: Path): FoundCitizen[] {
  if (Array.isArray(value))
    return value.flatMap((one, index) => findCitizens(one, [...path, index]));
  if (!isObject(value)) return [];
  const below = Object.entries(value).flatMap(([name, one]) => findCitizens(one, [...path, name]));
  return value['__typename'] === 'Citizen' ? [{ path, citizen: value }, ...below] : below;
}

function readRows(rows: unknown): readonly Row[] {
  if (!Array.isArray(rows)) throw new Error('Rows are asked for where they are compared.');
  return rows.map((row: unknown) => {
    const centre = isObject(row) && isObject(row['centre']) ? row['centre']['code'] : undefined;
    const status = isObject(row) ? row['status'] : undefined;
    if (typeof centre !== 'string' || typeof status !== 'string')
      throw new Error('Rows are asked with the centre’s code.');
    return { centre, status };
  });
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
