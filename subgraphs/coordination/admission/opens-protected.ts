import type { Access } from '../policy/access.ts';

/** What a row of a list tells of somebody whose name it masks: that they are there, and who coordinates. */
const ofRow: ReadonlySet<string> = new Set(['IDENTITY', 'COORDINATION']);

/**
 * True where somebody protected is opened: name or address is shown, or more of their file than a row tells, such as
 * their CPR number, their plan or a measure. `kinds` is what the access log keeps of it.
 */
export function opensProtected(
  { isHidden, name, address }: Pick<Access, 'isHidden' | 'name' | 'address'>,
  kinds: readonly string[],
): boolean {
  if (!isHidden) return false;
  return name === 'VALUE' || address === 'VALUE' || kinds.some((kind) => !ofRow.has(kind));
}
