import type { SocialEventRow } from '../source/social-events.ts';

/** True from the first day to the last; without a last day it goes on. */
export function isOngoing(
  { happenedOn, endedOn }: Pick<SocialEventRow, 'happenedOn' | 'endedOn'>,
  today: string,
): boolean {
  return happenedOn <= today && (endedOn === null || today <= endedOn);
}
