import type { Dice } from '../../../demo/dice.ts';
import { unknownCpr } from '../../../demo/stories/stories.ts';

/** A number that nobody has: no answer may repeat it. */
export const canary = unknownCpr;

/** JSON texts where something else was expected. */
const oddTexts: readonly string[] = [
  'null',
  'true',
  'false',
  '0',
  '-0',
  '-1',
  '1.5',
  '2147483648',
  '9007199254740993',
  '1e400',
  '-1e400',
  '1e-400',
  `1${'0'.repeat(400)}`,
  '""',
  '" "',
  '"\\u0000"',
  '"a\\u0000b"',
  '"\\ud800"',
  '"\\udc00\\ud800"',
  '"\\u202e\\ufeff"',
  '"💥"',
  '"æøå"',
  '"\'; drop table citizens; --"',
  '"$1"',
  '"?"',
  '":cpr"',
  '"%00"',
  '"../../etc/passwd"',
  '"{{7*7}}"',
  '"NaN"',
  '"2026-02-30"',
  '"0000-00-00"',
  '"+275760-09-13"',
  '"99999-01-01"',
  '"-infinity"',
  '"infinity"',
  '"today"',
  '"00000000-0000-0000-0000-000000000000"',
  '"zzzzzzzz-zzzz-zzzz-zzzz-zzzzzzzzzzzz"',
  '"MEASURES"',
  '"__proto__"',
  '[]',
  '[[]]',
  '[null]',
  '{}',
  '{"":""}',
  '{"__proto__":{"isAdmin":true}}',
  '{"constructor":{"prototype":{"a":1}}}',
  '{"toString":1,"valueOf":null,"then":1,"toJSON":{}}',
  '{"length":-1}',
  `"${canary}"`,
  `"${canary.slice(0, 6)}-${canary.slice(6)}"`,
  canary,
  `["${canary}"]`,
  `{"cpr":"${canary}"}`,
];

/** The JSON text of an odd value; now and then a bomb. */
export function toOddJson(dice: Dice): string {
  if (!dice.onceIn(12)) return dice.pick(oddTexts);
  const depth = dice.pick([39, 40, 41, 1_000, 20_000]);
  return dice.pick([
    () => `${'['.repeat(depth)}${']'.repeat(depth)}`,
    () => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`,
    () => JSON.stringify('x'.repeat(dice.pick([257, 5_000, 200_000]))),
    () => JSON.stringify('\u0001💥\\"'.repeat(2_000)),
    () => JSON.stringify(Array.from({ length: 5_000 }, (_, n) => n)),
    () => JSON.stringify(Object.fromEntries(Array.from({ length: 3_000 }, (_, n) => [`k${n}`, n]))),
  ])();
}

/** Bytes of no encoding. */
export function toBytes(dice: Dice, count: number): Buffer {
  return Buffer.from(Array.from({ length: count }, () => dice.whole(0, 255)));
}

/** Signs that have no place where they are put. */
export const oddSigns: readonly string[] = [
  '\u0000',
  '\ufeff',
  '\u202e',
  '\ud800',
  '💥',
  'é',
  '\\u{110000}',
  '"',
  '"""',
  '#',
  '@',
  '$',
  '...',
  '{',
  '}',
  '(',
  ')',
  '[',
  '!',
  ':',
  '|',
  '&',
  '-',
  '1e',
  '00',
  '0.',
  '\\',
  '\r',
  '\u2028',
];
