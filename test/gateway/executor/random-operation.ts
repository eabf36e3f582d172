import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  parse,
  specifiedRules,
  validate,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { createDice, type Dice } from '../../../demo/dice.ts';
import { createAliasRule } from '../../../gateway/alias-rule.ts';
import type { Question, ToyGateway } from './toy-gateway.ts';

/** What an identifier may be; most of them find something in one of the worlds. */
const identifiers = ['1', '2', '3', '4', 'ann', 'nobody'];
const aliases = ['constructor', 'toString', 'one', 'other', 'valueOf'];

/** The operation of a seed: the same wherever it is asked, and valid. */
export function createRandomOperation(
  { schema, supergraphSdl }: Pick<ToyGateway, 'schema' | 'supergraphSdl'>,
  seed: number,
): Question {
  const rules = [...specifiedRules, createAliasRule(supergraphSdl)];
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const question = new RandomOperation(createDice(seed * 1_009 + attempt), schema).write();
    if (validate(schema, parse(question.query), rules).length === 0) return question;
  }
  throw new Error(`There is no valid operation of seed ${seed}.`);
}

class RandomOperation {
  readonly #dice: Dice;
  readonly #schema: GraphQLSchema;
  readonly #fragments: { readonly name: string; readonly type: string; readonly text: string }[] =
    [];
  readonly #declared: string[] = [];
  readonly #variables: Record<string, unknown> = {};
  readonly #flags: string[] = [];
  #names = 0;
  #fieldsLeft: number;

  constructor(dice: Dice, schema: GraphQLSchema) {
    this.#dice = dice;
    this.#schema = schema;
    this.#fieldsLeft = dice.whole(4, 40);
  }

  write(): Question {
    const [query, mutation] = [this.#schema.getQueryType(), this.#schema.getMutationType()];
    if (!query) throw new Error('There is nothing to ask.');
    const isMutation = mutation && this.#dice.onceIn(2);
    const selection = this.#select(isMutation ? mutation : query, this.#dice.whole(2, 6));
    const declared = this.#declared.length > 0 ? `(${this.#declared.join(', ')})` : '';
    const fragments = this.#fragments.map(
      ({ name, type, text }) => `fragment ${name} on ${type} ${text}`,
    );
    const operation = `${isMutation ? 'mutation' : 'query'} Random${declared} ${selection}`;
    return { query: [operation, ...fragments].join('\n'), variables: this.#variables };
  }

  #select(type: GraphQLCompositeType, depth: number): string {
    const count = this.#dice.whole(1, 5);
    return `{ ${Array.from({ length: count }, () => this.#selectOne(type, depth)).join(' ')} }`;
  }

  #selectOne(type: GraphQLCompositeType, depth: number): string {
    this.#fieldsLeft -= 1;
    if (this.#fieldsLeft <= 0) return this.#field(type, depth);
    const throwOf = this.#dice.whole(1, 100);
    if (throwOf <= 6) return `${this.#alias(0.2)}__typename${this.#directive()}`;
    if (throwOf <= (isAbstractType(type) ? 60 : 15)) return this.#inlineFragment(type, depth);
    if (throwOf <= (isAbstractType(type) ? 75 : 24)) return this.#namedFragment(type, depth);
    return this.#field(type, depth);
  }

