import type { GraphQLFormattedError } from 'graphql';
import { isFields, readField } from '../../../gateway/executor/fields.ts';
import type { Fault } from './fault.ts';
import type { Told } from './toy-gateway.ts';

type Path = readonly (string | number)[];

/** What our answer has against it where nothing fails; undefined where it is the truth, letter by letter. */
export function judgeTruth(ours: Told, truth: Told): string | undefined {
  if (ours.errors.length > 0) return `errors: ${toLines(ours.errors).join('; ')}`;
  return isSame(ours.data, truth.data) ? undefined : 'it is not the truth';
}

/**
 * What our answer has against it where something fails. It has the data of the stock executor and tells the same
 * errors, or better ones:
 * - Where stock gives the whole answer up over one value of a wrong type, we say null of that value.
 * - Stock is silent of nulls that may not be, or tells them in an extension; we tell each that no error explains.
 * - Where two subgraphs know a field, the two may ask another one, or under another name: then the fault is another.
 * - Where two were asked for a field and one says null of it, we show what the other knows; stock what came last.
 * - What a subgraph makes of a required null is its own to say, to whichever of the two asks it.
 * - Of what another subgraph requires, a server leaves nothing out and says nothing of another type: then we do not ask.
 * - Stock asks for what the client left out, and tells what went wrong with it.
 * - Stock asks for the type of every object, we where it decides: so an object of no type is one more null to it. Where
 *   it has none, stock forgets what the schema says of it.
 * - Stock finds the place of an error by counting; that ours are the right ones is shown by error-places.test.ts.
 */
export function judgeFault(ours: Told, stock: Told, truth: Told, fault: Fault): string | undefined {
  const invented = findInvented(ours.data, truth.data);
  const isAsStock = isSame(ours.data, stock.data);
  if (invented && !isAsStock && !fault.kind.startsWith('answers'))
    return `it knows more than there is: ${invented}`;
  const isWhole = isSame(ours.data, truth.data);
  if (!isWhole && mustTell.has(fault.kind) && ours.errors.length === 0)
    return 'it hides what failed';
  if (!isCompared(ours, stock, fault)) return undefined;
  const lost = findInvented(stock.data, ours.data);
  if (!isAsStock && (lost !== undefined || !isKnownTwice(fault, stock)))
    return 'its data is not that of stock';
  const [own, theirs] = [toLines(ours.errors.filter(isTold)), toLines(stock.errors)];
  const more = own.find((line) => !theirs.includes(line));
  if (more !== undefined) return `an error more: ${more}`;
  const less = theirs.find((line) => !own.includes(line));
  if (less !== undefined && !isWhole) return `an error less: ${less}`;
  const faults = ours.errors.filter((error) => !isTold(error)).map(toPlace);
  const missing = stock.faults.find((each) => !faults.includes(toPlace(each)));
  return missing && `a null that it does not tell: ${toPlace(missing)}`;
}

/** True where the two met the same fault, so that they must say the same. */
export function isCompared(ours: Told, stock: Told, fault: Fault): boolean {
  return (
    stock.data !== undefined &&
    !isAboutKinds(fault) &&
    !isBrokenRequirement(fault) &&
    String(ours.asked) === String(stock.asked) &&
    String(ours.fields[fault.subgraph]) === String(stock.fields[fault.subgraph])
  );
}

/** True where an answer shows that something failed. */
export function isHit({ data, errors, faults }: Told, truth: Told): boolean {
  return errors.length > 0 || faults.length > 0 || !isSame(data, truth.data);
}

/** True where an object says something else of its type, or nothing. */
function isAboutKinds({ kind, field }: Fault): boolean {
  return kind === 'answers a kind that is none' || field === '__typename';
}

/** True where another subgraph needs the field that no server would answer so. */
function isBrokenRequirement({ kind, isRequired }: Fault): boolean {
  return isRequired === true && (kind === 'leaves out a field' || kind === 'answers another type');
}

/** True where another subgraph was asked for the very field. */
function isKnownTwice({ kind, field, subgraph }: Fault, { fields }: Told): boolean {
  if (kind !== 'answers null' && kind !== 'fails at a field') return false;
  const hit = (fields[subgraph] ?? []).filter((asked) =>
    kind === 'answers null' ? asked.startsWith(`${field}: `) : asked.endsWith(`.${field}`),
  );
  return Object.entries(fields).some(
    ([name, asked]) => name !== subgraph && hit.some((each) => asked.includes(each)),
  );
}

const mustTell: ReadonlySet<string> = new Set([
  'throws',
  'answers null data',
  'fails at a field',
  'knows one entity less',
  'answers for one entity less',
] satisfies Fault['kind'][]);

function isTold({ extensions }: GraphQLFormattedError): boolean {
  return extensions?.['code'] !== 'INVALID_GRAPHQL';
}

const toPlace = ({ path }: GraphQLFormattedError) => (path ?? ['nowhere']).join('.');
/** How many entities a subgraph was asked about is another number: we ask about one of them once. */
const toLine = (error: GraphQLFormattedError) =>
  `${toPlace(error)}: ${String(error.extensions?.['code'])} ${error.message}`.replace(/\d+/g, '#');
const toLines = (errors: readonly GraphQLFormattedError[]) => errors.map(toLine);

/** Where an answer has something that the truth has not. */
function findInvented(ours: unknown, truth: unknown, path: Path = []): string | undefined {
  if (ours === null || ours === undefined) return undefined;
  if (Array.isArray(ours) && Array.isArray(truth) && ours.length === truth.length)
    return firstOf(ours.map((each, index) => findInvented(each, truth[index], [...path, index])));
  if (isFields(ours) && isFields(truth))
    return firstOf(
      Object.keys(ours).map((name) =>
        findInvented(readField(ours, name), readField(truth, name), [...path, name]),
      ),
    );
  return ours === truth ? undefined : path.join('.');
}

const firstOf = (found: readonly (string | undefined)[]) =>
  found.find((each) => each !== undefined);

/** The order of keys is compared as well: GraphQL has one. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
