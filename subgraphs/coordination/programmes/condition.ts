import { z } from 'zod';
import { atLeastOne, centre, code, measure, whole } from './facts.ts';

/** What a citizen is or has, as a file says it; conditions are judged by `target-group.ts`. */
export type Condition =
  | { readonly age: { readonly from?: number | undefined; readonly to?: number | undefined } }
  | { readonly measure: z.infer<typeof measure> }
  | { readonly openCaseIn: z.infer<typeof centre> }
  | { readonly laws: { readonly atLeast: number } }
  | { readonly centres: { readonly atLeast: number } }
  | { readonly jobcentreTargetGroup: readonly string[] }
  | { readonly event: string }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

const kinds = 'age, measure, openCaseIn, laws, centres, jobcentreTargetGroup, event, all, any, not';

export const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union(
    [
      // Years that are had: `to: 23` holds to the day before the 24th birthday.
      z.strictObject({ age: z.strictObject({ from: whole.optional(), to: whole.optional() }) }),
      z.strictObject({ measure }),
      z.strictObject({ openCaseIn: centre }),
      z.strictObject({ laws: z.strictObject({ atLeast: atLeastOne }) }),
      z.strictObject({ centres: z.strictObject({ atLeast: atLeastOne }) }),
      z.strictObject({ jobcentreTargetGroup: z.array(z.string()).min(1) }),
      z.strictObject({ event: code }),
      z.strictObject({ all: z.array(condition).min(1) }),
      z.strictObject({ any: z.array(condition).min(1) }),
      z.strictObject({ not: condition }),
    ],
    { error: `expected one condition: ${kinds}` },
  ),
);
