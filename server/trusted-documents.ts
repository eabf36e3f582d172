import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse, validate, type GraphQLSchema, type ValidationRule, specifiedRules } from 'graphql';
import type { Caller } from './caller.ts';
import { toHash, type ReadDocument } from './known-documents.ts';
import { BadRequest } from './refusal.ts';
import type { GraphqlBody } from './request-body.ts';
import { toSentence } from './run.ts';

/** A document that was looked at before it was let in. */
export interface TrustedDocument {
  readonly text: string;
  /** Where it stands, for whoever has to mend it. */
  readonly place: string;
}

/** Documents by the SHA-256 of their text. */
export type TrustedDocuments = ReadonlyMap<string, TrustedDocument>;

/** Reads a folder of `.graphql` files, or a JSON file of texts by their hash (`npm run documents` writes one). */
export function readTrustedDocuments(path: string): TrustedDocuments {
  return statSync(path).isDirectory() ? readFolder(path) : readManifest(path);
}

function readFolder(folder: string): TrustedDocuments {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  if (files.length === 0) throw new Error(`${folder} has no .graphql file`);
  return new Map(
    files.toSorted().map((file) => {
      const place = join(folder, file);
      const text = readFileSync(place, 'utf8');
      return [toHash(text), { text, place }];
    }),
  );
}

function readManifest(file: string): TrustedDocuments {
  const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof manifest !== 'object' || manifest === null || Array.isArray(manifest))
    throw new Error(`${file} is no list of documents; expected {"<sha256>": "<text>"}`);
  return new Map(
    Object.entries(manifest).map(([hash, text]: [string, unknown]) => {
      const place = `${hash} in ${file}`;
      if (typeof text !== 'string') throw new Error(`${place} is no text`);
      if (toHash(text) !== hash) throw new Error(`${place} is the hash of another text`);
      return [hash, { text, place }];
    }),
  );
}

/** Throws unless every listed document keeps the limits and the schema: a list that cannot run is found at start. */
export function checkTrustedDocuments(
  documents: TrustedDocuments,
  read: ReadDocument,
  schema: GraphQLSchema,
  rules: readonly ValidationRule[],
): void {
  const faults = [...documents.values()].flatMap(({ text, place }) => {
    try {
      read(text);
      const [fault] = validate(schema, parse(text), [...specifiedRules, ...rules]);
      return fault ? [`${place}: ${fault.message}`] : [];
    } catch (error) {
      return [`${place}: ${toSentence(error)}`];
    }
  });
  if (faults.length > 0)
    throw new Error(
      ['These trusted documents cannot run:', ...faults.map((fault) => `  - ${fault}`)].join('\n'),
    );
}

/** Who may run what is on no list: a developer, as the identity provider says. */
const developerScope = 'helhed:develop';

/** Which documents run at a front. */
export interface TrustedList {
  readonly documents: TrustedDocuments;
  /** True where nothing else runs, as in production. */
  readonly isClosed: boolean;
}

/** The text that a request runs: sent, or listed and named by its hash. */
export function findText(
  { query, documentHash }: GraphqlBody,
  { documents, isClosed }: TrustedList,
  caller: Caller | undefined,
): string {
  const hash = documentHash ?? (isClosed ? toHash(query ?? '') : undefined);
  const listed = hash === undefined ? undefined : documents.get(hash);
  if (query === undefined) {
    if (listed) return listed.text;
    throw new BadRequest(
      documentHash === undefined
        ? 'There is no query. Expected {"query": "...", "variables": {...}}.'
        : 'No operation of this hash is listed here. Send its text as query, or have it listed (npm run documents).',
    );
  }
  if (documentHash !== undefined && documentHash !== toHash(query))
    throw new BadRequest('The hash is not that of the query. Send one of the two.');
  if (!isClosed || listed || caller?.scopes.includes(developerScope)) return query;
  throw new BadRequest(
    `This operation is not on the list of those that run here. Have it listed (npm run documents), or ask with a token that has the scope ${developerScope}.`,
  );
}
