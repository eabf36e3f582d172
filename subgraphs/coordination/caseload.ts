import type { Caller } from '../../server/caller.ts';
import { maySeeCitizens, openCitizen } from './citizen.ts';
import type { OpenCitizen } from './open-citizen.ts';
import { isCitizenId } from './citizen-id.ts';
import { readCursor, readFirst, toConnection, type CursorList, type Page } from './connection.ts';
import type { Context } from './context.ts';
import { countCaseload, findCaseload } from './source/caseload.ts';

const list: CursorList = { name: 'citizens', isPlace: (_, id) => isCitizenId(id) };

/** The caller's own citizens, by name, a page at a time; nobody's for who is not an employee. */
export async function findCitizensOf(caller: Caller, page: Page, context: Context) {
  const first = readFirst(page.first);
  const after = readCursor(page.after, list);
  const { database } = context.room;
  const { employeeId: employee } = caller;
  const who =
    employee !== undefined && maySeeCitizens(caller)
      ? { employee, today: context.today }
      : undefined;
  const [places, totalCount] = who
    ? await Promise.all([
        findCaseload(database, who, { first, after: after && { name: after[0], id: after[1] } }),
        countCaseload(database, who),
      ])
    : [[], 0];
  const opened = await Promise.all(places.map(({ id }) => openCitizen(id, context)));
  const citizens = opened.filter((citizen): citizen is OpenCitizen => citizen !== undefined);
  return {
    ...toConnection(citizens, page, {
      list,
      place: ({ name, id }) => [name, id],
      toNode: (citizen) => citizen,
    }),
    totalCount,
  };
}
