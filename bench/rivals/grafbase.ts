import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Kind, print, visit, type ConstDirectiveNode } from 'graphql';
import { readSdl, rooms, type RoomName } from '../../server/sdl.ts';
import { startProgram } from '../program.ts';
import type { Rival, RoomUrls } from './rival.ts';

const program = fileURLToPath(
  new URL('../node_modules/@grafbase/cli-x86_64-unknown-linux-musl/grafbase', import.meta.url),
);

/** An engine in Rust. It composes the graph itself, from our rooms' SDL, and asks nobody outside. */
export const grafbase: Rival = {
  name: 'grafbase',
  label: 'Grafbase (Rust engine)',
  rooms: 'REMOTE',
  start: ({ town, roomUrls }) => {
    const folder = join(town.folder, `grafbase-${Date.now()}`);
    mkdirSync(folder);
    for (const room of rooms) writeFileSync(join(folder, `${room}.graphql`), toGrafbaseSdl(room));
    writeFileSync(join(folder, 'grafbase.toml'), toConfig(roomUrls));
    return startProgram({
      name: 'grafbase',
      run: (port) => ({
        command: program,
        args: ['--home', folder, 'dev', '--config', 'grafbase.toml', '--port', String(port)],
      }),
      readyPath: '/health',
      folder,
    });
  },
};

/** What it is told besides the schema: where the rooms are and what to pass on to them. */
function toConfig(roomUrls: RoomUrls): string {
  const passedOn = ['authorization', 'helhed-purpose', 'x-request-id'].map(
    (name) => `[[headers]]\nrule = "forward"\nname = "${name}"\n`,
  );
  const subgraphs = rooms.map(
    (room) =>
      `[subgraphs.${room}]\nurl = "${roomUrls[room]}"\nschema_path = "${room}.graphql"\ntimeout = "60s"\n`,
  );
  return [...passedOn, '[gateway]\ntimeout = "60s"\n', ...subgraphs].join('\n');
}

/**
 * Our SDL as its composition takes it: it wants `@inaccessible` on every field of an inaccessible type,
 * and reads `@shareable` on a type as if every room had to have all its fields. Neither changes a plan.
 */
function toGrafbaseSdl(room: RoomName): string {
  const sdl = visit(readSdl(room), {
    Directive: ({ name }) => (name.value === 'inaccessible' ? null : undefined),
    ObjectTypeDefinition: {
      leave: (type) => {
        const directives = type.directives ?? [];
        const shareable = directives.find(({ name }) => name.value === 'shareable');
        if (!shareable || !directives.some(({ name }) => name.value === 'key')) return undefined;
        const withShareable = (own: readonly ConstDirectiveNode[] = []) => [...own, shareable];
        return {
          ...type,
          directives: directives.filter((directive) => directive !== shareable),
          fields: type.fields?.map((field) => ({
            ...field,
            directives: withShareable(field.directives),
          })),
        };
      },
    },
    ListValue: (list) => ({
      ...list,
      values: list.values.filter(
        (value) => value.kind !== Kind.STRING || value.value !== '@inaccessible',
      ),
    }),
  });
  return print(sdl);
}
