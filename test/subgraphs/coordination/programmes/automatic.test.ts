import { describe, expect, it } from 'vitest';
import { automaticEntry } from '../../../../subgraphs/coordination/findings/rules/automatic-entry.ts';
import { findAutomaticEntries } from '../../../../subgraphs/coordination/programmes/automatic.ts';
import { missingOf, tellProgramme, tellSituation, withSilence } from '../findings/situations.ts';
import { facts } from './facts.ts';

const source = ['G9'];
const rule = (when: object, because: string) => ({ when, because, source });
const targetGroup = {
  includes: [rule({ age: { from: 18 } }, 'Voksen')],
  excludes: [rule({ measure: { law: 'SEL', paragraph: '§ 108' } }, 'Botilbud')],
  automatically: [rule({ all: [{ age: { from: 30 } }, { jobcentreTargetGroup: ['6.3'] }] }, '6.3')],
};
const programme = tellProgramme({ targetGroup });
const today = '2026-11-21';
type Told = Parameters<typeof facts>[0];
const entries = (told: Told) => findAutomaticEntries(programme, facts(told), today);
const told = { age: 36, jobcentreTargetGroup: '6.3' };

describe('who is in without anybody’s decision', () => {
  it('is named with the sentence (G9)', () => {
    expect(entries(told)).toMatchObject([{ because: [{ because: '6.3', source }], missing: [] }]);
  });

  it.each([
    ['is too young', { age: 29 }],
    ['is of another group', { jobcentreTargetGroup: '6.11' }],
  ])('is nobody who %s (G9)', (_, other) => {
    expect(entries({ ...told, ...other })).toEqual([]);
  });

  it('cannot be told while the job centre is silent, and that is said (G9)', () => {
    const automatic = entries({ ...told, jobcentreTargetGroup: undefined });
    expect(automatic).toMatchObject([{ because: [], missing: ['JOBCENTER'] }]);
    const judged = automaticEntry(tellSituation({ automatic, answers: withSilence('JOBCENTER') }));
    expect([judged.found, missingOf(judged)]).toEqual([[], ['JOBCENTER']]);
  });

  it('is not known to who may not see whether they are enrolled (G9)', () => {
    expect(automaticEntry(tellSituation({ automatic: undefined })).gap).toBeDefined();
    expect(automaticEntry(tellSituation({ automatic: [] }))).toEqual({ found: [] });
  });
});
