import { createLastUsed } from './last-used.ts';

/**
 * How an answer is written. The status of the first says whether there is an answer; that of the second whether
 * the operation could run, too (GraphQL over HTTP, section 6.4).
 */
const mediaTypes = ['application/json', 'application/graphql-response+json'] as const;
export type MediaType = (typeof mediaTypes)[number];

/** Headers that were read: every client sends its own each time. */
const known = createLastUsed(100_000).shelf<{ readonly mediaType: MediaType | undefined }>();

/** What a client would rather read, by its header Accept; undefined where it reads neither. */
export function findMediaType(accept: string | undefined): MediaType | undefined {
  if (!accept) return 'application/json';
  const found = known.get(accept);
  if (found) return found.mediaType;
  const mediaType = findBest(accept);
  known.set(accept, { mediaType }, accept.length);
  return mediaType;
}

function findBest(accept: string): MediaType | undefined {
  const ranges = accept.split(',').map(readRange);
  const [best] = mediaTypes
    .flatMap((type) => {
      const range = findRange(ranges, type);
      return range && range.quality > 0 ? [{ type, ...range }] : [];
    })
    .toSorted(
      (one, other) =>
        other.quality - one.quality || one.stars - other.stars || one.place - other.place,
    );
  return best?.type;
}

/** `application/*;q=0.5`, and its place in the header. */
interface Range {
  readonly name: string;
  readonly stars: number;
  readonly quality: number;
  readonly place: number;
}

function readRange(text: string, place: number): Range {
  const [name = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith('q='));
  return {
    name,
    stars: name.split('*').length - 1,
    quality: weight === undefined ? 1 : Number(weight.slice(2)),
    place,
  };
}

/** What is said of a type: by its own name, else by one with a star. */
function findRange(ranges: readonly Range[], type: MediaType): Range | undefined {
  return ranges
    .filter(({ name }) => [type, 'application/*', '*/*'].includes(name))
    .toSorted((one, other) => one.stars - other.stars)[0];
}

/**
 * The status of GraphQL's answer. An operation that cannot run is no fault of HTTP's to a client of the first type;
 * what is no GraphQL request at all was refused before.
 */
export function toStatus(status: number | undefined, mediaType: MediaType): number {
  return status === 400 && mediaType === 'application/json' ? 200 : (status ?? 200);
}
