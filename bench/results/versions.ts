import { readFile } from 'node:fs/promises';

const packages = {
  '@apollo/gateway': '../../node_modules/@apollo/gateway/',
  '@apollo/server': '../../node_modules/@apollo/server/',
  '@graphql-hive/gateway': '../node_modules/@graphql-hive/gateway/',
  '@graphql-hive/router-runtime': '../node_modules/@graphql-hive/router-runtime/',
  grafbase: '../node_modules/@grafbase/cli-x86_64-unknown-linux-musl/',
} as const;

/** The versions of all that was run beside each other. */
export async function readVersions(): Promise<Readonly<Record<string, string>>> {
  const versions = Object.entries(packages).map(async ([name, folder]) => {
    const { version }: { version: string } = JSON.parse(
      await readFile(new URL(`${folder}package.json`, import.meta.url), 'utf8'),
    );
    return [name, version] as const;
  });
  return { Node: process.versions.node, ...Object.fromEntries(await Promise.all(versions)) };
}
