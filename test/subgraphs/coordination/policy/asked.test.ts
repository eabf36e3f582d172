import { describe, expect, it } from 'vitest';
import {
  kindOfFileField,
  shownByCitizenField,
  toAsked,
} from '../../../../subgraphs/coordination/policy/asked.ts';
import { readApiSchema } from '../../../schema/api-schema.ts';

/** Fields that show who it is, or how it was answered, and no kind of information. */
const plain = ['id', 'name', 'birthDate', 'age', 'maskedCpr', 'isAddressProtected', 'centres']
  .concat(['whyAccess', 'jobcenter', 'social', 'children'])
  .concat(['status', 'asOf', 'isComplete']);

describe('what an operation asks for', () => {
  it('is known for every field of a citizen and of a centre’s file: a new one must be placed', async () => {
    const { types } = await readApiSchema();
    const fieldsOf = (name: string) => {
      const type = types.find((one) => one.name === name);
      return type && 'fields' in type ? type.fields.map((field) => field.name) : [];
    };
    const placed = [...plain, ...Object.keys(shownByCitizenField), ...Object.keys(kindOfFileField)];
    const all = ['Citizen', 'JobcenterFile', 'SocialFile', 'ChildrenFile'].flatMap(fieldsOf);
    expect(all.length).toBeGreaterThan(40);
    expect([...new Set(all)].toSorted()).toEqual([...new Set(placed)].toSorted());
  });

  it.each([
    [['citizen.name'], ['IDENTITY'], [[], [], []]],
    [['citizen.activeMeasures'], ['IDENTITY'], [['MEASURES'], ['MEASURES'], ['MEASURES']]],
    [['Citizen.isCrossCentre'], ['IDENTITY'], [['CASES'], ['CASES'], ['CASES']]],
    [['social.measures', 'social.plans'], ['IDENTITY'], [[], ['MEASURES', 'PLANS'], []]],
    [['SocialFile.supportNeedLevel'], ['IDENTITY'], [[], ['ASSESSMENT'], []]],
    [
      ['citizen.cpr', 'nodes.address'],
      ['IDENTITY', 'CPR', 'ADDRESS'],
      [[], [], []],
    ],
    [
      ['me.findings'],
      ['IDENTITY', 'COORDINATION', 'PLAN', 'CONSENTS'],
      [
        ['CASES', 'MEASURES', 'PLANS'],
        ['CASES', 'MEASURES', 'PLANS'],
        ['CASES', 'MEASURES', 'PLANS'],
      ],
    ],
    [
      ['citizen.targetGroups'],
      ['IDENTITY', 'COORDINATION', 'PLAN'],
      [
        ['CASES', 'MEASURES'],
        ['CASES', 'MEASURES'],
        ['CASES', 'MEASURES'],
      ],
    ],
    [['mutation.recordMeeting'], ['IDENTITY', 'COORDINATION', 'PLAN'], [[], [], []]],
    [['Mutation.enrolCitizen'], ['IDENTITY', 'COORDINATION', 'PLAN'], [[], [], []]],
    [['Mutation.giveConsent'], ['IDENTITY', 'CONSENTS'], [[], [], []]],
    [['citizen.constructor', 'toString.cases'], ['IDENTITY'], [[], [], []]],
  ])('%j opens %j and, of the centres, %j', (pairs, parts, [jobcenter, social, children]) => {
    const asked = toAsked(pairs);
    expect([...asked.parts]).toEqual(parts);
    expect([...asked.kinds.JOBCENTER]).toEqual(jobcenter);
    expect([...asked.kinds.SOCIAL]).toEqual(social);
    expect([...asked.kinds.CHILDREN]).toEqual(children);
  });

  it('is everything where it is not known', () => {
    expect(toAsked(undefined).kinds.SOCIAL.size).toBe(4);
    expect(toAsked(undefined).parts.size).toBe(7);
  });
});
