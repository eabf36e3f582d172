import type { CentreRecord, DemoCitizen, DemoMeasure } from '../../demo/citizen.ts';
import type { CentreRoom } from '../../demo/rooms.ts';

type Room = CentreRoom['name'];

/** What the view `citizens` must say of a citizen; `as_of` and names of codes apart. */
export function toCitizenRow(citizen: DemoCitizen, room: Room) {
  const { name, birthDate, isAddressProtected } = citizen;
  return {
    cpr: citizen[room]?.cpr,
    name,
    birth_date: birthDate,
    is_address_protected: isAddressProtected,
    ...toOwnFacts(citizen, room),
  };
}

function toOwnFacts({ jobcenter, social, children }: DemoCitizen, room: Room) {
  switch (room) {
    case 'jobcenter':
      return {
        target_group_code: jobcenter?.targetGroup,
        next_interview_on: jobcenter?.nextInterviewOn,
      };
    case 'social':
      return {
        support_need_level: social?.supportNeedLevel,
        functional_level: social?.functionalLevel,
      };
    case 'children':
      return { school: children?.school, school_class: children?.schoolClass };
  }
}

export function toCaseRows({ cpr, cases }: CentreRecord) {
  return cases.map(({ title, lawCode, openedOn, closedOn, caseworker }) => ({
    cpr,
    title,
    law_code: lawCode,
    opened_on: openedOn,
    closed_on: closedOn,
    caseworker_id: caseworker,
  }));
}

/** What the view `measures` must say of a citizen's measures; `state` is null where nobody mapped it. */
export function toMeasureRows(record: CentreRecord, number: number, { name, system }: CentreRoom) {
  return record.measures.map((measure, index) => ({
    id: system.measureId(number, index),
    cpr: record.cpr,
    title: measure.title,
    law_code: measure.lawCode,
    paragraph: measure.paragraph,
    state: measure.state === 'UNKNOWN' ? null : measure.state,
    starts_on: measure.startsOn,
    ends_on: measure.endsOn,
    expected_ends_on: measure.expectedEndsOn,
    purpose: measure.purpose,
    provider: measure.provider,
    hours_per_week: measure.hoursPerWeek,
    caseworker_id: measure.caseworker,
    granted_by: measure.grantedBy,
    paid_by: measure.paidBy,
    next_follow_up_on: measure.nextFollowUpOn,
    monthly_cost_ore: measure.monthlyCostOre,
    ...toOwnMeasureFacts(measure, name),
  }));
}

function toOwnMeasureFacts({ company, hoursPerWeek, childHeardOn }: DemoMeasure, room: Room) {
  switch (room) {
    case 'jobcenter':
      return { company };
    case 'social':
      return { minutes_per_week: hoursPerWeek === null ? null : hoursPerWeek * 60 };
    case 'children':
      return { child_heard_on: childHeardOn };
  }
}

export function toGoalRows(
  { cpr, plan, measures }: CentreRecord,
  number: number,
  room: CentreRoom,
) {
  return (plan?.goals ?? []).map(({ title, isCitizensWording, measureKey, setOn }) => {
    const index = measures.findIndex(({ key }) => key === measureKey);
    return {
      cpr,
      plan_title: plan?.title,
      plan_law_code: plan?.lawCode,
      plan_paragraph: plan?.paragraph,
      plan_adopted_on: plan?.adoptedOn,
      title,
      is_citizens_wording: isCitizensWording,
      measure_id: index < 0 ? null : room.system.measureId(number, index),
      set_on: setOn,
    };
  });
}
