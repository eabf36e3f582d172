/** How many retries there may be: a share of what is asked, so that retries never double a room's trouble. */
export interface RetryBudget {
  /** Something is asked for the first time. */
  earn(): void;
  /** True when one retry may be made; it is then spent. */
  spend(): boolean;
}

/** One retry for every ten first tries, and ten saved up at most. */
export function createRetryBudget(perTry = 0.1, most = 10): RetryBudget {
  let saved = most;
  return {
    earn: () => {
      saved = Math.min(most, saved + perTry);
    },
    spend: () => {
      if (saved < 1) return false;
      saved -= 1;
      return true;
    },
  };
}
