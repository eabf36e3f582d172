import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../server/caller.ts';
import { ownErrand } from '../../server/errand.ts';
import { createDatabase, type Database, type ReadRows } from '../../server/database.ts';
import { appoint } from '../../subgraphs/coordination/source/coordinating-caseworkers.ts';
import { countChange } from '../../subgraphs/coordination/source/coordinations.ts';
import { end, enrol } from '../../subgraphs/coordination/source/enrolments.ts';
import { accept, addHandover, close } from '../../subgraphs/coordination/source/handovers.ts';
import { addScreening } from '../../subgraphs/coordination/source/screenings.ts';
import { Session } from '../../subgraphs/coordination/source/session.ts';
import { addSignal } from '../../subgraphs/coordination/source/signals.ts';
import { join, leave } from '../../subgraphs/coordination/source/team-members.ts';
import { addDecision } from '../../subgraphs/coordination/source/visitation.ts';
import { createDatabases, type Databases } from '../setup/databases.ts';
import { today } from '../setup/today.ts';
import { at } from './cells.ts';

const me = 'INGSTO';
const programme = 'VUP';
const visitator: Caller = {
  id: 'somebody',
  name: 'Somebody',
  roles: ['CASEWORKER'],
  rights: ['VISITATION'],
  limits: { units: undefined, kle: undefined, sensitivity: 4 },
  scopes: [],
  centre: 'SOCIAL',
  employeeId: me,
  cpr: undefined,
};
const citizenSelf = { roles: ['CITIZEN'], rights: [], employeeId: undefined } as const;

const signalBy = (who: string, on = today) =>
  `with s as (insert into coordination.signals (citizen_id, programme, received_on, is_source_protected, recorded_by, recorded_on)
     values ('$id', '${programme}', '${on}', true, '${who}', '${on}') returning id)
   insert into coordination.signal_sources select id, 'RELATIVE', 'Hendes mor' from s;`;
const decided = (outcome: string, of = programme) =>
  `insert into coordination.visitation_decisions (citizen_id, programme, track, step, outcome, reasons, decided_on, decided_by, decided_at)
   values ('$id', '${of}', 'YOUTH', 'VUP', '${outcome}', '{x}', '${today}', 'SOFLIN', now() + interval '1 second');`;
const enrolled = `insert into coordination.coordinations (citizen_id, model, since) values ('$id', '${programme}', '2026-01-01');`;
const elsewhere = enrolled.replace(programme, 'TVP');
const elsewhereSince = `insert into coordination.coordinations (citizen_id, model, since, until, enrolled_by, enrolled_at)
  values ('$id', 'TVP', '2026-01-01', '${today}', 'SOFLIN', now() + interval '1 second');`;
const coordinatedUntil = (who: string, until: string) =>
  `insert into coordination.coordinating_caseworkers (citizen_id, caseworker_id, since, until)
   values ('$id', '${who}', '2026-01-01', '${until}');`;
const coordinatedBy = (who: string) =>
  `insert into coordination.coordinating_caseworkers (citizen_id, caseworker_id, since) values ('$id', '${who}', '2026-01-01');`;
const handoverTo = (who: string, more = '') =>
  `insert into coordination.handovers (citizen_id, to_caseworker_id, note, requested_by, requested_on)
   values ('$id', '${who}', 'Til dig', 'METHOL', '${today}'); ${more}`;

