import type { Canary } from './canary-rows.ts';
import type { CanaryTown } from './canary-town.ts';

/** Something that goes wrong, and how it is mended. */
export interface Disturbance {
  readonly begin: (town: CanaryTown) => Promise<void> | void;
  readonly end: (town: CanaryTown) => Promise<void> | void;
  /** Its share of all requests. */
  readonly share: number;
  /** A planted value that may be seen all the same; all that otherwise may, where it is left out. */
  readonly stillShows?: (canary: Canary) => boolean;
}

const centres = ['jobcenter', 'social', 'children'] as const;

/** PostgreSQL's own message names the text that is no number. */
const faultyView = `alter view helhed.measures rename to sound_measures;
  create view helhed.measures as select * from helhed.sound_measures
   where case when title like '%kanarie%' then title::integer else 1 end = 1;`;
const soundView = `drop view helhed.measures; alter view helhed.sound_measures rename to measures;`;

/** Reading an address casts it; recording a consent or an emergency breaks a check that tells the whole row. */
const faultyTables = `
  create policy faulty on coordination.addresses as restrictive using (address::integer = 1);
  alter table coordination.consents add constraint faulty check (case_reference not like '%kanarie%') not valid;
  alter table coordination.emergency_accesses add constraint faulty check (reason not like '%kanarie%') not valid;`;
const soundTables = `
  drop policy faulty on coordination.addresses;
  alter table coordination.consents drop constraint faulty;
  alter table coordination.emergency_accesses drop constraint faulty;`;

const appendAccess = 'execute on function coordination.append_access(json[])';

export const disturbances: Readonly<Record<string, Disturbance>> = {
  'a centre’s database is cut off': {
    begin: ({ wires }) => wires.social.cut(),
    end: ({ wires }) => wires.social.mend(),
    share: 0.05,
  },
  'a centre’s database says nothing': {
    begin: ({ wires }) => wires.jobcenter.freeze(),
    end: ({ wires }) => wires.jobcenter.mend(),
    share: 0.04,
  },
  'coordination’s database is cut off': {
    begin: ({ wires }) => wires.coordination.cut(),
    end: ({ wires }) => wires.coordination.mend(),
    share: 0.02,
    stillShows: () => false,
  },
  'source rows break the views, and PostgreSQL’s error names their texts': {
    begin: async ({ databases }) => {
      for (const centre of centres) await databases.run(centre, faultyView);
      await databases.run('coordination', faultyTables);
    },
    end: async ({ databases }) => {
      for (const centre of centres) await databases.run(centre, soundView);
      await databases.run('coordination', soundTables);
    },
    share: 0.12,
  },
  'the access log cannot be written': {
    begin: async ({ databases }) => {
      await databases.run('coordination', `revoke ${appendAccess} from coordination_app`);
    },
    end: async ({ databases }) => {
      await databases.run('coordination', `grant ${appendAccess} to coordination_app`);
    },
    share: 0.09,
    stillShows: ({ part }) => part === 'DIRECTORY',
  },
  'a centre is killed': {
    begin: async ({ stack }) => {
      await stack.processes.find(({ name }) => name === 'children')?.stop('SIGKILL');
    },
    end: () => undefined,
    share: 0.1,
  },
};
