/** What somebody may be on a citizen's team; the SDL says what each means. */
export const teamRoles = [
  'COORDINATING_CASEWORKER',
  'FACILITATOR',
  'PARTNER',
  'AUTHORITY',
  'PERFORMER',
  'CITIZEN_CONSULTANT',
] as const;
export type TeamRole = (typeof teamRoles)[number];
