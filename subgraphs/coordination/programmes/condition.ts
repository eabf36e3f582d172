import { z } from 'zod';
import { atLeastOne, centre, code, measure, whole } from './facts.ts';

/** What a citizen is or has, as a file says it; conditions are judged by `judge-condition.ts`. */
export type Condition =
  | { readonly age: AgeBounds }
  | { readonly measure: z.infer<typeof measure> }
  | { readonly measureFrom: z.infer<typeof centre> }
  | { readonly openCaseIn: z.infer<typeof centre> }
  | { readonly laws: { readonly atLeast: number } }
  | { readonly centres: { readonly atLeast: number } }
  | { readonly jobcentreTargetGroup: readonly string[] }
  | { readonly event: string }
  | { readonly screened: string }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

export type AgeBounds = z.infer<typeof age>;

const kinds =
  'age, measure, measureFrom, openCaseIn, laws, centres, jobcentreTargetGroup, event, screened, all, any, not';

const age = z.strictObject({
  // Years that are had: `to: 23` holds to the day before the 24th birthday.
  from: whole.optional(),
  to: whole.optional(),
  /** A bound that says "ca.": so many years on either side of it, a person judges. */
  about: atLeastOne.optional(),
});

export const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union(
    [
      z.strictObject({ age }),
      z.strictObject({ measure }),
      z.strictObject({ measureFrom: centre }),
      z.strictObject({ openCaseIn: centre }),
      z.strictObject({ laws: z.strictObject({ atLeast: atLeastOne }) }),
      z.strictObject({ centres: z.strictObject({ atLeast: atLeastOne }) }),
      z.strictObject({ jobcentreTargetGroup: z.array(targetGroupCode).min(1) }),
      z.strictObject({ event: code }),
      // A question of the citizen's last screening, answered with a text that begins with yes (`Ja, angst`).
      z.strictObject({ screened: code }),
      z.strictObject({ all: z.array(condition).min(1) }),
      z.strictObject({ any: z.array(condition).min(1) }),
      z.strictObject({ not: condition }),
    ],
    { error: `expected one condition: ${kinds}` },
  ),
);

const targetGroupCode = z
  .string({ error: 'expected a target group of LAB § 6 such as "6.3"' })
  .regex(/^6\.\d{1,2}$/, { error: 'expected a target group of LAB § 6 such as "6.3"' });
