/** All that there is to know in a toy graph, whoever knows it; made anew for each request, so changes end with it. */
export interface ToyWorld {
  readonly Query: object;
  readonly Mutation?: object;
  /** What a key can find. */
  readonly entities: readonly object[];
  /** Subgraphs that do not know an entity, by what stands as its key; their fields are null in the world. */
  readonly strangers?: Readonly<Record<string, readonly string[]>>;
}

/** Subgraphs small enough to be read, made to be nasty to whoever runs their plans. */
export interface ToySupergraph {
  readonly name: string;
  /** SDL by subgraph, without `@link` where it is of federation 1. */
  readonly subgraphs: Readonly<Record<string, string>>;
  readonly createWorld: () => ToyWorld;
}

/** A value of a world that could be another one: without it a getter takes the first for the only one. */
export const open = <T>(value: T): T => value;

/** What makes a subgraph one of federation 2. */
export const link = `extend schema @link(
  url: "https://specs.apollo.dev/federation/v2.9"
  import: [
    "@key", "@external", "@requires", "@provides", "@shareable", "@override", "@inaccessible",
    "@interfaceObject", "@extends"
  ]
)`;
