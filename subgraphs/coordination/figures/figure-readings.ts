import type { Caller } from '../../../server/caller.ts';
import { ForbiddenError } from '../../../server/errors.ts';
import type { RequestFacts } from '../../../server/subgraph.ts';
import { toAccessEntry } from '../admission/admission-entry.ts';
import { findUnit } from '../admission/caller-unit.ts';
import type { CentreCode } from '../centres.ts';
import type { Loaders } from '../loaders.ts';
import { findFigureRule } from '../policy/figures.ts';
import { toPurpose } from '../policy/purpose.ts';
import type { Programme } from '../programmes/programme.ts';
import type { RoomFacts } from '../room-facts.ts';
import {
  findCaseloads,
  findFlow,
  findGroup,
  findInCentres,
  findProgress,
  findScales,
} from '../source/figures.ts';
import type { Session } from '../source/session.ts';
import type { Figures, Group } from './figures.ts';
import { toCaseloads } from './caseloads.ts';
import { toFlowFigures, type FlowFigures } from './flow.ts';
import type { Period } from './period.ts';
import { toScaleFigures } from './scales.ts';
import { toProgress } from './progress.ts';

interface Surroundings {
  readonly facts: RequestFacts;
  readonly session: Session;
  readonly loaders: Pick<Loaders, 'caseworkerById'>;
  readonly room: RoomFacts;
}

/** The figures of one request: each let out once, after an entry in the access log, each statement sent once. */
export class FigureReadings {
  readonly #admitted = new Map<string, Promise<void>>();
  readonly #flows = new Map<string, Promise<FlowFigures>>();
  readonly #groups = new Map<string, Promise<(readonly string[])[]>>();
  readonly #flowRows = new Map<string, ReturnType<typeof findFlow>>();
  readonly #surroundings: Surroundings;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  /** The figures of a programme in a period, to be counted when asked for; refuses who may not read them. */
  async open(
    caller: Caller,
    programme: Programme,
    period: Period,
    spendRows?: Figures['spendRows'],
  ): Promise<Figures> {
    const id = `${programme.code}:${period.from}:${period.to}`;
    await remember(this.#admitted, id, () => this.#admit(caller));
    return { ...period, id, programme, spendRows };
  }

  /** Enrolments, outcomes and what was expected: of one reading, so that they are kept back together. */
  findFlow(figures: Figures): Promise<FlowFigures> {
    const { session, room } = this.#surroundings;
    return remember(this.#flows, figures.id, async () => {
      const of = toCountedOf(figures);
      const [rows, inCentres] = await Promise.all([
        this.#findFlowRows(figures),
        findInCentres(session, of),
      ]);
      return toFlowFigures(figures.programme, rows, inCentres, room.figuresLeast);
    });
  }

  async findProgress(figures: Figures) {
    const { session, room } = this.#surroundings;
    const rows = await findProgress(session, toCountedOf(figures));
    return toProgress(figures.programme, rows, room.figuresLeast);
  }

  async findScales(figures: Figures) {
    const { session, room } = this.#surroundings;
    const scales = figures.programme.scales.map(({ code, levels, threshold, isLessBetter }) => ({
      scale: code,
      levels: 'length' in levels ? levels.map((level) => level.code) : [],
      threshold: threshold?.at ?? null,
      isLessBetter,
    }));
    const rows = await findScales(session, toCountedOf(figures), scales);
    return toScaleFigures(figures.programme, rows, room.figuresLeast);
  }

  async findCaseloads(figures: Figures) {
    const rows = await findCaseloads(this.#surroundings.session, toCountedOf(figures));
    return toCaseloads(figures.programme, rows);
  }

  /** How many there are, for what would tell of few by what is left of them. */
  async findGroup(figures: Figures): Promise<Group> {
    const [people, rows] = await Promise.all([
      this.#findPeople(figures),
      this.#findFlowRows(figures),
    ]);
    const all = rows.find(({ of }) => of === 'ALL');
    return { people: people.length, enrolled: all?.enrolled ?? 0 };
  }

  /** The pass that lets a centre add up what the programme's citizens have; it opens none of them. */
  async seal(figures: Figures, caller: Caller, centre: CentreCode): Promise<string> {
    const { room, facts } = this.#surroundings;
    const of = toCountedOf(figures);
    const people = await this.#findPeople(figures);
    return room.sealGroupPass[centre]({
      people,
      from: of.from,
      to: of.to,
      callerId: caller.id,
      requestId: facts.requestId,
    });
  }

  #findPeople(figures: Figures) {
    return remember(this.#groups, figures.id, () =>
      findGroup(this.#surroundings.session, toCountedOf(figures)),
    );
  }

  #findFlowRows(figures: Figures) {
    return remember(this.#flowRows, figures.id, () =>
      findFlow(this.#surroundings.session, toCountedOf(figures)),
    );
  }

  /** Written before anything is counted: that figures were read, by whom and why. No citizen is in the entry. */
  async #admit(caller: Caller): Promise<void> {
    const { facts, loaders, room } = this.#surroundings;
    const rule = findFigureRule('FIGURES', caller, toPurpose(caller, facts.purpose));
    const unit = await findUnit(caller, loaders);
    await room.accessLog.write([
      toAccessEntry(facts, caller, {
        unit,
        citizenId: undefined,
        outcome: rule ? 'SHOWN' : 'REFUSED',
        kinds: rule ? ['FIGURES'] : [],
        ...(rule ? { ground: `${rule.id}: ${rule.ground}` } : {}),
      }),
    ]);
    if (!rule)
      throw new ForbiddenError(
        'Figures are for managers, for the purpose FIGURES; your own citizens are in me.citizens.',
      );
  }
}

/** What is counted ends with the day that is counted on. */
function toCountedOf({ programme, from, countedOn }: Figures) {
  return { programme: programme.code, from, to: countedOn };
}

function remember<Value>(
  known: Map<string, Promise<Value>>,
  id: string,
  find: () => Promise<Value>,
): Promise<Value> {
  const value = known.get(id) ?? find();
  known.set(id, value);
  return value;
}
