/** How @apollo/query-planner plans. */
export const plannerConfig = {
  /** A fetch comes parsed, once per plan. */
  exposeDocumentNodeInFetchNode: true,
  /**
   * Plans of one query can be thousands, looked at one by one while nobody else is served.
   * Measured on our graph: 1, 10, 32 and 100 give plans with as many fetches; 8,192 halted the process for 8 to 14 s.
   */
  debug: { maxEvaluatedPlans: 32 },
};
