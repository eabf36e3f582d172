import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { atLeastOne, duration, measure, text } from '../programmes/facts.ts';

const warning = z.strictObject({ warnBefore: duration, source: text });
const sourced = measure.extend({ source: text }).strict();

const standardsShape = z.strictObject({
  followUp: warning,
  limit: warning,
  extension: z.strictObject({ within: duration, forbidden: z.array(sourced), source: text }),
  meeting: warning,
  agreement: warning,
  assessment: warning,
  consent: warning,
  week: z.strictObject({ mostHours: z.number().positive(), source: text }),
  childPlan: z.strictObject({
    within: duration,
    warnBefore: duration,
    until: atLeastOne,
    measures: z.array(measure).min(1),
    plans: z.array(measure).min(1),
    source: text,
  }),
});

const sameSupportShape = z.strictObject({
  groups: z.array(
    z.strictObject({
      code: text,
      name: text,
      measures: z.array(measure).min(2),
      source: text,
    }),
  ),
  wordsInCommon: atLeastOne,
  wordLength: atLeastOne,
});

/** How long before a day the rules warn, and what else no law or programme says: ours, and the municipality's to change. */
export const standards = read('./standards.json', standardsShape);

/** Which paragraphs grant the same kind of support, whichever centre does. */
export const sameSupport = read('./same-support.json', sameSupportShape);

function read<Shape extends z.ZodType>(file: string, shape: Shape): z.output<Shape> {
  const json: unknown = JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
  return shape.parse(json);
}
