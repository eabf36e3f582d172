import {
  astFromValue,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isScalarType,
  print,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Dice } from '../../demo/dice.ts';

/** A value for an argument of a field. */
type PickValue = (field: string, argument: string) => unknown;
export type Composite = GraphQLObjectType | GraphQLInterfaceType;
export type Field = GraphQLField<unknown, unknown>;

/** Fields that answer anew each time: each look adds to the log of looks. That there is a log is asked all the same. */
export const neverTheSame: ReadonlySet<string> = new Set(['AccessLogConnection']);

/** How many times as often as any other a field of the root is asked for. */
const weights: Readonly<Record<string, number>> = { citizen: 5, citizenByCpr: 3, me: 3 };

/** The fields from the root down to one that a query comes to, each with the type that it is a field of. */
export type Way = readonly { readonly type: Composite; readonly field: Field }[];

interface Fragment {
  readonly name: string;
  readonly type: string;
  readonly depth: number;
  readonly text: string;
}

export interface WrittenQuery {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Writes one random query: most often valid, so its reader validates it. */
export class RandomQuery {
  readonly #dice: Dice;
  readonly #schema: GraphQLSchema;
  readonly #pickValue: PickValue;
  readonly #fragments: Fragment[] = [];
  readonly #declared: string[] = [];
  readonly #variables: Record<string, unknown> = {};
  readonly #flags: string[] = [];
  /** The arguments of a field that has no alias: one field, one set of arguments. */
  readonly #plain = new Map<string, string>();
  #names = 0;
  #fieldsLeft: number;

  constructor(dice: Dice, schema: GraphQLSchema, pickValue: PickValue) {
    this.#dice = dice;
    this.#schema = schema;
    this.#pickValue = pickValue;
    this.#fieldsLeft = dice.whole(5, 120);
  }

  /** Whatever else it asks, it comes to the end of the way. */
  write(way: Way): WrittenQuery {
    const root = this.#schema.getQueryType();
    if (!root) throw new Error('There is nothing to ask.');
    const selection = this.#select(root, this.#dice.whole(4, 11), way);
    const declared = this.#declared.length > 0 ? `(${this.#declared.join(', ')})` : '';
    const fragments = this.#fragments.map(
      ({ name, type, text }) => `fragment ${name} on ${type} ${text}`,
    );
    return {
      query: [`query Random${declared} ${selection}`, ...fragments].join('\n'),
      variables: this.#variables,
    };
  }

  /** A selection at most so many levels deep, but for the way that it goes on. */
  #select(type: Composite, depth: number, way: Way = []): string {
    const isRoot = type === this.#schema.getQueryType();
    // Of a type that has much, much is asked, or some of it never would be.
    const most = Math.max(6, Math.ceil(this.#fieldsOf(type).length / 2));
    const count = this.#dice.whole(1, isRoot ? 3 : most);
    const selected = Array.from({ length: count }, () => this.#selectOne(type, depth));
    const turn = this.#dice.whole(0, count);
    return `{ ${[...selected.slice(0, turn), ...this.#goOn(type, depth, way), ...selected.slice(turn)].join(' ')} }`;
  }

  #goOn(type: Composite, depth: number, way: Way): readonly string[] {
    return way
      .slice(0, 1)
      .map((next) =>
        next.type === type
          ? this.#ask(type, next.field, depth, way.slice(1))
          : `... on ${next.type.name} ${this.#select(next.type, depth, way)}`,
      );
  }

  #selectOne(type: Composite, depth: number): string {
    this.#fieldsLeft -= 1;
    const throwOf = this.#dice.whole(1, 100);
    // A fragment is as deep as what it stands in: something else must end them.
    if (this.#fieldsLeft <= 0) return this.#field(type, depth);
    if (throwOf <= 5) return `__typename${this.#directive()}`;
    if (throwOf <= 14) return this.#inlineFragment(type, depth);
    if (throwOf <= 22) return this.#namedFragment(type, depth);
    return this.#field(type, depth);
  }

  #inlineFragment(type: Composite, depth: number): string {
    const on = this.#dice.onceIn(3) ? undefined : this.#dice.pick(this.#overlapping(type));
    const condition = on ? ` on ${on.name}` : '';
    return `...${condition}${this.#directive()} ${this.#select(on ?? type, depth)}`;
  }

