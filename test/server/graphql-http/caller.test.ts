import { describe, expect, it } from 'vitest';
import { refusal, startAsking } from './asking.ts';

const asking = startAsking();
const { ask } = asking;

describe('the caller', () => {
  it('is known before a resolver runs, and the token goes on as it came', async () => {
    const token = await asking.issuer.sign({ sub: 'mette', name: 'Mette Holm' });
    const { answer } = await ask('{ who authorization }', { authorization: `Bearer ${token}` });
    expect(answer).toEqual({ data: { who: 'Mette Holm', authorization: `Bearer ${token}` } });
  });

  it('with a bad token gets 401 and no resolver runs', async () => {
    const { status, answer } = await ask('{ who }', { authorization: 'Bearer a.b.c' });
    expect(status).toBe(401);
    expect(answer).toEqual(
      refusal('UNAUTHENTICATED', 'You are not signed in: your token is not valid here.'),
    );
  });
});

describe('why the caller asks', () => {
  it('is said by a header, or left to the role', async () => {
    const { answer } = await ask('{ purpose }', { 'helhed-purpose': 'SUPERVISION' });
    expect(answer).toEqual({ data: { purpose: 'SUPERVISION' } });
    expect((await ask('{ purpose }')).answer).toEqual({ data: { purpose: null } });
  });

  it.each(['', 'curiosity', 'casework', 'CASEWORK, JOURNAL', '6201901234'])(
    'is one of the purposes there are, and %j is none',
    async (purpose) => {
      const { status, answer } = await ask('{ purpose }', { 'helhed-purpose': purpose });
      expect(status).toBe(400);
      expect(answer).toEqual(
        refusal(
          'BAD_REQUEST',
          'The header helhed-purpose says why you ask; expected one of CASEWORK, COORDINATION, OWN_ACCESS, SUPERVISION, JOURNAL, FIGURES.',
        ),
      );
    },
  );
});