  #inlineFragment(type: GraphQLCompositeType, depth: number): string {
    const on = this.#dice.onceIn(5) ? undefined : this.#dice.pick(this.#overlapping(type));
    const condition = on ? ` on ${on.name}` : '';
    return `...${condition}${this.#directive()} ${this.#select(on ?? type, depth)}`;
  }

  #namedFragment(type: GraphQLCompositeType, depth: number): string {
    const on = this.#dice.pick(this.#overlapping(type));
    const known = this.#fragments.filter((fragment) => fragment.type === on.name);
    if (known.length > 0 && this.#dice.chance(0.4))
      return `...${this.#dice.pick(known).name}${this.#directive()}`;
    const text = this.#select(on, depth);
    const name = this.#name('F');
    // Known from here on only: a fragment never spreads itself.
    this.#fragments.push({ name, type: on.name, text });
    return `...${name}${this.#directive()}`;
  }

  /** All types that share an object with this one. */
  #overlapping(type: GraphQLCompositeType): readonly GraphQLCompositeType[] {
    const kinds = (each: GraphQLCompositeType): readonly GraphQLObjectType[] =>
      isAbstractType(each) ? this.#schema.getPossibleTypes(each) : [each];
    const own = new Set(kinds(type));
    return Object.values(this.#schema.getTypeMap())
      .filter((each) => isCompositeType(each))
      .filter((each) => !each.name.startsWith('__') && kinds(each).some((kind) => own.has(kind)));
  }

  #field(type: GraphQLCompositeType, depth: number): string {
    const fields = 'getFields' in type ? Object.values(type.getFields()) : [];
    const isBottom = depth <= 1 || this.#fieldsLeft <= 0;
    const choice = fields.filter((field) => !isBottom || isLeafType(getNamedType(field.type)));
    if (choice.length === 0) return isBottom ? '__typename' : this.#inlineFragment(type, depth - 1);
    const field = this.#dice.pick(choice);
    const inner = getNamedType(field.type);
    const set = isCompositeType(inner) ? ` ${this.#select(inner, depth - 1)}` : '';
    return `${this.#alias(0.15)}${field.name}${this.#arguments(field)}${this.#directive()}${set}`;
  }

  #arguments({ args }: GraphQLField<unknown, unknown>): string {
    const given = args
      .filter((argument) => isRequiredArgument(argument) || this.#dice.chance(0.4))
      .map((argument) => `${argument.name}: ${this.#argument(argument)}`);
    return given.length > 0 ? `(${given.join(', ')})` : '';
  }

  #argument(argument: GraphQLArgument): string {
    const value = this.#value(argument.type);
    const literal = toLiteral(value, argument.type);
    if (this.#dice.chance(0.5)) return literal;
    const name = this.#name('v');
    const isOptional = !isNonNullType(argument.type);
    const isDefault = this.#dice.onceIn(4);
    this.#declared.push(`$${name}: ${String(argument.type)}${isDefault ? ` = ${literal}` : ''}`);
    if (!isDefault && !(isOptional && this.#dice.onceIn(5))) this.#variables[name] = value;
    return `$${name}`;
  }

  #value(type: GraphQLInputType): unknown {
    if (!isNonNullType(type) && this.#dice.onceIn(8)) return null;
    const bare = getNullableType(type);
    if (isListType(bare))
      return Array.from({ length: this.#dice.whole(0, 2) }, () => this.#value(bare.ofType));
    if (isEnumType(bare)) return this.#dice.pick(bare.getValues()).name;
    if (isInputObjectType(bare))
      return Object.fromEntries(
        Object.values(bare.getFields())
          .filter((field) => isNonNullType(field.type) || this.#dice.chance(0.6))
          .map((field) => [field.name, this.#value(field.type)]),
      );
    if (bare.name === 'Boolean') return this.#dice.onceIn(2);
    if (bare.name === 'Int') return this.#dice.whole(0, 3);
    return bare.name === 'ID' ? this.#dice.pick(identifiers) : this.#dice.pick(['SEK', 'a']);
  }

  #directive(): string {
    if (!this.#dice.onceIn(9)) return '';
    return ` ${this.#condition()}${this.#dice.onceIn(6) ? ` ${this.#condition()}` : ''}`;
  }

  #condition(): string {
    const isKnown = this.#flags.length > 0 && this.#dice.chance(0.5);
    const flag = this.#dice.onceIn(4)
      ? this.#dice.pick(['true', 'false'])
      : `$${isKnown ? this.#dice.pick(this.#flags) : this.#flag()}`;
    return `@${this.#dice.pick(['skip', 'include'])}(if: ${flag})`;
  }

  #flag(): string {
    const name = this.#name('is');
    const value = this.#dice.onceIn(2);
    const isDefault = this.#dice.onceIn(3);
    const otherwise = isDefault ? ` = ${String(this.#dice.onceIn(2))}` : '';
    this.#declared.push(`$${name}: Boolean!${otherwise}`);
    if (!isDefault || this.#dice.onceIn(4)) this.#variables[name] = value;
    this.#flags.push(name);
    return name;
  }

  #alias(share: number): string {
    if (!this.#dice.chance(share)) return '';
    return `${this.#dice.onceIn(3) ? this.#dice.pick(aliases) : this.#name('a')}: `;
  }

  #name(prefix: string): string {
    this.#names += 1;
    return `${prefix}${this.#names}`;
  }
}

/** A value as a document writes it. */
function toLiteral(value: unknown, type: GraphQLInputType): string {
  const bare = getNullableType(type);
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value) && isListType(bare))
    return `[${value.map((each) => toLiteral(each, bare.ofType)).join(', ')}]`;
  if (isEnumType(bare) && typeof value === 'string') return value;
  if (!isInputObjectType(bare)) return JSON.stringify(value);
  const fields = bare.getFields();
  const written = Object.entries(value).map(([name, each]: [string, unknown]) => {
    const field = fields[name];
    return `${name}: ${field ? toLiteral(each, field.type) : 'null'}`;
  });
  return `{${written.join(', ')}}`;
}
