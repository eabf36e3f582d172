import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest: begun last, one of them would run alone at the end. */
const slow = [
  'test/walls/canaries.test.ts',
  'test/faults/killed.test.ts',
  'test/faults/matrix.test.ts',
  'test/faults/restart.test.ts',
  'test/differential/federated.test.ts',
  'test/faults/overload.test.ts',
  'test/faults/endurance.test.ts',
  'test/faults/malformed.test.ts',
  'test/journeys/plan-export-fhir.test.ts',
  'test/subgraphs/coordination/policy/agreement.test.ts',
  'test/scripts/sources-check.test.ts',
  'test/subgraphs/room-start.test.ts',
];

/** The slow files first; the others as Vitest has them. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const found = slow.indexOf(relative(this.ctx.config.root, moduleId));
      return found === -1 ? slow.length : found;
    };
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}
