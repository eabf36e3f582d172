import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../../server/errors.ts';
import { startAsking } from './asking.ts';

const somethingWentWrong = {
  message: 'Something went wrong on our side. Tell support the x-request-id of the response.',
  extensions: { code: 'INTERNAL_SERVER_ERROR' },
};

const asking = startAsking();
const { ask, send } = asking;

describe('an error', () => {
  it('that we wrote is read as we wrote it', async () => {
    expect((await ask('{ forbidden }')).answer).toEqual({
      data: { forbidden: null },
      errors: [
        {
          message: 'Not you.',
          locations: [{ line: 1, column: 3 }],
          path: ['forbidden'],
          extensions: { code: 'FORBIDDEN' },
        },
      ],
    });
  });

  it.each(['broken', 'internal'])('in the field %s says nothing of the inside', async (field) => {
    const { status, headers, answer } = await ask(`{ ${field} }`);
    expect(status).toBe(200);
    expect(headers.get('x-request-id')).toBeTruthy();
    expect(answer).toEqual({
      data: { [field]: null },
      errors: [{ ...somethingWentWrong, locations: [{ line: 1, column: 3 }], path: [field] }],
    });
  });

  it('is logged with its stack for us, and without a CPR number', async () => {
    const before = asking.front.lines.length;
    await ask('{ broken }');
    const lines = asking.front.lines.slice(before);
    expect(lines.join('')).toContain('cannot read helhed.measures of [cpr] at 10.1.2.3');
    expect(lines.join('')).toContain('toy-front.ts');
    expect(lines.join('')).not.toContain('6201901234');
  });

  it.each([
    ['{ who', 'GRAPHQL_PARSE_FAILED'],
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['query A { who } query B { who }', 'OPERATION_RESOLUTION_FAILURE'],
    ['query ($c: Colour) { echo(text: "a", colour: $c) }', 'BAD_USER_INPUT'],
    ['query ($t: String!) { echo(text: $t) }', 'BAD_USER_INPUT'],
  ])('of %s has the code %s', async (query, code) => {
    const { status, answer } = await ask(query, {}, { variables: { c: 'BLUE' } });
    expect([200, 400]).toContain(status);
    expect(answer).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  it('never echoes a variable', async () => {
    const query = 'query ($text: String!) { echo(text: $text) }';
    const variables = { text: { name: 'Amalie Sommer', cpr: '6201901234' } };
    const { answer } = await ask(query, {}, { variables });
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    expect(JSON.stringify(answer)).not.toMatch(/Amalie|6201901234/);
  });

  it('about a hash in the place of a query is the client’s, not ours', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } };
    const { answer } = await send(JSON.stringify({ extensions }));
    const [code] = /(?<="code":")[A-Z_]+/.exec(JSON.stringify(answer)) ?? [];
    expect(errorCodes).toContain(code);
    expect(code).not.toBe('INTERNAL_SERVER_ERROR');
  });
});
