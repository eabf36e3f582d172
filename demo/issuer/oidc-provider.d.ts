/**
 * Parts of oidc-provider that its types do not name. Its index warns on the console that Node 20 is old,
 * which is no news to whoever runs the demo; the version is pinned, and the tests run what we use of it.
 */
declare module 'oidc-provider/lib/provider.js' {
  export { Provider } from 'oidc-provider';
}

declare module 'oidc-provider/lib/helpers/errors.js' {
  import type { errors } from 'oidc-provider';
  export const InvalidTarget: typeof errors.InvalidTarget;
}

declare module 'oidc-provider/lib/adapters/memory_adapter.js' {
  import type { AdapterFactory } from 'oidc-provider';
  /** The default adapter, without the warning that it forgets everything at the end. */
  export function createMemoryAdapter(): AdapterFactory;
}
