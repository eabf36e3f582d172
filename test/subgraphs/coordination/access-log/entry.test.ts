import { describe, expect, it } from 'vitest';
import { toEntryText } from '../../../../subgraphs/coordination/access-log/entry.ts';
import { entryWith } from './entries.ts';

describe('an entry', () => {
  it('is one text, in one order, with what is not known left out', () => {
    const entry = entryWith({ employeeId: undefined, unit: undefined, relation: undefined });
    expect(toEntryText(entry)).toBe(
      `{"requestId":"request-0001","operation":{"name":"OneCitizen","hash":"${'c0ffee'.repeat(10)}"},` +
        '"callerId":"subject-1","role":"CASEWORKER","purpose":"CASEWORK","ground":"RTL §§ 1 and 5",' +
        '"citizenId":"7d0e4f0e-0c55-4c3a-9b58-1d1f6d3d0001","kinds":["IDENTITY","JOBCENTER.MEASURES"],' +
        '"outcome":"SHOWN","flags":[]}',
    );
  });

  it('has none but the fields there are', () => {
    const entry = { ...entryWith(), diagnosis: 'F32.1' };
    expect(toEntryText(entry)).not.toContain('F32.1');
  });

  it.each([
    ['a CPR number as the caller', { callerId: '700101-1234' }, 'callerId'],
    ['a CPR number in the unit', { unit: 'Team 7001011234' }, 'unit'],
    ['a replacement number in a kind', { kinds: ['700101-0AB1'] }, 'kinds'],
    [
      'a CPR number as the operation',
      { operation: { name: '7001011234', hash: 'a' } },
      'operation',
    ],
    ['a CPR number with a long dash', { ground: '700101–1234' }, 'ground'],
    ['a line break', { unit: 'Team\nNord' }, 'unit'],
    ['a null character', { requestId: 'request\u0000' }, 'requestId'],
    ['half a character', { role: '\ud800' }, 'role'],
    ['a line separator', { purpose: 'CASE\u2028WORK' }, 'purpose'],
    ['a citizen that is no UUID', { citizenId: 'someone' }, 'citizenId'],
    ['more than a page of text', { kinds: new Array<string>(4_000).fill('MEASURES') }, 'length'],
  ])('with %s is not written, and is not repeated', (_, change, field) => {
    const write = () => toEntryText(entryWith(change));
    expect(write).toThrow(`An access entry was not written: its ${field} has`);
    expect(write).not.toThrow(/\d{6}|someone|Team|Nord/);
  });
});
