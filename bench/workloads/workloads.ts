import { randomUUID } from 'node:crypto';
import { entityFetch } from './entity-fetch.ts';
import { mutation } from './mutation.ts';
import { readExample, type Workload } from './workload.ts';

const view = readExample('01-one-citizen');

/** What the view asks of its citizen, without the citizen. */
export const viewFields = /citizenByCpr\([^)]*\) \{(.*)\}\s*\}\s*$/s.exec(view)?.[1] ?? '';

export const workloads: readonly Workload[] = [
  { name: 'view', label: 'one citizen, everything', person: 'coordinator', query: view },
  {
    name: 'caseload',
    label: 'the same of 50 citizens',
    person: 'coordinator',
    query: caseloadOf(50),
  },
  {
    name: 'one-centre',
    label: 'what one centre knows of one citizen',
    person: 'jobcenter-caseworker',
    query:
      'query OneCentre($cpr: CPR!) { citizenByCpr(cpr: $cpr) { jobcenter { status asOf cases { title openedOn closedOn } measures { title company state } } } }',
    variables: { cpr: '7103049812' },
  },
  mutation,
  {
    name: 'cold',
    label: 'the view as an operation that was never asked before',
    person: 'coordinator',
    query: view,
    next: ({ query, variables }) => ({
      query: query.replace(/\bage\b/, `age_${randomUUID().replaceAll('-', '_')}: age`),
      variables,
    }),
  },
  entityFetch,
];

export function findWorkload(name: string): Workload {
  const workload = workloads.find((one) => one.name === name);
  if (!workload) throw new Error(`There is no workload ${name}.`);
  return workload;
}

/** The view of so many citizens at once. */
export function caseloadOf(citizens: number): string {
  return `query Caseload { me { citizens(first: ${citizens}) { nodes { ${viewFields} } } } }`;
}
