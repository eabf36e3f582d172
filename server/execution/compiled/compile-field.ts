import {
  getNullableType,
  isLeafType,
  isNonNullType,
  TypeNameMetaFieldDef,
  type FieldNode,
  type GraphQLObjectType,
} from 'graphql';
import { getArgumentValues } from 'graphql/execution/values.js';
import { compileValue } from './compile-value.ts';
import type { Place } from './place.ts';
import { isPromise, type Complete, type Run, type Scope } from './run.ts';
import { toInfo, toNullError, toPlace, type Spot } from './spot.ts';

/** A field of an answer. */
export interface CompiledField {
  readonly name: string;
  /** Its value of an object, or a promise of it. */
  ask(source: unknown, above: Place | undefined, run: Run): unknown;
}

/** undefined for a field that the type does not have. */
export function compileField(
  parent: GraphQLObjectType,
  name: string,
  [node, ...others]: readonly FieldNode[],
  scope: Scope,
): CompiledField | undefined {
  if (!node) return undefined;
  if (node.name.value === TypeNameMetaFieldDef.name) return { name, ask: () => parent.name };
  const field = parent.getFields()[node.name.value];
  if (!field) return undefined;
  const spot: Spot = { name, parent, field, nodes: [node, ...others] };
  return new AskedField(spot, compileValue(getNullableType(field.type), spot, scope));
}

/**
 * One field: its resolver called, its value completed (GraphQL § 6.4). An object and no closures, for an operation has
 * as many as it asks for, and they are kept.
 */
class AskedField implements CompiledField {
  readonly name: string;
  readonly #spot: Spot;
  readonly #complete: Complete;
  readonly #mayBeNull: boolean;
  /** False where errors alone want to know the place of the value: nothing stands beneath it, and nobody is told it. */
  readonly #isPlaced: boolean;

  constructor(spot: Spot, complete: Complete) {
    const { type, resolve } = spot.field;
    this.name = spot.name;
    this.#spot = spot;
    this.#complete = complete;
    this.#mayBeNull = !isNonNullType(type);
    this.#isPlaced = resolve !== undefined || !isLeafType(getNullableType(type));
  }

  ask(source: unknown, above: Place | undefined, run: Run): unknown {
    const place = this.#isPlaced ? toPlace(this.#spot, above) : undefined;
    try {
      const value = this.#resolve(source, place, above, run);
      const completed = isPromise(value)
        ? value.then((come) => this.#completeOne(come, place, run))
        : this.#completeOne(value, place, run);
      return isPromise(completed)
        ? completed.then(undefined, (thrown: unknown) => this.#fail(thrown, place, above, run))
        : completed;
    } catch (thrown) {
      return this.#fail(thrown, place, above, run);
    }
  }

  /** A resolver of its own, or the property of that name, called where it is a function. */
  #resolve(source: unknown, place: Place | undefined, above: Place | undefined, run: Run): unknown {
    const { name, resolve } = this.#spot.field;
    if (resolve) {
      const info = toInfo(this.#spot, place, run);
      return resolve(source, this.#readArguments(run), run.context, info);
    }
    if (!isObject(source)) return undefined;
    const value = source[name];
    if (typeof value !== 'function') return value;
    const info = toInfo(this.#spot, place ?? toPlace(this.#spot, above), run);
    return Reflect.apply(value, source, [this.#readArguments(run), run.context, info]);
  }

  #readArguments({ variables }: Run): Readonly<Record<string, unknown>> {
    const { field, nodes } = this.#spot;
    return field.args.length === 0 ? nothing : getArgumentValues(field, nodes[0], variables);
  }

  #completeOne(value: unknown, place: Place | undefined, run: Run): unknown {
    const completed = this.#complete(value, place, run);
    if (completed === null && !this.#mayBeNull) throw toNullError(this.#spot);
    return completed;
  }

  #fail(thrown: unknown, place: Place | undefined, above: Place | undefined, run: Run): null {
    const at = place ?? toPlace(this.#spot, above);
    return run.faults.toNull(thrown, this.#spot.nodes, at, this.#mayBeNull);
  }
}

const nothing: Readonly<Record<string, never>> = Object.freeze({});

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}
