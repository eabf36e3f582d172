import type {
  CaseworkerResolvers,
  CentreResolvers,
  LawResolvers,
} from '../../../schema/generated/coordination.ts';
import { SourceUnavailableError } from '../../../server/errors.ts';
import type { Context } from '../context.ts';
import { findLaw } from '../laws/laws.ts';
import type { CaseworkerReference } from '../reference.ts';

const findRow = ({ id }: CaseworkerReference, { loaders }: Context) =>
  loaders.caseworkerById.load(id);

/** A caseworker whom a source names but the directory does not know is shown by the id. */
export const Caseworker: CaseworkerResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  name: async (reference, _, context) => (await findRow(reference, context))?.name ?? reference.id,
  title: async (reference, _, context) => (await findRow(reference, context))?.title ?? null,
  unit: async (reference, _, context) => (await findRow(reference, context))?.unit ?? null,
  email: async (reference, _, context) => (await findRow(reference, context))?.email ?? null,
  phone: async (reference, _, context) => (await findRow(reference, context))?.phone ?? null,
};

export const Centre: CentreResolvers = {
  __resolveReference: ({ code }) => ({ code }),
  name: ({ code }, _, { room }) => room.centreNames[code],
};

/** A law that a source names but the catalogue does not hold is shown by its code; its measures stay visible. */
export const Law: LawResolvers = {
  __resolveReference: ({ code }) => ({ code }),
  title: ({ code }, _, { room }) => findLaw(room.laws, code)?.title ?? code,
  reference: ({ code }, _, { room }) => findLaw(room.laws, code)?.reference ?? null,
  validFrom: ({ code }, _, { room }) => getLaw(code, room).validFrom,
  validTo: ({ code }, _, { room }) => findLaw(room.laws, code)?.validTo ?? null,
  paragraphs: ({ code }, _, { room }) => findLaw(room.laws, code)?.paragraphs ?? [],
};

function getLaw(code: string, { laws }: Context['room']) {
  const law = findLaw(laws, code);
  if (!law) throw new SourceUnavailableError(`the law catalogue (no law ${code})`, undefined);
  return law;
}
