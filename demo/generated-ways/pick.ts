import type { toCaseworkers } from '../district.ts';

/** Of one trade, who is nobody of the demo's signed-in people: those have the citizens that are told of them. */
export function pick(staff: ReturnType<typeof toCaseworkers>, title: string, turn: number): string {
  const able = staff.filter((one) => one.title === title && !signedIn.has(one.id));
  const id = able[turn % able.length]?.id;
  if (id === undefined) throw new Error(`Nobody in the municipality is ${title}.`);
  return id;
}

const signedIn: ReadonlySet<string> = new Set(['METHOL', 'JAKLUN', 'SOFLIN', 'INGSTO', 'TOVKRO']);
