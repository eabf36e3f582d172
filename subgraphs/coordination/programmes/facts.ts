import { z } from 'zod';
import { isDay } from '../../../server/day.ts';
import { isDuration } from '../calendar/duration.ts';
import { centreCodes } from '../centres.ts';
import { covers } from '../laws/laws.ts';

/** What the fields of a programme's file hold, each with what was expected where it does not. */
const like = (expected: string, test: (text: string) => boolean) =>
  z.string({ error: `expected ${expected}` }).refine(test, { error: `expected ${expected}` });

export const text = like('a text', (value) => value.trim() !== '');
export const code = like('a code such as YOUTH or AD_HOC_TEAM', (value) =>
  /^[A-Z][A-Z0-9_]*$/.test(value),
);
export const day = like('a day such as 2026-11-21', isDay);
export const duration = like('an ISO 8601 duration such as P3M', isDuration);
export const whole = z.int({ error: 'expected a whole number' });
export const count = whole.min(0, { error: 'expected a whole number, 0 or more' });
export const atLeastOne = whole.min(1, { error: 'expected a whole number, 1 or more' });
export const ore = whole.min(0, { error: 'expected whole øre, 0 or more' });
export const yesOrNo = z.boolean({ error: 'expected true or false' });
export const centre = z.enum(centreCodes);

/** Where the municipality's handbook says so: the marks of its passages. */
export const source = z.array(text, { error: 'expected a list of passages such as [G10]' }).min(1, {
  error: 'expected at least one passage of the handbook such as [G10]',
});

/** A measure by its law, and by its paragraph where not every measure under the law is meant. */
export const measure = z.strictObject({
  law: like('a law code such as SEL', (value) => /^[A-ZÆØÅ]{2,6}$/.test(value)),
  paragraph: like('a paragraph such as "§ 82 b"', (value) =>
    /^(§|kap\.|art\.)/.test(value),
  ).optional(),
});
export type MeasureSelector = z.infer<typeof measure>;

/** True when a measure is one of those that a file means by law and paragraph. */
export function isSelected(
  selector: MeasureSelector,
  { law, paragraph }: { readonly law: string; readonly paragraph: string },
): boolean {
  return (
    selector.law === law &&
    (selector.paragraph === undefined || covers(selector.paragraph, paragraph))
  );
}
