import { link, type ToySupergraph } from '../toy-supergraph.ts';

/** Unions and interfaces that subgraphs know different members of, interfaces of interfaces, fields of one name and several types. */
export const zoo: ToySupergraph = {
  name: 'zoo',
  subgraphs: {
    keepers: `${link}
      type Query { animals: [Animal] beings: [Being!] pet: Pet @shareable pets: [[Pet]] cage: Cage! }
      interface Being { id: ID! }
      interface Animal implements Being { id: ID! name: String friend: Animal weight: Weight }
      type Cat implements Animal & Being @key(fields: "id") { id: ID! name: String friend: Animal weight: Weight age: Int mood: Mood }
      type Dog implements Animal & Being @key(fields: "id") { id: ID! name: String friend: Animal weight: Weight age: String! mood: String }
      type Plant implements Being @key(fields: "id") { id: ID! age: [Int] }
      union Pet = Cat | Dog
      union Weight = Grams | Kilos
      type Grams @shareable { value: Int! }
      type Kilos @shareable { value: Float }
      enum Mood { CALM WILD }
      type Cage { first: Being guest: Guest guests: [Guest!]! }
      union Guest = Cat | Plant
    `,
    vets: `${link}
      type Query { pet: Pet @shareable sick: [Animal!] strange: Pet }
      interface Animal { id: ID! treatments: [Treatment] }
      type Cat implements Animal @key(fields: "id") { id: ID! treatments: [Treatment] lives: Int! chip: Chip }
      type Dog implements Animal @key(fields: "id") { id: ID! treatments: [Treatment] bark: String chip: Chip }
      type Bird @key(fields: "id") { id: ID! wings: Int }
      union Pet = Cat | Dog | Bird
      interface Treatment { on: String of: Animal }
      type Cut implements Treatment { on: String of: Animal depth: Int! }
      type Pill implements Treatment { on: String of: Animal depth: String }
      type Chip @key(fields: "id") { id: ID! maker: String }
    `,
    food: `${link}
      interface Eater { id: ID! food: Food! }
      type Cat implements Eater @key(fields: "id") { id: ID! food: Food! eats: [Eater] }
      type Plant implements Eater @key(fields: "id") { id: ID! food: Food! }
      type Chip @key(fields: "id") { id: ID! power: Float }
      union Food = Fish | Water
      type Fish { name: String! prey: Cat }
      type Water { litres: Float }
      type Query { eaters: [Eater!]! }
    `,
  },
  createWorld: () => {
    const chip = (id: string) => ({ __typename: 'Chip', id, maker: `Chips ${id}`, power: 0.5 });
    const being = (__typename: string, id: string, more: object = {}) => ({
      __typename,
      id,
      name: `${__typename} ${id}`,
      friend: null,
      weight: { __typename: 'Grams', value: 300 },
      treatments: [],
      chip: chip(`c${id}`),
      ...more,
    });
    const cat = being('Cat', '1', { age: 3, mood: 'CALM', lives: 9 });
    const tom = being('Cat', '2', { age: null, mood: null, lives: 1, weight: null, chip: null });
    const dog = being('Dog', '3', {
      age: 'old',
      mood: 'good',
      bark: null,
      weight: { __typename: 'Kilos', value: 4.5 },
    });
    const plant = being('Plant', '4', {
      age: [1, null],
      food: { __typename: 'Water', litres: null },
    });
    const bird = being('Bird', 'b', { wings: 2 });
    const cut = { __typename: 'Cut', on: '2026-11-01', of: cat, depth: 2 };
    const pill = { __typename: 'Pill', on: null, of: dog, depth: 'deep' };
    Object.assign(cat, {
      friend: dog,
      treatments: [cut, null, pill],
      food: { __typename: 'Fish', name: 'Cod', prey: tom },
      eats: [plant, null, tom],
    });
    Object.assign(tom, {
      friend: tom,
      treatments: null,
      food: { __typename: 'Water', litres: 1.5 },
      eats: [],
    });
    Object.assign(dog, { friend: cat, treatments: [pill] });
    return {
      entities: [cat, tom, dog, plant, bird, chip('c1'), chip('c3'), chip('c4')],
      Query: {
        animals: [cat, dog, null, tom, cat],
        beings: [plant, dog, cat],
        pet: dog,
        pets: [[cat, null, dog], null, [], [tom, tom]],
        cage: { first: plant, guest: null, guests: [tom, plant, cat] },
        sick: [tom, dog],
        strange: bird,
        eaters: [cat, plant],
      },
    };
  },
};
