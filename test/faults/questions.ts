/** Asked under every fault: on root, nested and list fields, of one centre only, and of a whole caseload. */
const measure = 'id title startsOn state centre { code } legalBasis { paragraph law { code } }';
const citizen = `
  id name
  centres { centre { code } status asOf }
  isCrossCentre
  coordinatingCaseworker { name }
  activeMeasures { isComplete withheldMeasures answers { centre { code } status } measures { ${measure} } }
  measureHistory(first: 50) { totalCount isComplete nodes { ${measure} } }
  plan { source version goals { id title measures { id } } }
  jobcenter { status measures { id } }
  social { status measures { id } }
  children { status measures { id } }`;

const listed = `
  id name
  centres { centre { code } status asOf }
  isCrossCentre
  activeMeasures { isComplete withheldMeasures answers { centre { code } status } measures { id title } }`;

export interface FaultQuestion {
  readonly name: string;
  readonly query: string;
}

export const faultQuestions: readonly FaultQuestion[] = [
  { name: 'a citizen by CPR number', query: `{ citizenByCpr(cpr: "710304-9812") { ${citizen} } }` },
  {
    name: 'two citizens under aliases',
    query: `{ a: citizenByCpr(cpr: "710304-9812") { ${citizen} }
              b: citizenByCpr(cpr: "710304-9812") { id centres { centre { code } status } } }`,
  },
  ...['jobcenter', 'social', 'children'].map((room) => ({
    name: `the centre ${room} only`,
    query: `{ citizenByCpr(cpr: "710304-9812") { id ${room} { status asOf measures { id } plans { id } } } }`,
  })),
  {
    name: 'a caseload of fifty',
    query: `{ me { citizens(first: 50) { totalCount nodes { ${listed} } } } }`,
  },
  { name: 'no citizen at all', query: '{ laws { code title } me { name roles } }' },
];
