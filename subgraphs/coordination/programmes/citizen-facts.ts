import type { CentreCode, PerCentre } from '../centres.ts';

/** What a target group is judged by; of the centres, what they answered to whoever asks. */
export interface CitizenFacts {
  readonly age: number | null;
  readonly centres: PerCentre<CentreFacts>;
  /** The target group of LAB § 6; null where none is registered, undefined where nobody could tell. */
  readonly jobcentreTargetGroup: string | null | undefined;
  /** Codes of the social events that hold; undefined where nobody could tell. */
  readonly socialEvents: readonly string[] | undefined;
  /** The screening's answers by question; one that is not there is not answered. */
  readonly screened: Readonly<Record<string, boolean>>;
}

export interface CentreFacts {
  /** The laws of the open cases, a law for each case. */
  readonly openCases: Known<string>;
  /** The measures that run today. */
  readonly measures: Known<{ readonly law: string; readonly paragraph: string }>;
}

/** What is known of a list; not whole where the centre did not answer, or some of it may not be seen. */
export interface Known<Item> {
  readonly items: readonly Item[];
  readonly isWhole: boolean;
}

export const nothingKnown: CentreFacts = {
  openCases: { items: [], isWhole: false },
  measures: { items: [], isWhole: false },
};

/** The centres that may have more of a list than is known. */
export function listSilent(
  facts: CitizenFacts,
  list: keyof CentreFacts,
  codes: readonly CentreCode[],
): readonly CentreCode[] {
  return codes.filter((code) => !facts.centres[code][list].isWhole);
}
