import type { CentreContext } from '../centre/context.ts';
import type { CentreFile } from '../centre/file.ts';
import type { Loaders } from '../centre/loaders.ts';
import type { CitizenRow, MeasureRow } from './source.ts';

export type Context = CentreContext<Loaders<CitizenRow, MeasureRow>>;
export type File = CentreFile<CitizenRow>;