  #namedFragment(type: Composite, depth: number): string {
    const on = this.#dice.pick(this.#overlapping(type));
    const known = this.#fragments.filter(
      (fragment) => fragment.type === on.name && fragment.depth <= depth,
    );
    if (known.length > 0 && this.#dice.chance(0.5))
      return `...${this.#dice.pick(known).name}${this.#directive()}`;
    const text = this.#select(on, depth);
    const name = this.#name('F');
    // Known from here on only: a fragment never spreads itself.
    this.#fragments.push({ name, type: on.name, depth, text });
    return `...${name}${this.#directive()}`;
  }

  /** The types that an object of this one can also be taken for. */
  #overlapping(type: Composite): readonly Composite[] {
    const others = isAbstractType(type)
      ? this.#schema.getPossibleTypes(type)
      : type.getInterfaces();
    return [type, ...others];
  }

  #field(type: Composite, depth: number): string {
    const isBottom = depth <= 1 || this.#fieldsLeft <= 0;
    const choice = this.#fieldsOf(type).filter(
      (field) => !isBottom || isLeafType(getNamedType(field.type)),
    );
    if (choice.length === 0) return '__typename';
    return this.#ask(type, this.#dice.pick(choice), depth);
  }

  #ask(type: Composite, field: Field, depth: number, way: Way = []): string {
    const inner = getNamedType(field.type);
    const set =
      isObjectType(inner) || isInterfaceType(inner)
        ? ` ${this.#select(inner, depth - 1, way)}`
        : '';
    const isRoot = type === this.#schema.getQueryType();
    const alias = this.#dice.chance(isRoot ? 0.6 : 0.15) ? `${this.#alias()}: ` : '';
    const place = `${type.name}.${field.name}`;
    const given = (alias === '' ? this.#plain.get(place) : undefined) ?? this.#arguments(field);
    if (alias === '') this.#plain.set(place, given);
    return `${alias}${field.name}${given}${this.#directive()}${set}`;
  }

  #fieldsOf(type: Composite): readonly Field[] {
    if (neverTheSame.has(type.name)) return [];
    const fields = Object.values(type.getFields());
    if (type !== this.#schema.getQueryType()) return fields;
    return fields.flatMap((field) => Array.from({ length: weights[field.name] ?? 1 }, () => field));
  }

  #arguments({ name, args }: Field): string {
    const given = args
      .filter((argument) => isRequiredArgument(argument) || this.#dice.chance(0.6))
      .map((argument) => `${argument.name}: ${this.#value(name, argument)}`);
    return given.length > 0 ? `(${given.join(', ')})` : '';
  }

  #value(field: string, argument: GraphQLArgument): string {
    const value = this.#pickValue(field, argument.name);
    const literal = toLiteral(value, argument.type);
    if (this.#dice.chance(0.6)) return literal;
    const name = this.#name('v');
    const isOptional = !isRequiredArgument(argument);
    const isDefault = isOptional && this.#dice.onceIn(4);
    this.#declared.push(`$${name}: ${String(argument.type)}${isDefault ? ` = ${literal}` : ''}`);
    if (!isDefault && !(isOptional && this.#dice.onceIn(6))) this.#variables[name] = value;
    return `$${name}`;
  }

  #directive(): string {
    if (!this.#dice.onceIn(10)) return '';
    const known = this.#flags.length > 0 && this.#dice.chance(0.5);
    const flag = this.#dice.onceIn(4)
      ? this.#dice.pick(['true', 'false'])
      : `$${known ? this.#dice.pick(this.#flags) : this.#flag()}`;
    return ` @${this.#dice.pick(['skip', 'include'])}(if: ${flag})`;
  }

  #flag(): string {
    const name = this.#name('is');
    const value = this.#dice.pick([true, false]);
    const isDefault = this.#dice.onceIn(4);
    this.#declared.push(`$${name}: Boolean!${isDefault ? ` = ${String(value)}` : ''}`);
    if (!isDefault) this.#variables[name] = value;
    this.#flags.push(name);
    return name;
  }

  /** Most are a field's own; some are given to another field of another type too. */
  #alias(): string {
    return this.#dice.onceIn(5) ? this.#dice.pick(['one', 'other']) : this.#name('a');
  }

  #name(prefix: string): string {
    this.#names += 1;
    return `${prefix}${this.#names}`;
  }
}

/** As a document writes it; of a scalar as JSON does, wrong ones too. */
function toLiteral(value: unknown, type: GraphQLInputType): string {
  const node = isScalarType(getNamedType(type)) ? undefined : astFromValue(value, type);
  return node ? print(node) : JSON.stringify(value);
}
