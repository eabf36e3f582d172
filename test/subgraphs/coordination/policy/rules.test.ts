import { describe, expect, it } from 'vitest';
import { rules } from '../../../../subgraphs/coordination/policy/rules.ts';
import { ask, toQuestion } from './question.ts';
import { caseworker, combinations, onTeam } from './decide/who-asks.ts';

describe('the table', () => {
  it('has a reason and a legal ground for every rule', () => {
    for (const { reason, ground } of rules) {
      expect(reason).toMatch(/^[A-Z].*\.$/);
      expect(ground).toMatch(/§|GDPR art\./);
    }
  });

  it('has one rule by each name, for the access log names it', () => {
    const ids = rules.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids).toHaveLength(15);
  });

  it('shows who it is about whenever it shows anything', () => {
    for (const { role, relation, purpose } of combinations) {
      const caller = { roles: [role], centre: 'SOCIAL', scopes: ['helhed:read'] };
      const question = { caller, purpose, relations: [relation], tellsExistence: true };
      const { isAllowed, parts } = ask({ ...question, citizen: { age: 10 } });
      expect(parts.has('IDENTITY')).toBe(isAllowed);
    }
  });

  it('gives one answer to one question, and leaves the question as it was', () => {
    const question = toQuestion({ caller: caseworker, relations: [onTeam] });
    const before = structuredClone(question);
    expect(ask(question)).toEqual(ask(question));
    expect(question).toEqual(before);
  });
});
