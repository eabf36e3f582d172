import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { getIntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createReadDocument } from '../../server/known-documents.ts';
import { createLastUsed } from '../../server/last-used.ts';
import { readPageSizes } from '../../server/page-sizes.ts';
import { readSchemaFile } from '../../server/sdl.ts';

const read = createReadDocument('gateway');
const examples = readdirSync('examples').filter((file) => file.endsWith('.graphql'));
const times = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join(' ');

describe('a document within the limits', () => {
  it.each(examples)('is the example %s', (file) => {
    expect(read(readFileSync(`examples/${file}`, 'utf8')).operations).toHaveLength(1);
  });

  it('is GraphQL’s own introspection query, which the explorer sends', () => {
    const query = getIntrospectionQuery({
      schemaDescription: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      inputValueDeprecation: true,
      oneOf: true,
    });
    expect(read(query).operations).toMatchObject([{ name: 'IntrospectionQuery' }]);
  });

  it('is one with a fragment of many fields, which are none of the root', () => {
    const query = `{ me { ...F } } fragment F on Me { ${times(40, (i) => `citizen(a: ${i})`)} }`;
    expect(read(query).operations).toHaveLength(1);
  });

  it('is a caseload of a hundred with the fields of the first example', () => {
    const example = readFileSync('examples/01-one-citizen.graphql', 'utf8');
    const [, fields = ''] = /citizenByCpr\([^)]*\) (\{.*\})\s*\}\s*$/s.exec(example) ?? [];
    expect(fields).toContain('activeMeasures');
    const query = `{ me { citizens(first: 100) { nodes ${fields} } } }`;
    const readAll = createReadDocument('gateway', readPageSizes(readSchemaFile('supergraph')));
    expect(readAll(query).operations).toHaveLength(1);
  });

  it('has the hash of its text, to the byte', () => {
    expect(read('{ me { name } }').hash).toBe(
      createHash('sha256').update('{ me { name } }').digest('hex'),
    );
    expect(read('{ me { name } } ').hash).not.toBe(read('{ me { name } }').hash);
  });
});

describe('a document', () => {
  it('tells how many citizens each operation looks up by CPR number, aliases and fragments too', () => {
    const { operations } = read(`
      query One { citizenByCpr(cpr: "1") { name } citizen(id: "1") { name } }
      query Three { ...F ... { a: citizenByCpr(cpr: "2") { name } } ...F }
      fragment F on Query { b: citizenByCpr(cpr: "3") { name citizenByCpr } }
      query None { me { citizenByCpr } }
    `);
    expect(operations).toMatchObject([
      { name: 'One', citizensByCpr: 1 },
      { name: 'Three', citizensByCpr: 3 },
      { name: 'None', citizensByCpr: 0 },
    ]);
  });

  it.each(['', '{', 'query', '{ a }}', '{ a(b: "', '\u0000', '# only a comment'])(
    'that is no GraphQL is left to the parser: %j',
    (text) => {
      expect(read(text).operations).toEqual([]);
    },
  );

  it('without a page’s length has as many rows as the schema says', () => {
    const pages = readPageSizes(`
      type Query { list(first: Int = 50): [Int] short(first: Int): [Int] other(last: Int = 5): Int }
      interface Node { list(first: Int = 10): [Int] }
    `);
    expect([...pages]).toEqual([['list', 50]]);
    const readPages = createReadDocument('gateway', pages);
    const nest = (inner: string) => `{ list { list { ${inner} } } }`;
    expect(readPages(nest('a b c d e f g')).operations).toHaveLength(1);
    expect(() => readPages(nest('a b c d e f g h'))).toThrow(
      'The query has 20051 fields, counted once for each row of a page; at most 20000 are served.',
    );
  });

  it('that the gateway planned for a room may be longer than a client’s', () => {
    const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Citizen { ${times(1_500, (i) => `field${i}`)} } } }`;
    expect(() => read(query)).toThrow('1501 fields; at most 1000');
    expect(createReadDocument('room')(query).operations).toHaveLength(1);
  });

  it('that is not asked again is forgotten, and read again', () => {
    const readMany = createReadDocument('gateway', new Map(), createLastUsed(100_000));
    const first = readMany('{ first }');
    for (let index = 0; index < 200; index += 1) readMany(`{ other${index} }`);
    expect(readMany('{ first }')).not.toBe(first);
    expect(readMany('{ other199 }')).toBe(readMany('{ other199 }'));
  });
});
