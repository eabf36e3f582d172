import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadLaws } from '../../../../subgraphs/coordination/laws/load-laws.ts';
import { loadProgrammes } from '../../../../subgraphs/coordination/programmes/load-programmes.ts';
import { readProgramme } from '../../../../subgraphs/coordination/programmes/read-programme.ts';
import { judgeTracks } from '../../../../subgraphs/coordination/programmes/target-group.ts';
import { facts } from './facts.ts';

const laws = loadLaws();

/** A municipality's model, written from its handbook. */
const file = `code: ALBY_SAMMEN
name: Sammen om borgeren
municipality: Alby
about: Ét møde om måneden om borgere mellem 18 og 40 år.
validFrom: 2026-01-01
source: [s. 3]
tracks:
  - code: HOME
    name: Hjemme
    source: [s. 4]
    targetGroup:
      includes:
        - when: { all: [{ age: { from: 18, to: 40 } }, { measure: { law: SEL, paragraph: § 85 } }] }
          because: Voksne til og med 40 år med bostøtte
          source: [s. 5]
        - when: { event: HOMELESSNESS }
          because: Hjemløse
          source: [s. 5]
visitation:
  path: [{ code: MEETING, name: Møde, source: [s. 6] }]
  source: [s. 6]
roles:
  - { role: COORDINATING_CASEWORKER, name: Koordinator, isRequired: true, source: [s. 7] }
teams:
  - { code: T, name: Team, anchoredIn: SOCIAL, membersFrom: [SOCIAL], track: HOME, source: [s. 7] }
meetings:
  - { code: M, name: Møde, kind: TEAM, every: P1M, attendance: TEAM, source: [s. 8] }
competences:
  - { measure: { law: SEL, paragraph: § 85 }, decidedIn: TEAM, source: [s. 8] }
limits:
  - { of: ENROLMENT, most: P2Y, warnBefore: P3M, extension: WITH_REASON, source: [s. 9] }
scales:
  - { code: STEPS, name: Trin, levels: { from: 1, to: 5 }, by: [CITIZEN], source: [s. 9] }
socialEvents:
  - { code: HOMELESSNESS, name: Hjemløshed, source: [s. 9] }
outcomes:
  - { code: OTHER, name: Andet }
  - { code: UNKNOWN, name: Ukendt }
plan: { source: [s. 10] }
`;

const folder = mkdtempSync(join(tmpdir(), 'helhed-programmes-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('a new municipality’s model', () => {
  it('is one file in a folder, and no code', () => {
    writeFileSync(join(folder, 'alby.yaml'), file);
    const programme = loadProgrammes(folder, laws).find('ALBY_SAMMEN');

    expect(programme?.meetings[0]?.every).toBe('P1M');
    const answers = [34, 41].map((age) => {
      const known = facts({ age, socialEvents: [], SOCIAL: { measures: ['SEL § 85'] } });
      return programme && judgeTracks(programme, known, '2026-11-22')[0]?.answer;
    });
    expect(answers).toEqual(['IN', 'OUTSIDE']);
  });

  it('may adjust its target group: each sentence holds on its own days', () => {
    const adjusted = file.replace(
      'because: Hjemløse',
      'because: Hjemløse\n          validTo: 2026-06-30',
    );
    const { programme, faults } = readProgramme('alby.yaml', adjusted, laws);
    const judge = (on: string) =>
      programme && judgeTracks(programme, facts({ socialEvents: ['HOMELESSNESS'] }), on)[0]?.answer;

    expect(faults).toEqual([]);
    expect([judge('2026-06-30'), judge('2026-07-01')]).toEqual(['IN', 'OUTSIDE']);
  });

  it('has a code that no other file of the folder has', () => {
    writeFileSync(join(folder, 'alby-copy.yaml'), file);
    expect(() => loadProgrammes(folder, laws)).toThrow(
      'alby.yaml:1: code: expected a code that no other file has, found ALBY_SAMMEN again',
    );
    rmSync(join(folder, 'alby-copy.yaml'));
  });

  it('is looked for in a folder that is there and holds one', () => {
    expect(() => loadProgrammes('no-such-folder', laws)).toThrow('no-such-folder cannot be read');
    const empty = mkdtempSync(join(folder, 'empty-'));
    expect(() => loadProgrammes(empty, laws)).toThrow('holds no .yaml file');
  });
});

