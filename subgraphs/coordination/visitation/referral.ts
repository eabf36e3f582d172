import { findTextFaults } from '../change/input-text.ts';
import type { Programme } from '../programmes/programme.ts';
import { cut } from '../reading/text.ts';
import type { ReferralStatus } from '../source/signals.ts';

const lists = ['tried', 'succeeded', 'notSucceeded'] as const;

interface Referred {
  readonly source: string;
  readonly referral: ReferralStatus | null;
  /** The centre of who records it, as their token says. */
  readonly recordedIn: string | undefined;
}

/**
 * What is wrong with what a centre says of what it has tried. The next ones go on from there and not from a blank
 * sheet, so where the programme asks for it there is no referral without (Odder). Who records for that centre says it
 * whoever was worried: the citizen as the source is no way around it, and is not to be hidden behind the centre.
 */
export function findReferralFaults(
  { code, referral: rule, signals }: Pick<Programme, 'code' | 'referral' | 'signals'>,
  { source, referral, recordedIn }: Referred,
): string[] {
  const centre = signals?.sources.find((one) => one.code === source)?.centre;
  const isAsked = rule !== undefined && (rule.from === centre || rule.from === recordedIn);
  if (!referral) {
    return rule?.isStatusMandatory === true && isAsked
      ? [
          `referral is left out: ${code} asks ${rule.from} what was tried, what succeeded and what did not`,
        ]
      : [];
  }
  if (centre === undefined && !isAsked)
    return [`referral is given, and ${cut(source)} is no centre that refers`];
  const { tried, succeeded, notSucceeded } = referral;
  return [
    ...(tried.length === 0 ? ['referral.tried is empty; say what was tried'] : []),
    ...(succeeded.length + notSucceeded.length === 0
      ? ['referral says neither what succeeded nor what did not']
      : []),
    ...lists.flatMap((name) =>
      referral[name].flatMap((text, index) =>
        findTextFaults(`referral.${name}[${index}]`, text, 500),
      ),
    ),
  ];
}

export function trimReferral(referral: ReferralStatus): ReferralStatus {
  const trim = (texts: readonly string[]) => texts.map((text) => text.trim());
  return {
    tried: trim(referral.tried),
    succeeded: trim(referral.succeeded),
    notSucceeded: trim(referral.notSucceeded),
  };
}
