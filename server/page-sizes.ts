import { Kind, parse } from 'graphql';
import type { PageSizes } from './document-size.ts';

/** How long a page is by the name of its field, as the schema says it: `measureHistory(first: Int = 20)`. */
export function readPageSizes(sdl: string): PageSizes {
  const sizes = new Map<string, number>();
  for (const type of parse(sdl, { noLocation: true }).definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION)
      continue;
    for (const { name, arguments: taken = [] } of type.fields ?? []) {
      const standard = taken.find((argument) => argument.name.value === 'first')?.defaultValue;
      if (standard?.kind === Kind.INT)
        sizes.set(name.value, Math.max(Number(standard.value), sizes.get(name.value) ?? 0));
    }
  }
  return sizes;
}
