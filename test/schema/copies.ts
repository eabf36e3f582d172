import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The folders of every copy of a package below a `node_modules`, however deep it was installed. */
export function findCopies(modules: string, name: string): string[] {
  return listPackages(modules).flatMap((folder) => [
    ...(folder === join(modules, name) ? [folder] : []),
    ...findCopies(join(folder, 'node_modules'), name),
  ]);
}

function listPackages(modules: string): string[] {
  return listFolders(modules).flatMap((name) =>
    name.startsWith('@')
      ? listFolders(join(modules, name)).map((part) => join(modules, name, part))
      : [join(modules, name)],
  );
}

function listFolders(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
  } catch {
    return [];
  }
}
