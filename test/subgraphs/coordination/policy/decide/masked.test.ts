import { describe, expect, it } from 'vitest';
import type { Right, Role } from '../../../../../server/caller.ts';
import type { Purpose } from '../../../../../server/subgraph.ts';
import type { Relation } from '../../../../../subgraphs/coordination/policy/question.ts';
import { opensProtected } from '../../../../../subgraphs/coordination/admission/opens-protected.ts';
import { ask, journalOf } from '../question.ts';
import {
  caseworker,
  citizen,
  coordinating,
  custody,
  emergency,
  self,
  supervision,
} from './who-asks.ts';

type Shown = 'VALUE' | 'MASKED';
type InList = readonly [isListed: boolean, held: readonly Right[], Shown];

describe('what is masked', () => {
  it.each<readonly [string, Role, Relation, Purpose, readonly Right[], Shown]>([
    ['a caseworker', 'CASEWORKER', coordinating, 'CASEWORK', [], 'MASKED'],
    ['a caseworker', 'CASEWORKER', coordinating, 'CASEWORK', ['PROTECTED_PERSONS'], 'MASKED'],
    ['a caseworker', 'CASEWORKER', coordinating, 'CASEWORK', ['FULL_CPR'], 'VALUE'],
    ['in an emergency, a caseworker', 'CASEWORKER', emergency, 'CASEWORK', [], 'MASKED'],
    ['the privacy officer', 'PRIVACY_OFFICER', supervision, 'SUPERVISION', [], 'MASKED'],
    ['the privacy officer', 'PRIVACY_OFFICER', supervision, 'SUPERVISION', ['FULL_CPR'], 'VALUE'],
    ['the citizen', 'CITIZEN', self, 'OWN_ACCESS', [], 'VALUE'],
    ['who holds custody', 'CITIZEN', custody, 'OWN_ACCESS', [], 'VALUE'],
    ['a journal system', 'SYSTEM', journalOf('SOCIAL'), 'JOURNAL', [], 'VALUE'],
  ])('the CPR number: to %s (%s, %o, %s) with the rights %j it is %s', (...row) => {
    const [, role, relation, purpose, held, expected] = row;
    const caller = { roles: [role], rights: held, scopes: ['helhed:read'] };
    const question = { caller, purpose, relations: [relation], citizen: { age: 10 } };
    for (const isListed of [false, true]) expect(ask({ ...question, isListed }).cpr).toBe(expected);
  });

  it.each<InList>([
    [false, [], 'VALUE'],
    [false, ['FULL_CPR'], 'VALUE'],
    [false, ['PROTECTED_PERSONS'], 'VALUE'],
    [true, [], 'MASKED'],
    [true, ['FULL_CPR'], 'MASKED'],
    [true, ['PROTECTED_PERSONS'], 'VALUE'],
    [true, ['FULL_CPR', 'PROTECTED_PERSONS'], 'VALUE'],
  ])('a protected name, in a list: %s, with the rights %j, is %s', (isListed, held, expected) => {
    const question = { caller: { ...caseworker, rights: held }, relations: [coordinating] };
    expect(ask({ ...question, isListed, citizen: { isProtected: true } }).name).toBe(expected);
    expect(ask({ ...question, isListed }).name).toBe('VALUE');
  });

  it.each<InList>([
    [false, [], 'MASKED'],
    [false, ['FULL_CPR'], 'MASKED'],
    [false, ['PROTECTED_PERSONS'], 'VALUE'],
    [true, [], 'MASKED'],
    [true, ['FULL_CPR'], 'MASKED'],
    [true, ['PROTECTED_PERSONS'], 'MASKED'],
    [true, ['FULL_CPR', 'PROTECTED_PERSONS'], 'MASKED'],
  ])(
    'a protected address, in a list: %s, with the rights %j, is %s',
    (isListed, held, expected) => {
      const question = { caller: { ...caseworker, rights: held }, relations: [coordinating] };
      expect(ask({ ...question, isListed, citizen: { isProtected: true } }).address).toBe(expected);
      expect(ask({ ...question, isListed }).address).toBe('VALUE');
    },
  );

  it.each<readonly [isListed: boolean, held: readonly Right[], isOpened: boolean]>([
    [false, [], true],
    [false, ['PROTECTED_PERSONS'], true],
    [true, [], false],
    [true, ['FULL_CPR'], false],
    [true, ['PROTECTED_PERSONS'], true],
  ])(
    'who is protected, in a list: %s, with the rights %j, is opened: %s',
    (isListed, held, isOpened) => {
      const question = { caller: { ...caseworker, rights: held }, relations: [coordinating] };
      const hidden = { ...question, isListed, citizen: { isProtected: true } };
      expect(opensProtected(ask(hidden), [])).toBe(isOpened);
      expect(opensProtected(ask({ ...hidden, relations: [] }), [])).toBe(false);
      expect(opensProtected(ask({ ...question, isListed }), [])).toBe(false);
    },
  );

  it.each<readonly [shown: readonly string[], isOpened: boolean]>([
    [['IDENTITY', 'COORDINATION'], false],
    [['IDENTITY', 'CPR'], true],
    [['PLAN'], true],
    [['JOBCENTER.MEASURES'], true],
    [['SOCIAL.EXISTENCE'], true],
  ])('who is protected, in a list that shows %j of them, is opened: %s', (shown, isOpened) => {
    const question = { caller: caseworker, relations: [coordinating], isListed: true };
    const hidden = ask({ ...question, citizen: { isProtected: true } });
    expect(opensProtected(hidden, shown)).toBe(isOpened);
    expect(opensProtected(ask(question), shown)).toBe(false);
  });

  it('who looks at themselves opens nobody protected', () => {
    const question = { caller: citizen, purpose: 'OWN_ACCESS', relations: [self] } as const;
    const own = ask({ ...question, citizen: { isProtected: true } });
    expect(opensProtected(own, ['IDENTITY', 'CPR', 'PLAN'])).toBe(false);
  });

  it('nothing about oneself is protected from oneself', () => {
    const question = { caller: citizen, purpose: 'OWN_ACCESS', relations: [self] } as const;
    const { cpr, name, address } = ask({ ...question, citizen: { isProtected: true } });
    expect([cpr, name, address]).toEqual(['VALUE', 'VALUE', 'VALUE']);
  });

  it('a child’s protected address is protected from who holds custody too', () => {
    const question = { caller: citizen, purpose: 'OWN_ACCESS', relations: [custody] } as const;
    const { name, address } = ask({ ...question, citizen: { age: 10, isProtected: true } });
    expect([name, address]).toEqual(['VALUE', 'MASKED']);
    expect(ask({ ...question, citizen: { age: 10 } }).address).toBe('VALUE');
  });

  it('a citizen’s own relation lifts no protection from what the same person sees at work', () => {
    const access = ask({
      caller: { roles: ['CASEWORKER', 'CITIZEN'], centre: 'SOCIAL' },
      relations: [coordinating, custody],
      citizen: { age: 10, isProtected: true },
    });
    expect([access.cpr, access.address]).toEqual(['MASKED', 'MASKED']);
  });
});
