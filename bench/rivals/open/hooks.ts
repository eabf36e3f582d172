import type { ResolveHook } from 'node:module';

const product = new URL('../../../', import.meta.url);

/** Module of the product ↦ what stands in its place. */
export const replaced: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'subgraphs/coordination/admission/admissions.ts': './admissions.ts',
    'subgraphs/coordination/citizen/named-citizen.ts': './named-citizen.ts',
    'subgraphs/coordination/access-log/open-access-log.ts': './open-access-log.ts',
    'subgraphs/coordination/source/role.ts': './role.ts',
    'subgraphs/coordination/source/session.ts': './session.ts',
    'server/pass.ts': './pass.ts',
  }).map(([module, other]) => [
    new URL(module, product).href,
    new URL(other, import.meta.url).href,
  ]),
);

export const resolve: ResolveHook = async (specifier, context, nextResolve) => {
  const found = await nextResolve(specifier, context);
  const other = replaced.get(found.url.replace(/\?.*$/, ''));
  return other === undefined ? found : { ...found, url: other };
};
