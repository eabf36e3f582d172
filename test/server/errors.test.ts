import {
  buildSchema,
  getVariableValues,
  GraphQLError,
  Kind,
  parse,
  type GraphQLFormattedError,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { DeadlineError } from '../../server/deadline.ts';
import {
  BadUserInputError,
  CentreUnavailableError,
  errorCodes,
  ForbiddenError,
  SourceUnavailableError,
  toPublicError,
  UnauthenticatedError,
} from '../../server/errors.ts';

const masked = {
  message: 'Something went wrong on our side. Tell support the x-request-id of the response.',
  extensions: { code: 'INTERNAL_SERVER_ERROR' },
};
const inside = 'select cpr from helhed.measures at 10.1.2.3:5432';

const toFormatted = (message: string, code?: string): GraphQLFormattedError => ({
  message,
  ...(code === undefined ? {} : { extensions: { code } }),
});

const written: readonly (readonly [GraphQLError, string, string])[] = [
  [new UnauthenticatedError('why.'), 'UNAUTHENTICATED', 'You are not signed in: why.'],
  [new ForbiddenError('why.'), 'FORBIDDEN', 'why.'],
  [new BadUserInputError('why.'), 'BAD_USER_INPUT', 'why.'],
  [
    new SourceUnavailableError('social', new Error(inside)),
    'SOURCE_UNAVAILABLE',
    'The source system of social does not answer just now. Try again in a minute.',
  ],
];

describe('an error that leaves', () => {
  it.each(written)('says what we wrote: %s', (error, code, message) => {
    expect(toPublicError(error.toJSON())).toEqual({ message, extensions: { code } });
  });

  it('places each fault of a document, and tells no more of it than that', () => {
    const faults = [{ path: 'plan.goals[0]', message: 'title is empty' }];
    const error = new BadUserInputError('why.', faults);
    expect(toPublicError(error.toJSON())).toEqual({
      message: 'why.',
      extensions: { code: 'BAD_USER_INPUT', faults },
    });
    const { message } = error;
    const [fault] = faults;
    const leaking = [{ ...fault, message: 'of 070761-4285', stack: inside }];
    expect(
      toPublicError({ message, extensions: { code: 'BAD_USER_INPUT', faults: leaking } }),
    ).toEqual({
      message,
      extensions: {
        code: 'BAD_USER_INPUT',
        faults: [{ path: 'plan.goals[0]', message: expect.not.stringContaining('4285') }],
      },
    });
    for (const [code, given] of [
      ['FORBIDDEN', faults],
      ['BAD_USER_INPUT', 'inside'],
      ['BAD_USER_INPUT', [{ path: 7, message: inside }]],
    ] as const) {
      expect(toPublicError({ message, extensions: { code, faults: given } }).extensions).toEqual({
        code,
      });
    }
  });

  it('names the centre that could not be asked, and nothing of why', () => {
    const error = new CentreUnavailableError('SOCIAL', new Error(inside));
    expect(toPublicError(error.toJSON())).toEqual({
      message: 'SOCIAL cannot be asked just now. What it holds is missing from this answer.',
      extensions: { code: 'CENTRE_UNAVAILABLE', centre: 'SOCIAL' },
    });
    expect(error.cause).toMatchObject({ message: inside });
  });

  it('tells whose time was over, where it was the request’s and nobody is away', () => {
    const givenUp = new Error('given up', { cause: new DeadlineError(5) });
    expect([
      new SourceUnavailableError('social', givenUp).message,
      new CentreUnavailableError('SOCIAL', givenUp).message,
    ]).toEqual([
      'The time that this request had was over before the source system of social had answered. Give it more time, or ask for less.',
      'The time that this request had was over before SOCIAL had answered. What it holds is missing from this answer.',
    ]);
  });

  it.each([
    ['an unknown code', toFormatted(inside, 'ECONNREFUSED')],
    ['a code in lower case', toFormatted(inside, 'forbidden')],
    ['a federation code', toFormatted(inside, 'DOWNSTREAM_SERVICE_ERROR')],
    ['no code', toFormatted(inside)],
    ['the code for what is ours to mend', toFormatted(inside, 'INTERNAL_SERVER_ERROR')],
    ['a code that is no text', { message: inside, extensions: { code: 500 } }],
  ])('with %s says nothing of the inside', (_, formatted) => {
    expect(toPublicError(formatted)).toEqual(masked);
  });

  it('has no CPR number in its path', () => {
    const path = ['citizens', 0, '620190-1234', '6201901234'];
    expect(toPublicError({ message: '', path }).path).toEqual(['citizens', 0, '[cpr]', '[cpr]']);
  });

  it('keeps place and path, and drops every other extension', () => {
    const shown = toPublicError({
      message: inside,
      locations: [{ line: 1, column: 3 }],
      path: ['citizen', 'plan'],
      extensions: {
        code: 'INTERNAL_SERVER_ERROR',
        serviceName: 'social',
        stacktrace: [inside],
        exception: { inside },
        http: { status: 500 },
      },
    });
    expect(shown).toEqual({
      ...masked,
      locations: [{ line: 1, column: 3 }],
      path: ['citizen', 'plan'],
    });
  });

  it.each(errorCodes.filter((code) => code !== 'INTERNAL_SERVER_ERROR'))(
    'with the code %s keeps its message, without a CPR number',
    (code) => {
      expect(toPublicError(toFormatted('No 620190-1234 here.', code))).toEqual({
        message: 'No [cpr] here.',
        extensions: { code },
      });
    },
  );

  it('has a code of the closed list', () => {
    expect(errorCodes).toEqual([
      'UNAUTHENTICATED',
      'FORBIDDEN',
      'NOT_FOUND',
      'BAD_USER_INPUT',
      'CONFLICT',
      'CENTRE_UNAVAILABLE',
      'SOURCE_UNAVAILABLE',
      'TOO_COMPLEX',
      'RATE_LIMITED',
      'INTERNAL_SERVER_ERROR',
      'GRAPHQL_PARSE_FAILED',
      'GRAPHQL_VALIDATION_FAILED',
      'BAD_REQUEST',
      'OPERATION_RESOLUTION_FAILURE',
    ]);
  });
});

describe('a variable of the wrong shape', () => {
  const schema = buildSchema(`
    enum Code { JOBCENTER }
    input Wish { code: Code, count: Int }
    type Query { wish(text: String, count: Int, code: Code, wish: Wish, id: ID): Boolean }
  `);
  const secret = 'Amalie Sommer; Vestergade 3; 6201901234';

  it.each([
    ['Int', secret],
    ['Int', 'a; b'],
    ['String', { name: secret }],
    ['String', [secret]],
    ['ID', { name: secret }],
    ['Code', secret],
    ['Code', 'JOBCENTRE; Vestergade'],
    ['Wish', secret],
    ['Wish', { code: secret }],
    ['Wish', { count: secret }],
    ['Wish', { [secret]: 1 }],
    ['Int', 'two\nlines; Vestergade'],
  ])('%s = %j is never echoed', (type, value) => {
    const document = parse(`query ($value: ${type}) { wish }`);
    const variableNodes = document.definitions.flatMap((node) =>
      node.kind === Kind.OPERATION_DEFINITION ? (node.variableDefinitions ?? []) : [],
    );
    const { errors = [] } = getVariableValues(schema, variableNodes, { value });
    expect(errors.length).toBeGreaterThan(0);
    for (const { message } of errors) {
      const shown = toPublicError(
        new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } }).toJSON(),
      );
      expect(shown.extensions.code).toBe('BAD_USER_INPUT');
      expect(shown.message).toContain('$value');
      for (const word of ['Amalie', 'Vestergade', '6201901234', 'JOBCENTRE', 'two', '; b']) {
        expect(shown.message).not.toContain(word);
      }
    }
  });
});
