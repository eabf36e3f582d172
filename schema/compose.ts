import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { Kind, printSchema, visit, type DocumentNode, type StringValueNode } from 'graphql';
import { readSdl, rooms, type RoomName } from '../server/sdl.ts';

/** Where each room listens when the demo runs; an operator's own URLs come from the gateway's configuration. */
const urls: Readonly<Record<RoomName, string>> = {
  jobcenter: 'http://localhost:4001/graphql',
  social: 'http://localhost:4002/graphql',
  children: 'http://localhost:4003/graphql',
  coordination: 'http://localhost:4004/graphql',
};

/** The supergraph: the four rooms' SDL as one schema that any Federation 2 gateway runs. A hint fails like an error. */
export function composeSupergraph(): string {
  const { supergraphSdl, errors, hints } = composeServices(
    rooms.map((name) => ({ name, url: urls[name], typeDefs: inheritDescriptions(readSdl(name)) })),
  );
  const faults = [...(errors ?? []), ...(hints ?? [])].map(({ message }) => `- ${message}`);
  if (supergraphSdl === undefined || faults.length > 0) {
    throw new Error(`The rooms do not compose:\n${faults.join('\n')}`);
  }
  return supergraphSdl;
}

/** What clients see of it: the gateway's schema as one file, for who makes types of it. */
export function toClientSdl(supergraphSdl: string): string {
  return printSchema(Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema());
}

/** Gives a field that fulfils an interface the interface's description, so that each is written once. */
function inheritDescriptions(document: DocumentNode): DocumentNode {
  const described = new Map<string, StringValueNode>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const { name, description } of definition.fields ?? []) {
      if (description) described.set(`${definition.name.value}.${name.value}`, description);
    }
  }
  return visit(document, {
    ObjectTypeDefinition: (type) => ({
      ...type,
      fields: type.fields?.map((field) => {
        const inherited = type.interfaces
          ?.map(({ name }) => described.get(`${name.value}.${field.name.value}`))
          .find((description) => description !== undefined);
        return inherited && !field.description ? { ...field, description: inherited } : field;
      }),
    }),
  });
}
