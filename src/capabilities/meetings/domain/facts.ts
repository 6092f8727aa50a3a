import { z } from 'zod';
import { sourceSchema } from '../../../agreement/domain/profile.ts';
import { day, decisionNumber, id, moment, text, version1 } from '../../../partnership/domain/fact-fields.ts';

/** In both languages of the product; what a person wrote is the same in both. */
const title = z.strictObject({ sv: z.string(), en: z.string() });

/** Why an item is on the agenda: what the reason shown to people is made from. */
const origin = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('standing') }),
  /** Why an extra meeting was called (N13-25): the matter of the meeting. */
  z.strictObject({ kind: z.literal('called-for') }),
  z.strictObject({ kind: z.literal('first-meeting') }),
  /** The chair's term has run out, or nobody has been elected yet (B-styrgrupp-60). */
  z.strictObject({ kind: z.literal('chair') }),
  z.strictObject({ kind: z.literal('proposed'), matter: id, by: id }),
  /** By a forum of the same partnership (B-samverkansgrupp-78). */
  z.strictObject({ kind: z.literal('raised-by-forum'), matter: id, forum: id }),
  z.strictObject({ kind: z.literal('problem'), problem: id }),
  z.strictObject({ kind: z.literal('report-submitted'), report: id }),
  z.strictObject({ kind: z.literal('report-due'), report: id, due: day }),
  z.strictObject({ kind: z.literal('tied-vote'), vote: id, decision: decisionNumber }),
  /** Decided, or tried, in writing or by a last day, between two meetings: reported at the next. */
  z.strictObject({ kind: z.literal('vote-between-meetings'), vote: id, decision: decisionNumber }),
  /** Put off at an earlier meeting. */
  z.strictObject({ kind: z.literal('tabled'), meeting: id }),
  z.strictObject({ kind: z.literal('referred-back'), meeting: id, reason: text }),
  z.strictObject({ kind: z.literal('continuation'), decideBy: day }),
  z.strictObject({ kind: z.literal('expiry'), to: day }),
]);

export const agendaItemSchema = z.strictObject({
  /** The same when the matter comes up again at a later meeting. */
  id: z.string().min(1).max(256),
  title,
  origin,
  source: sourceSchema.exactOptional(),
});

export const attendanceSchema = z.strictObject({
  member: id,
  state: z.enum(['present', 'absent', 'substitute']),
  /** Who came instead: the name as written, for they may be nobody the partnership knows. */
  substitute: z.string().exactOptional(),
  /** The member who came instead, where the group lets substitutes serve: they vote in the representative's place. */
  servedBy: id.exactOptional(),
});

const meeting = id;
const item = z.string().min(1).max(256);

export const meetingFacts = [
  z.strictObject({
    type: z.literal('meetingDrafted'),
    v: version1,
    meeting,
    forum: id,
    kind: z.enum(['ordinary', 'extra']),
    startsAt: moment,
    place: z.string().exactOptional(),
    /** Why an extra meeting is called (N13-25). */
    reason: text.exactOptional(),
  }),
  z.strictObject({
    type: z.literal('meetingMoved'),
    v: version1,
    meeting,
    startsAt: moment,
    /** Absent: as before. */
    place: z.string().exactOptional(),
  }),
  z.strictObject({ type: z.literal('meetingCancelled'), v: version1, meeting, reason: text }),
  /** A matter for the forum's next agenda; `from` is the forum that raises it, if another one (B-samverkansgrupp-78). */
  z.strictObject({
    type: z.literal('matterProposed'),
    v: version1,
    matter: id,
    forum: id,
    title: z.string(),
    from: id.exactOptional(),
  }),
  /** The order whoever leads has given; items not named follow in their usual order. */
  z.strictObject({ type: z.literal('agendaOrdered'), v: version1, meeting, items: z.array(item) }),
  z.strictObject({ type: z.literal('meetingCalled'), v: version1, meeting }),
  z.strictObject({
    type: z.literal('attendanceAnswered'),
    v: version1,
    meeting,
    answer: z.enum(['coming', 'not-coming', 'substitute']),
    substitute: z.string().exactOptional(),
    /** The member who is to serve as the substitute, where the group lets substitutes serve. */
    servedBy: id.exactOptional(),
  }),
  /** Freezes the agenda; who opened it leads. */
  z.strictObject({
    type: z.literal('meetingOpened'),
    v: version1,
    meeting,
    agenda: z.array(agendaItemSchema),
    attendance: z.array(attendanceSchema),
  }),
  z.strictObject({
    type: z.literal('attendanceCorrected'),
    v: version1,
    meeting,
    attendance: z.array(attendanceSchema),
  }),
  z.strictObject({ type: z.literal('agendaItemAdded'), v: version1, meeting, item: agendaItemSchema }),
  /** The item taken up before, if it is still under discussion, has been discussed. */
  z.strictObject({ type: z.literal('matterTakenUp'), v: version1, meeting, item }),
  z.strictObject({
    type: z.literal('matterDecided'),
    v: version1,
    meeting,
    item,
    /** What was decided, by acclamation. */
    text,
    decision: decisionNumber,
  }),
  z.strictObject({
    type: z.literal('matterTabled'),
    v: version1,
    meeting,
    item,
    reason: text.exactOptional(),
  }),
  z.strictObject({ type: z.literal('matterReferredBack'), v: version1, meeting, item, reason: text }),
  z.strictObject({
    type: z.literal('noteTaken'),
    v: version1,
    meeting,
    /** `lesson`: experience and knowledge to keep (N14-28). */
    kind: z.enum(['note', 'lesson']),
    item: item.exactOptional(),
    text,
  }),
  /** Who chairs the forum until the last day named (B-styrgrupp-60, 61). */
  z.strictObject({
    type: z.literal('chairElected'),
    v: version1,
    forum: id,
    member: id,
    until: day,
    decision: decisionNumber,
  }),
  z.strictObject({
    type: z.literal('reservationMade'),
    v: version1,
    meeting,
    decision: decisionNumber,
    text,
  }),
  z.strictObject({ type: z.literal('meetingClosed'), v: version1, meeting }),
  /** One approver per party; when every party has one the minutes are locked. */
  z.strictObject({ type: z.literal('minutesApproved'), v: version1, meeting, party: id }),
] as const;

export type MeetingFact = z.infer<(typeof meetingFacts)[number]>;
