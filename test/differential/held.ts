import { getNullableType, isLeafType, isListType, type GraphQLOutputType } from 'graphql';
import type { RoomName } from '../../server/sdl.ts';

/** An object of the graph, as one room holds it; `type` is what the field promised that it was found in. */
export class Held {
  readonly room: RoomName;
  readonly type: string;
  readonly value: unknown;

  constructor(room: RoomName, type: string, value: unknown) {
    this.room = room;
    this.type = type;
    this.value = value;
  }
}

/** What a room's resolver answered: objects held by the room, leaves as it would send them. */
export function toHeld(answered: unknown, type: GraphQLOutputType, room: RoomName): unknown {
  const bare = getNullableType(type);
  if (answered == null) return null;
  if (isLeafType(bare)) return bare.serialize(answered);
  if (!isListType(bare)) return new Held(room, bare.name, answered);
  if (!Array.isArray(answered)) throw new Error(`${room} answered no list.`);
  return answered.map((each) => toHeld(each, bare.ofType, room));
}
