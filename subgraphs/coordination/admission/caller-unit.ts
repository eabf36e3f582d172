import type { Caller } from '../../../server/caller.ts';
import type { Loaders } from '../loaders.ts';

/** The organisation unit of who asks, for the access log; undefined for who is no employee, or has none. */
export async function findUnit(
  { employeeId }: Caller,
  { caseworkerById }: Pick<Loaders, 'caseworkerById'>,
): Promise<string | undefined> {
  const employee = employeeId === undefined ? undefined : await caseworkerById.load(employeeId);
  return employee?.unit ?? undefined;
}
