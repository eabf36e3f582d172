/** The whole size, as `npm run test:soak` has it; otherwise a tenth. */
export const isSoak = process.env['HELHED_SOAK'] === '1';

/** The seed that a failure names, as HELHED_SEED; otherwise the same in CI, and another one in every soak. */
export const seed = Number(process.env['HELHED_SEED'] ?? (isSoak ? Date.now() % 1_000_000 : 22));
