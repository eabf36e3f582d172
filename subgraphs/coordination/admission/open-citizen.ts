import type { CentreCode } from '../centres.ts';
import type { CentreFile } from '../merge/file.ts';
import type { Access } from '../policy/access.ts';
import type { CitizenRow } from '../source/citizens.ts';

/** A citizen whom the caller may see, with what the centres answered so far. */
export interface OpenCitizen extends CitizenRow {
  readonly access: Access;
  readonly files: Readonly<Partial<Record<CentreCode, CentreFile | null>>>;
}
