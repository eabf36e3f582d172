import { Lexer, Source, TokenKind } from 'graphql';
import type { Dice } from '../../../demo/dice.ts';
import type { Example } from '../../setup/examples.ts';
import { canary, oddSigns, toOddJson } from './odd-values.ts';
import { toHeaders, toRequest, type Malformed } from './request.ts';

/** An example with the ids that it needs, and the token of its person. */
export interface Askable {
  readonly example: Example;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly token: string;
}

type Make = (dice: Dice, askable: Askable, all: readonly string[]) => Malformed;

/** Examples with something wrong in their document or in what they are asked with. */
export const wrongDocuments: Readonly<Record<string, Make>> = {
  'tokens of a document': (dice, askable, all) => {
    let tokens = toTokens(askable.example.query);
    for (let n = dice.pick([1, 1, 1, 2, 3, 8]); n > 0; n -= 1) tokens = change(dice, tokens, all);
    const query = tokens.join(' ');
    return ask('tokens of a document', askable, { query });
  },
  'signs of a document': (dice, askable) => {
    const { query } = askable.example;
    const at = dice.whole(0, query.length);
    const cut = query.slice(0, at) + dice.pick(oddSigns) + query.slice(at + dice.whole(0, 3));
    return ask('signs of a document', askable, { query: cut });
  },
  'values of a document': (dice, askable) => {
    const tokens = toTokens(askable.example.query);
    const values = tokens.flatMap((token, at) => (/^["\d]|^[A-Z_\d]+$/.test(token) ? [at] : []));
    const at = values.length === 0 ? 0 : dice.pick(values);
    const query = tokens.with(at, toLiteral(toOddJson(dice))).join(' ');
    return ask('values of a document', askable, { query });
  },
  'variables of a document': (dice, askable) => {
    const names = [...Object.keys(askable.variables), 'id', 'cpr', 'input', 'extra', '__proto__'];
    const odd = `${JSON.stringify(dice.pick(names))}:${toOddJson(dice)}`;
    const others = Object.entries(askable.variables).map(
      ([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`,
    );
    const variables = dice.onceIn(10) ? '{}' : `{${[...others, odd].join(',')}}`;
    const body = `{"query":${JSON.stringify(askable.example.query)},"variables":${variables}}`;
    return {
      kind: 'variables of a document',
      bytes: toRequest(toHeaders(askable.token), body),
      owed: 1,
    };
  },
  'an operation that is not there': (dice, askable) => {
    const operationName: unknown = dice.pick([canary, '', 'Other', '__proto__', 5, [], {}, false]);
    return ask('an operation that is not there', askable, { operationName });
  },
  'kinds of document': (dice, askable) =>
    ask('kinds of document', askable, { query: dice.pick(documents) }),
};

const documents: readonly string[] = [
  '',
  '#',
  '{}',
  '{ }',
  'query',
  'type Query { a: Int }',
  'extend type Citizen { a: Int } { me { name } }',
  'subscription { me { name } }',
  'query A { me { name } } query A { me { name } }',
  'query A { me { name } } query B { me { name } }',
  'fragment F on Me { name }',
  '{ ...F } fragment F on Query { ...F }',
  '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
  '{ _service { sdl } }',
  '{ _entities(representations: [{ __typename: "Citizen", id: "1" }]) { __typename } }',
  'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }',
  '{ __schema { types { name fields { type { ofType { ofType { ofType { name } } } } } } } }',
  '{ __type(name: "__proto__") { name } }',
  '{ me { name @defer } }',
  '{ ... @defer { me { name } } }',
  '{ me { citizens(first: 1) @stream { nodes { id } } } }',
  '{ me { name @skip(if: true) @skip(if: false) } }',
  'query ($a: Boolean = true, $a: Boolean) { me { name @skip(if: $a) } }',
  'query ($a: Boolean! = null) { me { name @skip(if: $a) } }',
  'query ($a: CPR = $a) { citizenByCpr(cpr: $a) { id } }',
  '{ me { __typename __typename: name } }',
  '{ __proto__: me { constructor: name } }',
  '{ me { then: name toJSON: name } }',
  `{ citizenByCpr(cpr: "${canary}") { id } }`,
  `{ citizenByCpr(cpr: ${canary}) { id } }`,
  '{ citizenByCpr(cpr: 1e400) { id } }',
  `{ citizenByCpr(cpr: ${'['.repeat(45)}${']'.repeat(45)}) { id } }`,
  `{ citizenByCpr(cpr: ${'{a:'.repeat(45)}1${'}'.repeat(45)}) { id } }`,
  '{ citizen(id: "\\u0000") { id } }',
  '{ citizen(id: """\n""") { id } }',
  `{ citizen(id: "${'9'.repeat(20_000)}") { id } }`,
  '{ me { citizens(first: -1) { nodes { id } } } }',
  '{ me { citizens(first: 99999999999) { nodes { id } } } }',
  '{ me { citizens(first: 1, after: "\\u0000") { nodes { id } } } }',
  '{ me { citizens(first: 1, after: "%%%") { nodes { id } } } }',
  '{ laws(on: "0000-00-00") { code } }',
  '{ laws(on: "275760-09-13") { code } }',
  '\u0000{ me { name } }',
  '\ufeff{ me { name } }',
  '{ me { name } }\ud800',
  '{ "a" }',
  `{ ${'a '.repeat(3_000)} }`,
  `{ me { ${Array.from({ length: 500 }, (_, n) => `a${n}: name`).join(' ')} } }`,
];

function ask(kind: string, { example, variables, token }: Askable, more: object): Malformed {
  const body = JSON.stringify({ query: example.query, variables, ...more });
  return { kind, bytes: toRequest(toHeaders(token), body), owed: 1 };
}

function change(dice: Dice, tokens: readonly string[], all: readonly string[]): string[] {
  const place = () => dice.whole(0, tokens.length);
  const [at, other] = [place(), place()];
  const token = tokens.slice(at, at + 1);
  return dice.pick([
    () => tokens.toSpliced(at, 1),
    () => tokens.toSpliced(at, 0, ...token),
    () => tokens.toSpliced(at, 1, ...tokens.slice(other, other + 1)).toSpliced(other, 1, ...token),
    () => tokens.toSpliced(at, 1, dice.pick(all)),
    () => tokens.toSpliced(at, 1, dice.pick(oddSigns)),
    () => tokens.toSpliced(at, 0, dice.pick(oddSigns)),
    () => tokens.slice(0, at),
  ])();
}

/** The tokens of a document, as they stand in it. */
export function toTokens(query: string): string[] {
  const lexer = new Lexer(new Source(query));
  const tokens: string[] = [];
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance())
    tokens.push(query.slice(token.start, token.end));
  return tokens;
}

/** JSON as GraphQL writes it: names of members without quotation marks. */
function toLiteral(json: string): string {
  return json.replaceAll(/"([A-Za-z_]\w*)":/g, '$1:');
}
