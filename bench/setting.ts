/** The day the demo municipality stands still at. */
export const today = '2026-11-22';

/** Limits against too much at a time stand where nobody meets them: they are not what is measured. */
export const limits = {
  RATE_LIMIT_PER_MINUTE: '1000000',
  RATE_LIMIT_BY_CPR_PER_MINUTE: '1000000',
  MAX_RUNNING_REQUESTS: '1000',
  REQUEST_TIMEOUT_MS: '60000',
  ROOM_TIMEOUT_MS: '30000',
} as const;
