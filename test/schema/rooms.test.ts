import { Kind } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readSdl } from '../../server/sdl.ts';

const centres = ['jobcenter', 'social', 'children'] as const;

describe.each(centres)('the centre %s', (centre) => {
  const citizen = readSdl(centre).definitions.find(
    (node) => node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value === 'Citizen',
  );
  const fields = citizen?.kind === Kind.OBJECT_TYPE_DEFINITION ? (citizen.fields ?? []) : [];

  it('promises nothing of a citizen that its outage would break', () => {
    expect(fields.map(({ name }) => name.value)).toEqual([`${centre}Pass`, centre]);
    for (const { type } of fields) expect(type.kind).not.toBe(Kind.NON_NULL_TYPE);
  });

  it('knows a citizen by its pass alone, which no client sees', () => {
    const [pass] = fields;
    expect(pass?.directives?.map(({ name }) => name.value)).toEqual(['inaccessible']);
    const keys = citizen && 'directives' in citizen ? (citizen.directives ?? []) : [];
    expect(keys.map(({ name }) => name.value)).toEqual(['key']);
    const [argument] = keys[0]?.arguments ?? [];
    expect(argument?.value).toMatchObject({ kind: Kind.STRING, value: `${centre}Pass` });
  });
});