describe('a wrong file is told by line, field and what was expected', () => {
  const line = (text: string) => file.slice(0, file.indexOf(text)).split('\n').length;

  it.each([
    [
      'a misspelt field',
      ['about:', 'abuot:'],
      [
        'alby.yaml:1: about: expected a text, found nothing',
        'alby.yaml:4: abuot: expected no field of this name; did you mean about?',
      ],
    ],
    [
      'a misspelt field of a list',
      ['anchoredIn:', 'ancoredIn:'],
      [
        `alby.yaml:${line('code: T,')}: teams[0].anchoredIn: expected one of JOBCENTER, SOCIAL, CHILDREN, found nothing`,
        `alby.yaml:${line('code: T,')}: teams[0].ancoredIn: expected no field of this name; did you mean anchoredIn?`,
      ],
    ],
    [
      'a misspelt field of a condition',
      ['from: 18', 'form: 18'],
      [
        `alby.yaml:${line('when: { all')}: tracks[0].targetGroup.includes[0].when.all[0].age.form: expected no field of this name; did you mean from?`,
      ],
    ],
    [
      'a condition of no kind',
      ['{ event: HOMELESSNESS }', '{ evnt: HOMELESSNESS }'],
      [
        `alby.yaml:${line('when: { event')}: tracks[0].targetGroup.includes[1].when: expected one condition: age, measure, measureFrom, openCaseIn, laws, centres, jobcentreTargetGroup, event, screened, all, any, not, found {"evnt":"HOMELESSNESS"}`,
      ],
    ],
    [
      'a day that does not exist',
      ['2026-01-01', '2026-02-30'],
      ['alby.yaml:5: validFrom: expected a day such as 2026-11-21, found "2026-02-30"'],
    ],
    [
      'a duration in words',
      ['most: P2Y', 'most: 2 years'],
      [
        `alby.yaml:${line('of: ENROLMENT')}: limits[0].most: expected an ISO 8601 duration such as P3M, found "2 years"`,
      ],
    ],
    [
      'a list that is none',
      ['by: [CITIZEN]', 'by: CITIZEN'],
      [`alby.yaml:${line('code: STEPS')}: scales[0].by: expected a list, found "CITIZEN"`],
    ],
    [
      'a statement without its passage',
      [', source: [s. 8] }\ncompetences', ', source: [] }\ncompetences'],
      [
        `alby.yaml:${line('code: M,')}: meetings[0].source: expected at least one passage of the handbook such as [G10], found []`,
      ],
    ],
    [
      'a field that stands twice',
      ['municipality: Alby', 'municipality: Alby\nname: Anden'],
      ['alby.yaml:4: expected each field once, found it a second time'],
    ],
    [
      'what is no YAML',
      ['name: Hjemme', 'name: [Hjemme'],
      [expect.stringMatching(/^alby\.yaml:\d+: expected YAML, found: /)],
    ],
    [
      'a code that is used twice',
      ['code: UNKNOWN', 'code: OTHER'],
      [
        `alby.yaml:${line('outcomes')}: outcomes: expected UNKNOWN among the codes, so that outcomes add up, found none`,
        `alby.yaml:${line('code: UNKNOWN')}: outcomes[1].code: expected each code once, found OTHER again`,
      ],
    ],
    [
      'a team of a track that is not there',
      ['track: HOME', 'track: HOMES'],
      [
        `alby.yaml:${line('code: T,')}: teams[0].track: expected a track of the programme, found HOMES; did you mean HOME?`,
      ],
    ],
    [
      'what is decided in a meeting that is not held',
      ['decidedIn: TEAM', 'decidedIn: FORUM'],
      [
        `alby.yaml:${line('decidedIn')}: competences[0].decidedIn: expected the kind of a meeting of the programme, found FORUM; there is TEAM`,
      ],
    ],
    [
      'ages that end before they begin',
      ['from: 18, to: 40', 'from: 40, to: 18'],
      [
        `alby.yaml:${line('when: { all')}: tracks[0].targetGroup.includes[0].when.all[0].age.to: expected 40 or more, found 18`,
      ],
    ],
    [
      'a programme that ends before it begins',
      ['validFrom: 2026-01-01', 'validFrom: 2026-01-01\nvalidTo: 2025-12-31'],
      ['alby.yaml:6: validTo: expected 2026-01-01 or later, found "2025-12-31"'],
    ],
    [
      'a law that the catalogue does not hold',
      ['{ law: SEL, paragraph: § 85 }, decidedIn', '{ law: SELL, paragraph: § 85 }, decidedIn'],
      [
        `alby.yaml:${line('decidedIn')}: competences[0].measure.law: expected a law of the law catalogue, found SELL; did you mean SEL?`,
      ],
    ],
    [
      'a paragraph that the catalogue does not hold',
      ['§ 85 }, decidedIn', '§ 8500 }, decidedIn'],
      [
        `alby.yaml:${line('decidedIn')}: competences[0].measure.paragraph: expected a paragraph that the law catalogue holds of SEL, found "§ 8500"`,
      ],
    ],
    [
      'an event that is none of its social events',
      ['{ event: HOMELESSNESS }', '{ event: EVICTION }'],
      [
        `alby.yaml:${line('when: { event')}: tracks[0].targetGroup.includes[1].when.event: expected one of socialEvents, found EVICTION; there is HOMELESSNESS`,
      ],
    ],
    [
      'a referral by a centre that cannot send one',
      [
        'outcomes:',
        'referral: { from: JOBCENTER, isStatusMandatory: true, source: [s. 9] }\noutcomes:',
      ],
      [
        `alby.yaml:${line('outcomes:')}: referral.from: expected the centre of a signal source, found JOBCENTER; there is none`,
      ],
    ],
    [
      'nobody who coordinates',
      ['role: COORDINATING_CASEWORKER', 'role: FACILITATOR'],
      [`alby.yaml:${line('roles')}: roles: expected the role COORDINATING_CASEWORKER, found none`],
    ],
    [
      'several who coordinate at once',
      ['name: Koordinator,', 'name: Koordinator, most: 2,'],
      [
        `alby.yaml:${line('role: COORD')}: roles[0].most: expected one coordinating caseworker at most, found 2`,
      ],
    ],
    [
      'a limit of nothing that is known',
      ['of: ENROLMENT', 'of: STAY'],
      [
        `alby.yaml:${line('of: ENROLMENT')}: limits[0].of: expected ENROLMENT or a measure such as { law: SEL, paragraph: "§ 82 b" }, found "STAY"`,
      ],
    ],
  ] as const)('%s', (_, [right, wrong], faults) => {
    expect(file).toContain(right);
    expect(readProgramme('alby.yaml', file.replace(right, wrong), laws)).toEqual({
      programme: undefined,
      faults,
    });
  });

  it('all at once, in the order of its lines', () => {
    const wrong = file.replace('2026-01-01', 'i år').replace('most: P2Y', 'most: 2');
    const { faults } = readProgramme('alby.yaml', wrong, laws);
    expect(faults.map((fault) => fault.split(': ')[1])).toEqual(['validFrom', 'limits[0].most']);
  });

  it('an empty file is one too', () => {
    expect(readProgramme('empty.yaml', '', laws).faults).toEqual([
      'empty.yaml:1: the file: expected fields, found null',
    ]);
  });
});
