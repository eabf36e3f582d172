import {
  Kind,
  parse,
  type ConstDirectiveNode,
  type DocumentNode,
  type SelectionSetNode,
} from 'graphql';
import { readSdl, rooms, type RoomName } from '../../server/sdl.ts';

/** A room that answers for a field, and what it must be told before it can. */
export interface Owner {
  readonly room: RoomName;
  readonly requires: SelectionSetNode | undefined;
}

/** Who answers for which field, as the rooms' own SDL says it; a field that is `@external` is another's. */
export interface Ownership {
  /** The room that answers for a field of an object that `holder` holds: itself where it can. */
  getOwner(type: string, field: string, holder: RoomName): Owner;
  /** The fields by which another room hands over an object of a type. */
  getKey(type: string, room: RoomName): SelectionSetNode;
}

export function readOwnership(): Ownership {
  const fields = new Map<string, Owner[]>();
  const keys = new Map<string, SelectionSetNode>();
  for (const room of rooms) {
    for (const { type, directives, owned } of readTypes(readSdl(room))) {
      const key = directives.find(
        (directive) => directive.name.value === 'key' && !isUnresolvable(directive),
      );
      if (key) keys.set(`${room} ${type}`, getSelection(key));
      for (const { name, requires } of owned) {
        const place = `${type}.${name}`;
        fields.set(place, [...(fields.get(place) ?? []), { room, requires }]);
      }
    }
  }
  return {
    getOwner: (type, field, holder) => {
      const owners = fields.get(`${type}.${field}`) ?? [];
      const entered = owners.filter(({ room }) => keys.has(`${room} ${type}`));
      const [owner] = owners.filter(({ room }) => room === holder).concat(entered);
      if (!owner) throw new Error(`No room answers for ${type}.${field} of ${holder}.`);
      return owner;
    },
    getKey: (type, room) => {
      const key = keys.get(`${room} ${type}`);
      if (!key) throw new Error(`${room} is not entered by a key of ${type}.`);
      return key;
    },
  };
}

function readTypes({ definitions }: DocumentNode) {
  return definitions.flatMap((node) => {
    if (
      node.kind !== Kind.OBJECT_TYPE_DEFINITION &&
      node.kind !== Kind.OBJECT_TYPE_EXTENSION &&
      node.kind !== Kind.INTERFACE_TYPE_DEFINITION
    )
      return [];
    const { name, directives = [], fields = [] } = node;
    const owned = fields.flatMap(({ name: field, directives: said = [] }) => {
      if (said.some((directive) => directive.name.value === 'external')) return [];
      const requires = said.find((directive) => directive.name.value === 'requires');
      return [{ name: field.value, requires: requires && getSelection(requires) }];
    });
    return [{ type: name.value, directives, owned }];
  });
}

function isUnresolvable({ arguments: given = [] }: ConstDirectiveNode): boolean {
  return given.some(({ value }) => value.kind === Kind.BOOLEAN && !value.value);
}

/** `fields: "id pass"` as GraphQL reads it. */
function getSelection({ name, arguments: given = [] }: ConstDirectiveNode): SelectionSetNode {
  const fields = given.find((argument) => argument.name.value === 'fields')?.value;
  const text = fields?.kind === Kind.STRING ? fields.value : '';
  const [operation] = parse(`{ ${text} }`, { noLocation: true }).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION)
    throw new Error(`@${name.value} names no fields.`);
  return operation.selectionSet;
}
