import type { ImportPlanInput } from '../../../schema/generated/coordination.ts';
import type { Faults } from '../plan/words.ts';
import type { PlanDocument } from './plan-document.ts';
import { readFhirPlan } from './read-fhir.ts';
import { readJsonPlan } from './read-json.ts';

const most = { characters: 200_000, goals: 200, agreements: 200, links: 500 };
const readers = { JSON: readJsonPlan, FHIR: readFhirPlan } as const;

/** Reads a document in the form that it is said to have; undefined where it is none, or more than one plan should be. */
export function readDocument(
  { document, format }: Pick<ImportPlanInput, 'document' | 'format'>,
  faults: Faults,
): PlanDocument | undefined {
  const at = faults.at('document');
  if (document.length > most.characters) {
    at.add(`has ${document.length} characters, expected ${most.characters} at most`);
    return undefined;
  }
  const value = parse(document);
  if (value === undefined) {
    at.add('is no JSON, expected the document’s text as it is; XML is not read');
    return undefined;
  }
  const read = readers[format](value, faults);
  if (!read) return undefined;
  const found = {
    goals: read.goals.length,
    agreements: read.agreements.length,
    links: read.goals.flatMap(({ links }) => links).length,
  };
  const tooMany = (['goals', 'agreements', 'links'] as const).filter(
    (what) => found[what] > most[what],
  );
  for (const what of tooMany) at.add(`has ${found[what]} ${what}, expected ${most[what]} at most`);
  return tooMany.length > 0 ? undefined : read;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
