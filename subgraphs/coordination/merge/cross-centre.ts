import { centreCodes } from '../centres.ts';
import type { OpenCitizen } from '../admission/open-citizen.ts';
import { isComplete, toAnswers } from './answers.ts';

/** True with open cases in at least two centres under at least two laws; null while a centre has not answered, or a case that may not be seen could decide. */
export function isCrossCentre(citizen: OpenCitizen): boolean | null {
  if (!isComplete(toAnswers(citizen, 'CASES'))) return null;
  const open = centreCodes.flatMap((code) =>
    (citizen.files[code]?.cases ?? [])
      .filter(({ closedOn }) => closedOn === null)
      .map(({ law }) => ({ code, law: law.code })),
  );
  const isCross =
    new Set(open.map(({ code }) => code)).size >= 2 &&
    new Set(open.map(({ law }) => law)).size >= 2;
  const isAll = centreCodes.every((code) => !citizen.files[code]?.withheldCases);
  return isCross || isAll ? isCross : null;
}
