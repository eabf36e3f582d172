const measure = `id title legalBasis { law { code title } paragraph } state startsOn purpose provider grantedBy paidBy
  caseworker { id name title unit email phone }`;

const anyMeasure = `${measure} ... on EmploymentMeasure { company } ... on SocialMeasure { minutesPerWeek }
  ... on ChildMeasure { childHeardOn }`;

const toFile = (
  own: string,
) => `status asOf isComplete withheldCases withheldMeasures cases { id title caseworker { name } }
  measures { ${measure} ${own} } plans { id title legalBasis { paragraph } goals { id title } }`;

/** What was said at a meeting. */
const said = `minutes purposeWithoutCitizen attendance { guestName guestRole guestPurpose }
  decisions { text legalBasis { paragraph } escalatedTo nextStep }`;

/** All that the graph tells of a citizen. */
export const everything = `id name birthDate age maskedCpr cpr isAddressProtected address isCrossCentre
  centres { status isKnown } coordinatingCaseworker { name }
  coordination { model track team { caseworker { id name title unit email phone } } meetings { kind ${said} }
    assessments { assessments { answers { question answer } } } intakes { answers { theme answer } } socialEvents { note }
    openHandover { criteria note } visitationPath { step } }
  signals { programme source note referral { tried succeeded notSucceeded } } screenings { programme answers { answer } deviationReason }
  visitationPath { programme track step reasons skipReason }
  enrolments { programme track reasons extensionReason outcome endReason }
  activeMeasures { isComplete measures { ${anyMeasure} } }
  measureHistory(first: 5) { nodes { ${anyMeasure} } pageInfo { endCursor } edges { cursor } }
  plan { source goals { title origin { name } measures { id title } progress { score }
      links { measureId reason measure { title } } }
    agreements { title responsible result } replaces { legalBasis { law { code } paragraph } consentGivenOn
      content { code isPresent } }
    versions { nodes { version goals { title links { reason } } agreements { title } } }
    centrePlans { title goals { title } } }
  findings { title source concerns { kind id } missing { status } citizen { name } } personalBudget { year usedOre costAndEffect { title } }
  whyAccess { purpose rules { id reason ground } parts masked centres { outcome kinds } }
  consents { id caseReference givenBy isInForce }
  accessLog(first: 3) { pageInfo { endCursor } nodes { id kinds ground unit outcome flags caseworker { name }
    operationName operationHash requestId } }
  jobcenter { ${toFile('company')} targetGroup { code name } nextInterviewOn }
  social { ${toFile('minutesPerWeek')} supportNeedLevel functionalLevel }
  children { ${toFile('childHeardOn')} school schoolClass }`;

/** What a screen shows of many. */
export const few = `id name maskedCpr address activeMeasures { measures { title purpose provider } } plan { goals { title } }`;

export const emergencies = `emergencyAccesses(first: 100) {
  totalCount nodes { id citizenId reason note finding caseworker { name } } pageInfo { endCursor } }`;
