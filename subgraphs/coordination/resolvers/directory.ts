import type {
  CaseworkerResolvers,
  CentreResolvers,
} from '../../../schema/generated/coordination.ts';
import { getCaller } from '../../../server/caller.ts';
import type { Context } from '../context.ts';
import type { CaseworkerReference } from '../reference.ts';

const findRow = ({ id }: CaseworkerReference, { loaders }: Context) =>
  loaders.caseworkerById.load(id);

/** A caseworker whom a source names but the directory does not know is shown by the id. */
export const Caseworker: CaseworkerResolvers = {
  __resolveReference: ({ id }, { caller }) => {
    getCaller(caller);
    return { id };
  },
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
