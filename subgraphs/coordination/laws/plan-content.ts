import { readFileSync } from 'node:fs';
import { FieldReader, day, list, listOf, oneOf, optional, text, textLike } from './fields.ts';

/** What a check looks for; `UNRECORDED` is what nothing that is recorded tells. */
const checks = [
  'GOAL',
  'CITIZENS_GOAL',
  'MEASURE',
  'MEASURE_OF_EMPLOYMENT',
  'MEASURE_OF_OTHERS',
  'PURPOSE',
  'DURATION',
  'RESPONSIBLE',
  'FOLLOW_UP',
  'UNRECORDED',
] as const;
export type ContentCheck = (typeof checks)[number];

/** One thing that the law wants a plan to hold. */
export interface RequiredElement {
  readonly code: string;
  readonly text: string;
  readonly source: string;
  readonly check: ContentCheck;
  readonly note: string | null;
  /** Without it a plan is not adopted in place of this one. */
  readonly isMandatoryAtAdoption: boolean;
}

/** A statutory plan that a unified plan may stand in for, by any of the paragraphs that speak of it. */
export interface StatutoryPlan {
  readonly law: string;
  readonly paragraphs: readonly string[];
  /** The basis of the consent that it takes. */
  readonly consent: 'LAB_40' | 'SEL_141' | 'BL_110';
  readonly elements: readonly RequiredElement[];
}

/** The statutory plan that this paragraph speaks of; undefined for one that a unified plan cannot replace. */
export function findStatutoryPlan(
  plans: readonly StatutoryPlan[],
  law: string,
  paragraph: string,
): StatutoryPlan | undefined {
  return plans.find((plan) => plan.law === law && plan.paragraphs.includes(paragraph));
}

/** Reads the file beside the catalogue; one error names every fault and its place. */
export function loadPlanContent(
  file: URL = new URL('./plan-content.json', import.meta.url),
): readonly StatutoryPlan[] {
  const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return readPlanContent(json);
}

/** Reads what statutory plans must hold from parsed JSON; throws one error that names every fault and its place. */
export function readPlanContent(json: unknown): readonly StatutoryPlan[] {
  const faults: string[] = [];
  const reader = new FieldReader(json, 'plan content', faults);
  reader.read('version', day);
  const plans = reader.read('plans', list).map((plan, index) => readPlan(plan, index, faults));
  reader.refuseOthers();
  const named = plans.flatMap(({ law, paragraphs }) => paragraphs.map((one) => `${law} ${one}`));
  for (const name of named.filter((one, index) => named.indexOf(one) < index)) {
    faults.push(`${name}: expected each paragraph once`);
  }
  if (faults.length > 0) {
    throw new Error(['What plans must hold has faults:', ...faults].join('\n  '));
  }
  return plans;
}

function readPlan(json: unknown, index: number, faults: string[]): StatutoryPlan {
  const place = `plans[${String(index)}]`;
  const reader = new FieldReader(json, place, faults);
  const plan = {
    law: reader.read('law', textLike('a law code such as SEL', /^[A-ZÆØÅ]{2,6}$/)),
    paragraphs: reader.read(
      'paragraphs',
      listOf(textLike('a paragraph such as "§ 141"', /^§ \d+(?: [a-zæøå])?$/)),
    ),
    consent: reader.read('consent', oneOf('LAB_40', 'SEL_141', 'BL_110')),
    elements: reader
      .read('elements', list)
      .map((element, at) => readElement(element, `${place}.elements[${String(at)}]`, faults)),
  };
  reader.refuseOthers();
  return plan;
}

function readElement(json: unknown, place: string, faults: string[]): RequiredElement {
  const reader = new FieldReader(json, place, faults);
  const element = {
    code: reader.read('code', textLike('a code such as PURPOSE', /^[A-Z][A-Z_]*$/)),
    text: reader.read('text', text),
    source: reader.read('source', oneOf('V', 'S', 'K-high', 'K-med', 'K-low')),
    check: reader.read('check', oneOf(...checks)),
    note: reader.read('note', optional(text)) ?? null,
    isMandatoryAtAdoption: reader.read('isMandatoryAtAdoption', optional(yesOrNo)) ?? false,
  };
  reader.refuseOthers();
  return element;
}

const yesOrNo = {
  expected: 'true or false',
  accepts: (value: unknown): value is boolean => typeof value === 'boolean',
  blank: false,
};
