/** The day that the tests' municipality lives on. */
export const today = '2026-11-21';