/** No policy of ours is asked here: this is what is left when every line of TypeScript is wrong. */
describe('the rows know the way in and out', () => {
  let databases: Databases;
  let database: Database;
  beforeAll(async () => {
    databases = await createDatabases();
    database = createDatabase(databases.url('coordination'), { poolSize: 2 });
  });
  afterAll(async () => {
    await database.destroy();
    await databases.drop();
  });

  /** Somebody in the registry, with what the SQL says of them. */
  const plant = async (...told: readonly string[]) => {
    const id = randomUUID();
    await databases.run(
      'coordination',
      `insert into coordination.citizens (id, name) values ('${id}', 'Planteborg');
       insert into coordination.addresses values ('${id}', 'Skovvej 1');
       insert into coordination.plans (citizen_id, version, adopted_on) values ('${id}', 1, '2026-01-01');
       ${told.join('\n').replaceAll('$id', id)}`,
    );
    return id;
  };
  /** Runs it as somebody who asks about the citizen, and takes it back: rows, or that it was refused. */
  const attempt = async (
    citizenId: string,
    run: (read: ReadRows) => Promise<unknown>,
    who: Partial<Caller> = {},
  ): Promise<unknown> => {
    const caller = { ...visitator, ...who };
    const session = new Session(database, { ...ownErrand, caller }, today);
    session.approach([citizenId]);
    const takenBack = new Error('Taken back.');
    let result: unknown;
    await session
      .change(async (read) => {
        result = await run(read);
        throw takenBack;
      })
      .catch((error: unknown) => {
        if (error === takenBack) return;
        // Of row-level security, and of nothing else that could be wrong with a statement.
        expect(at(error, 'cause', 'code')).toBe('42501');
        result = 'refused';
      });
    return Array.isArray(result) ? result.length : result;
  };
  const seen = (citizenId: string, table: string, who?: Partial<Caller>) => {
    const column = table === 'citizens' ? 'id' : 'citizen_id';
    return attempt(
      citizenId,
      (read) =>
        read(`select from coordination.${table} where ${column} = cast(:citizenId as uuid)`, {
          citizenId,
        }),
      who,
    );
  };
  const screening = (citizenId: string, who?: Partial<Caller>, by = me) =>
    attempt(
      citizenId,
      (read) =>
        addScreening(read, {
          citizenId,
          programme,
          signalId: null,
          answers: [],
          outcome: 'OUTSIDE',
          deviationReason: null,
          by,
          today,
        }),
      who,
    );
  const deciding = (citizenId: string, who?: Partial<Caller>, more: object = {}) =>
    attempt(
      citizenId,
      (read) =>
        addDecision(read, {
          citizenId,
          programme,
          track: null,
          step: 'VUP',
          outcome: 'ENROL',
          reasons: ['x'],
          skipReason: null,
          meetingId: null,
          today,
          by: me,
          ...more,
        }),
      who,
    );
  const enrolling = (citizenId: string, more: object = {}, who?: Partial<Caller>) =>
    attempt(
      citizenId,
      (read) =>
        enrol(read, {
          citizenId,
          programme,
          track: 'YOUTH',
          programmeTeam: null,
          endsOn: null,
          extensionReason: null,
          reasons: ['x'],
          coordinatingCaseworkerId: 'METHOL',
          team: [{ caseworkerId: 'TOVKRO', role: 'FACILITATOR' }],
          today,
          by: me,
          ...more,
        }),
      who,
    );

  const appointing = (
    citizenId: string,
    more: Readonly<Record<string, string>> = {},
    who?: Partial<Caller>,
  ) =>
    attempt(
      citizenId,
      async (read) => {
        await appoint(read, { citizenId, caseworkerId: 'SOFLIN', today, by: me, ...more });
        return 'appointed';
      },
      who,
    );

  describe('who visitates', () => {
    const standings: readonly (readonly [string, readonly string[], Partial<Caller>, boolean])[] = [
      ['somebody signalled', [signalBy('SOFLIN')], {}, true],
      [
        'somebody signalled a year ago and nobody answered',
        [signalBy('SOFLIN', '2025-11-23')],
        {},
        true,
      ],
      ['nobody signalled', [], {}, false],
      ['they signalled themselves', [signalBy(me)], {}, false],
      ['somebody said no since', [signalBy('SOFLIN'), decided('REJECTED')], {}, false],
      ['somebody went on since', [signalBy('SOFLIN'), decided('ADVANCED')], {}, true],
      [
        'the citizen is enrolled in it',
        [signalBy('SOFLIN'), enrolled, coordinatedBy('METHOL')],
        {},
        false,
      ],
      [
        'the citizen is enrolled in another programme',
        [signalBy('SOFLIN'), elsewhere, coordinatedBy('METHOL')],
        {},
        true,
      ],
      [
        'somebody said no to another programme',
        [signalBy('SOFLIN'), decided('REJECTED', 'TVP')],
        {},
        true,
      ],
      ['the citizen came to be enrolled since', [signalBy('SOFLIN'), elsewhereSince], {}, false],
      ['they have no right to', [signalBy('SOFLIN')], { rights: ['FULL_CPR'] }, false],
      ['they are no employee at work', [signalBy('SOFLIN')], { roles: ['MANAGER'] }, false],
    ];
    it.each(standings)('where %s', async (_, told, who, is) => {
      const id = await plant(...told);
      expect(await screening(id, who)).toBe(is ? 1 : 'refused');
      expect(await deciding(id, who)).toBe(is ? 1 : 'refused');
      expect(await seen(id, 'citizens', who)).toBe(is ? 1 : 0);
      expect(await seen(id, 'signals', who)).toBe(is && told.length > 0 ? 1 : 0);
      // Not the casework.
      expect(await seen(id, 'addresses', who)).toBe(0);
      expect(await seen(id, 'plans', who)).toBe(0);
    });

    it('decides today, in nobody else’s name', async () => {
      const id = await plant(signalBy('SOFLIN'));
      expect(await deciding(id, {}, { by: 'SOFLIN' })).toBe('refused');
      expect(await deciding(id, {}, { today: '2026-11-20' })).toBe('refused');
      expect(await screening(id, {}, 'SOFLIN')).toBe('refused');
    });

    it.each([
      ['as it was decided', [decided('ENROL')], {}, 1],
      ['before it was decided', [], {}, 'refused'],
      ['when it was to go on', [decided('ADVANCED')], {}, 'refused'],
      ['on another track', [decided('ENROL')], { track: 'ADULT' }, 'refused'],
      ['in another programme', [decided('ENROL')], { programme: 'TVP' }, 'refused'],
      ['for another day', [decided('ENROL')], { today: '2026-11-22' }, 'refused'],
      ['in another’s name', [decided('ENROL')], { by: 'SOFLIN' }, 'refused'],
      ['to coordinate themselves', [decided('ENROL')], { coordinatingCaseworkerId: me }, 'refused'],
      [
        'to be on the team',
        [decided('ENROL')],
        { team: [{ caseworkerId: me, role: 'PARTNER' }] },
        'refused',
      ],
    ])('enrols %s, or does not', async (_, told, more, expected) => {
      const id = await plant(signalBy('SOFLIN'), ...told);
      expect(await enrolling(id, more)).toBe(expected);
    });
  });

  it('who visitates takes nobody into their hands who is enrolled elsewhere: that enrolment is not theirs', async () => {
    const id = await plant(
      signalBy('SOFLIN'),
      elsewhere,
      coordinatedBy('METHOL'),
      decided('ENROL'),
    );
    expect(await enrolling(id)).toBe('refused');
    expect(await appointing(id)).toBe('refused');
    expect(
      await attempt(id, (read) =>
        join(read, {
          citizenId: id,
          caseworkerId: 'JAKLUN',
          role: 'PARTNER',
          until: null,
          today,
          by: me,
        }),
      ),
    ).toBe('refused');
    expect(await deciding(id, {}, { outcome: 'REJECTED' })).toBe(1);
  });

  describe('where nobody answers for who is enrolled, who visitates', () => {
    const left = `insert into coordination.caseworkers (id, name) values ('GONEAW', 'Gone Away') on conflict do nothing;
      insert into coordination.staffing (caseworker_id, centre, since, until)
      values ('GONEAW', 'SOCIAL', '2026-01-01', '2026-11-01') on conflict do nothing;`;
    const standings: readonly (readonly [string, readonly string[], Partial<Caller>, boolean])[] = [
      ['nobody was ever appointed', [enrolled], {}, true],
      ['whose time is over', [enrolled, coordinatedUntil('METHOL', today)], {}, true],
      ['who has left', [left, enrolled, coordinatedBy('GONEAW')], {}, true],
      [
        'to begin tomorrow',
        [enrolled, coordinatedBy('METHOL').replace('2026-01-01', '2026-11-22')],
        {},
        true,
      ],
      ['and somebody coordinates', [enrolled, coordinatedBy('METHOL')], {}, false],
      [
        'and somebody coordinates who was appointed today in place of another',
        [
          enrolled,
          coordinatedBy('METHOL')
            .replace('2026-01-01', today)
            .replace('since)', 'since, until)')
            .replace(`${today}')`, `${today}', '${today}')`),
          coordinatedBy('SOFLIN').replace('2026-01-01', today),
        ],
        {},
        false,
      ],
      [
        'and the enrolment is over',
        [enrolled.replace('since)', 'since, until)').replace("-01')", `-01', '${today}')`)],
        {},
        false,
      ],
      ['and they are not enrolled', [], {}, false],
      ['and they have no right to', [enrolled], { rights: ['FULL_CPR'] }, false],
      ['and they are no employee at work', [enrolled], { roles: ['MANAGER'] }, false],
      ['and nobody knows who they are here', [enrolled], { employeeId: undefined }, false],
    ];
    it.each(standings)('%s', async (_, told, who, is) => {
      const id = await plant(...told);
      expect(await appointing(id, {}, who)).toBe(is ? 'appointed' : 'refused');
      expect(await seen(id, 'coordinations', who)).toBe(is ? 1 : 0);
      const counted = await attempt(id, (read) => countChange(read, today, id), who);
      expect(counted).toBe(is ? 1 : 0);
      // Not the casework, and nothing else to change.
      expect(await seen(id, 'plans', who)).toBe(0);
      expect(await seen(id, 'addresses', who)).toBe(0);
      expect(await deciding(id, who)).toBe('refused');
      expect(await enrolling(id, {}, who)).toBe('refused');
    });

    it('appoints another from today in their own name, never themselves, and no second one', async () => {
      const id = await plant(enrolled);
      expect(await appointing(id)).toBe('appointed');
      expect(await appointing(id, { caseworkerId: me })).toBe('refused');
      expect(await appointing(id, { by: 'METHOL' })).toBe('refused');
      expect(await appointing(id, { today: '2026-11-20' })).toBe('refused');
      const twice = await attempt(id, async (read) => {
        await appoint(read, { citizenId: id, caseworkerId: 'SOFLIN', today, by: me });
        await appoint(read, { citizenId: id, caseworkerId: 'JAKLUN', today, by: me });
        return 'appointed';
      });
      expect(twice).toBe('refused');
    });

    it('ends no enrolment, sets no team, asks nobody to take over; what was asked of another is closed', async () => {
      const id = await plant(enrolled, handoverTo('JAKLUN'));
      const ending = { citizenId: id, today, outcome: 'JOB', reason: 'x', handedTo: null, by: me };
      expect(await attempt(id, (read) => end(read, ending))).toBe('refused');
      const membership = { citizenId: id, caseworkerId: 'JAKLUN', role: 'PARTNER', today } as const;
      expect(await attempt(id, (read) => join(read, { ...membership, until: null, by: me }))).toBe(
        'refused',
      );
      const asked = { citizenId: id, from: null, to: 'SOFLIN', criteria: null, note: 'x' };
      expect(await attempt(id, (read) => addHandover(read, { ...asked, by: me, today }))).toBe(
        'refused',
      );
      expect(await attempt(id, (read) => close(read, { citizenId: id, by: me }))).toBe(1);
    });
  });

  describe('a signal', () => {
    const recording =
      (who: Partial<Caller>, by = me) =>
      async (citizenId: string) =>
        attempt(
          citizenId,
          async (read) => {
            await addSignal(read, {
              id: randomUUID(),
              citizenId,
              programme,
              source: 'GP',
              note: 'x',
              referral: null,
              isSourceProtected: false,
              receivedOn: today,
              today,
              by,
            });
            return 'recorded';
          },
          who,
        );

    it('is recorded by anybody at work, in their own name', async () => {
      const id = await plant();
      expect(await recording({ rights: [] })(id)).toBe('recorded');
      expect(await recording({ roles: ['FACILITATOR'] })(id)).toBe('recorded');
      expect(await recording({}, 'SOFLIN')(id)).toBe('refused');
      for (const role of ['CITIZEN', 'MANAGER', 'PRIVACY_OFFICER', 'SYSTEM'] as const)
        expect(await recording({ roles: [role] })(id)).toBe('refused');
    });

    it('whose source is protected tells the citizen that it is there, and not who it was (R10)', async () => {
      const id = await plant(
        signalBy('SOFLIN'),
        `insert into coordination.identifiers (cpr, citizen_id) values ('6101909999', '$id');`,
      );
      const self = { ...citizenSelf, cpr: '6101909999' } as const;
      const sources = (who: Partial<Caller>) =>
        attempt(id, (read) => read('select from coordination.signal_sources'), who);
      expect(await seen(id, 'signals', self)).toBe(1);
      expect(await sources(self)).toBe(0);
      expect(await sources({})).toBe(1);
      // One who works here is told no more of themselves by that.
      expect(await sources({ ...self, roles: ['CASEWORKER', 'CITIZEN'] })).toBe(0);
    });
  });

  describe('a handover', () => {
    const accepting = (id: string, more: object = {}, who: Partial<Caller> = {}) =>
      attempt(
        id,
        async (read) => {
          await appoint(read, { citizenId: id, caseworkerId: me, today, by: 'METHOL', ...more });
          const [open] = await read<{ id: string }>(
            'select id from coordination.handovers where citizen_id = cast(:id as uuid)',
            { id },
          );
          return accept(read, { id: open?.id ?? '', today });
        },
        who,
      );
    const world = (to: string, more = '') =>
      plant(enrolled, coordinatedBy('METHOL'), handoverTo(to, more));

    it('is accepted by whom it names, who is appointed by who asked', async () => {
      const id = await world(me);
      expect(await accepting(id, {}, { rights: [] })).toBe(1);
      expect(await accepting(id, { by: 'SOFLIN' })).toBe('refused');
      expect(await accepting(id, { by: me })).toBe('refused');
      expect(await accepting(id, { caseworkerId: 'SOFLIN' })).toBe('refused');
    });

    it('lets nobody else take over, nor whom it named once', async () => {
      expect(await accepting(await world('JAKLUN'))).toBe('refused');
      const closed = `update coordination.handovers set closed_at = now(), closed_by = 'METHOL' where citizen_id = '$id';`;
      expect(await accepting(await world(me, closed))).toBe('refused');
    });

    it('shows the receiver how the work is organised, and not the casework; it ends nothing', async () => {
      const id = await world(me);
      expect(await seen(id, 'coordinations')).toBe(1);
      expect(await seen(id, 'plans')).toBe(0);
      const ending = { citizenId: id, today, outcome: 'JOB', reason: 'x', handedTo: null, by: me };
      expect(await attempt(id, (read) => end(read, ending))).toBe('refused');
      expect(await attempt(id, (read) => close(read, { citizenId: id, by: me }))).toBe(1);
      expect(await attempt(id, (read) => close(read, { citizenId: id, by: 'METHOL' }))).toBe(
        'refused',
      );
    });

    it('is asked for by who organises the work, of somebody else', async () => {
      const asking = (citizenId: string, to: string, by = me) =>
        attempt(citizenId, (read) =>
          addHandover(read, { citizenId, from: null, to, criteria: null, note: 'x', by, today }),
        );
      const mine = await plant(enrolled, coordinatedBy(me));
      expect(await asking(mine, 'JAKLUN')).toBe(1);
      expect(await asking(mine, 'JAKLUN', 'METHOL')).toBe('refused');
      expect(await asking(await plant(enrolled, coordinatedBy('METHOL')), 'JAKLUN')).toBe(
        'refused',
      );
    });
  });

  describe('the team', () => {
    const membership = (citizenId: string) =>
      ({ citizenId, caseworkerId: 'JAKLUN', role: 'AUTHORITY', today }) as const;
    const joining = (citizenId: string, more: object = {}) =>
      attempt(citizenId, async (read) => {
        await join(read, { ...membership(citizenId), until: null, by: me, ...more });
        return 'joined';
      });

    it('is set by who organises the work, from today, and never themselves', async () => {
      const mine = await plant(enrolled, coordinatedBy(me));
      expect(await joining(mine)).toBe('joined');
      expect(await joining(mine, { caseworkerId: me })).toBe('refused');
      expect(await joining(mine, { by: 'METHOL' })).toBe('refused');
      expect(await joining(mine, { today: '2026-11-20' })).toBe('refused');
      expect(await joining(await plant(enrolled, coordinatedBy('METHOL')))).toBe('refused');
    });

    it('keeps what is over as it was', async () => {
      const id = await plant(
        enrolled,
        coordinatedBy(me),
        `insert into coordination.team_members (citizen_id, caseworker_id, role, since)
         values ('$id', 'JAKLUN', 'AUTHORITY', '2026-01-01');`,
      );
      const leaving = (until: string) =>
        attempt(id, async (read) => {
          await leave(read, { ...membership(id), until });
          return 'left';
        });
      expect(await leaving(today)).toBe('left');
      expect(await leaving('2026-11-01')).toBe('refused');
    });
  });
});
