import { findLaw, findParagraph, type Laws } from '../laws/laws.ts';
import type { Path } from '../reading/expected.ts';
import { checkFrames } from './check-frames.ts';
import { shown, type Faults } from './faults.ts';
import { findNearest } from './nearest.ts';
import type { Programme } from './programme.ts';
import { walk } from './walk.ts';

/** What no single field can say: that codes are used once, lead somewhere, and that the law is there. */
export function checkProgramme(programme: Programme, laws: Laws, faults: Faults): void {
  checkCodes(programme, faults);
  checkRoles(programme, faults);
  checkMeetings(programme, faults);
  checkOrder(programme, faults);
  checkFrames(programme, faults);
  checkReferences(programme, faults);
  checkLaws(programme, laws, faults);
}

/** In one list a code stands for one thing. */
function checkCodes(programme: Programme, faults: Faults): void {
  walk(programme, (path, value) => {
    if (!Array.isArray(value)) return;
    const seen = new Set<unknown>();
    for (const [index, item] of value.entries()) {
      const code = readCode(item);
      if (code === undefined) continue;
      if (seen.has(code)) {
        faults.at([...path, index, 'code'], `expected each code once, found ${code} again`);
      }
      seen.add(code);
    }
  });
  for (const needed of ['OTHER', 'UNKNOWN']) {
    if (!programme.outcomes.some(({ code }) => code === needed)) {
      faults.at(
        ['outcomes'],
        `expected ${needed} among the codes, so that outcomes add up, found none`,
      );
    }
  }
}

function checkRoles({ roles, tracks, plan }: Programme, faults: Faults): void {
  const known = roles.map(({ role }) => role);
  for (const [index, { role, most }] of roles.entries()) {
    if (known.indexOf(role) !== index)
      faults.at(['roles', index, 'role'], `expected each role once, found ${role} again`);
    if (role === 'COORDINATING_CASEWORKER' && (most ?? 1) > 1)
      faults.at(
        ['roles', index, 'most'],
        `expected one coordinating caseworker at most, found ${String(most)}`,
      );
  }
  if (!known.includes('COORDINATING_CASEWORKER'))
    faults.at(['roles'], 'expected the role COORDINATING_CASEWORKER, found none');
  const refer = (path: Path, role: string) => {
    checkKnown(path, role, known, 'a role of the programme', faults);
  };
  for (const [index, { pair }] of tracks.entries())
    if (pair) refer(['tracks', index, 'pair', 'partner'], pair.partner);
  for (const [index, { by }] of plan.documents.entries())
    refer(['plan', 'documents', index, 'by'], by);
}

function checkMeetings({ meetings, competences }: Programme, faults: Faults): void {
  const known = meetings.map(({ kind }) => kind);
  for (const [index, { every, timesAYear, between }] of meetings.entries()) {
    if (every !== undefined && timesAYear !== undefined)
      faults.at(
        ['meetings', index, 'timesAYear'],
        'expected either every or timesAYear, found both',
      );
    if (between !== undefined)
      checkKnown(
        ['meetings', index, 'between'],
        between,
        known,
        'the kind of a meeting of the programme',
        faults,
      );
  }
  for (const [index, { decidedIn }] of competences.entries()) {
    if (decidedIn !== undefined)
      checkKnown(
        ['competences', index, 'decidedIn'],
        decidedIn,
        known,
        'the kind of a meeting of the programme',
        faults,
      );
  }
}

const orders = [
  ['from', 'to'],
  ['least', 'most'],
  ['validFrom', 'validTo'],
] as const;

/** Nothing ends before it begins. */
function checkOrder(programme: Programme, faults: Faults): void {
  walk(programme, (path, value) => {
    if (Array.isArray(value)) return;
    for (const [first, last] of orders) {
      const from: unknown = Reflect.get(value, first);
      const to: unknown = Reflect.get(value, last);
      const isOrdered =
        typeof from === 'number' && typeof to === 'number'
          ? from <= to
          : typeof from !== 'string' || typeof to !== 'string' || from <= to;
      const later = typeof from === 'number' ? 'more' : 'later';
      if (!isOrdered)
        faults.at([...path, last], `expected ${String(from)} or ${later}, found ${shown(to)}`);
    }
  });
}

/** Tracks, social events and screening questions that are named are there. */
function checkReferences(programme: Programme, faults: Faults): void {
  const tracks = programme.tracks.map(({ code }) => code);
  const events = programme.socialEvents.map(({ code }) => code);
  const questions = (programme.screening?.questions ?? []).map(({ code }) => code);
  const known = [
    ['track', tracks, 'a track of the programme'],
    ['event', events, 'one of socialEvents'],
    ['screened', questions, 'a question of the screening'],
  ] as const;
  // Nobody is asked for a status who cannot refer.
  const { referral, signals } = programme;
  const senders = (signals?.sources ?? []).flatMap((source) => source.centre ?? []);
  if (referral)
    checkKnown(
      ['referral', 'from'],
      referral.from,
      senders,
      'the centre of a signal source',
      faults,
    );
  walk(programme, (path, value) => {
    for (const [field, codes, what] of known) {
      const code: unknown = Reflect.get(value, field);
      if (typeof code === 'string') checkKnown([...path, field], code, codes, what, faults);
    }
  });
}

/** Every law, paragraph and target group of LAB § 6 is in the law catalogue. */
function checkLaws(programme: Programme, laws: Laws, faults: Faults): void {
  const codes = laws.laws.map(({ code }) => code);
  walk(programme, (path, value) => {
    const law: unknown = Reflect.get(value, 'law');
    const paragraph: unknown = Reflect.get(value, 'paragraph');
    if (typeof law === 'string') {
      if (!findLaw(laws, law)) {
        checkKnown([...path, 'law'], law, codes, 'a law of the law catalogue', faults);
      } else if (typeof paragraph === 'string' && !findParagraph(laws, law, paragraph)) {
        faults.at(
          [...path, 'paragraph'],
          `expected a paragraph that the law catalogue holds of ${law}, found ${shown(paragraph)}`,
        );
      }
    }
    const groups: unknown = Reflect.get(value, 'jobcentreTargetGroup');
    for (const [index, group] of Array.isArray(groups) ? groups.entries() : []) {
      if (!findParagraph(laws, 'LAB', `§ 6, nr. ${String(group).slice(2)}`))
        faults.at(
          [...path, 'jobcentreTargetGroup', index],
          `expected a target group of LAB § 6 that the law catalogue holds, found ${shown(group)}`,
        );
    }
  });
}

function checkKnown(
  path: Path,
  code: string,
  known: readonly string[],
  what: string,
  faults: Faults,
): void {
  if (known.includes(code)) return;
  const meant = findNearest(code, known);
  const choice =
    meant === undefined ? `; there is ${known.join(', ') || 'none'}` : `; did you mean ${meant}?`;
  faults.at(path, `expected ${what}, found ${code}${choice}`);
}

function readCode(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const code: unknown = Reflect.get(item, 'code');
  return typeof code === 'string' ? code : undefined;
}
