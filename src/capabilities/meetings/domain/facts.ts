import { z } from 'zod';
import { formality, sourceSchema } from '../../../agreement/domain/profile.ts';
import { day, decisionNumber, fact, id, moment, text } from '../../../partnership/domain/fact-fields.ts';

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
  /** What a party had to do at once: information, before all other matters. */
  z.strictObject({ kind: z.literal('urgent-action'), action: id }),
  /** What somebody has told under a duty to inform: for dialogue (B-informationsskyldighet-94). */
  z.strictObject({ kind: z.literal('information'), notice: id }),
  /** What the forum that directs this one has decided that it is to go by (B-styrgrupp-68). */
  z.strictObject({ kind: z.literal('directive'), decision: decisionNumber }),
  z.strictObject({ kind: z.literal('report-submitted'), report: id }),
  z.strictObject({ kind: z.literal('report-due'), report: id, due: day }),
  /** A party that was not represented has asked for what was decided to be taken up again. */
  z.strictObject({ kind: z.literal('asked-again'), decision: decisionNumber, party: id }),
  z.strictObject({ kind: z.literal('tied-vote'), vote: id, decision: decisionNumber }),
  /** Tried in writing, outside a meeting, without a result. */
  z.strictObject({ kind: z.literal('undecided-vote'), vote: id, decision: decisionNumber }),
  /** Decided, or tried, in writing or by a last day, between two meetings: reported at the next. */
  z.strictObject({ kind: z.literal('vote-between-meetings'), vote: id, decision: decisionNumber }),
  /** Put off at an earlier meeting. */
  z.strictObject({ kind: z.literal('tabled'), meeting: id }),
  z.strictObject({ kind: z.literal('referred-back'), meeting: id, reason: text }),
  z.strictObject({ kind: z.literal('continuation'), decideBy: day }),
  z.strictObject({ kind: z.literal('expiry'), to: day }),
  /** What people have taken on and not done yet: all of it is one item. */
  z.strictObject({ kind: z.literal('actions') }),
]);

export const agendaItemSchema = z.strictObject({
  /** The same when the matter comes up again at a later meeting. */
  id: z.string().min(1).max(256),
  title,
  origin,
  source: sourceSchema.exactOptional(),
  /** What the bot carries out itself: nobody takes it up. */
  formality: formality.exactOptional(),
});

export const attendanceSchema = z.strictObject({
  member: id,
  state: z.enum(['present', 'absent', 'substitute']),
  /** The person who came instead: the name as written, for it may be nobody the partnership knows. */
  substitute: z.string().exactOptional(),
  /** The member who came instead, where the group lets substitutes serve: they vote in the representative's place. */
  servedBy: id.exactOptional(),
});

const meeting = id;
const item = z.string().min(1).max(256);

export const meetingFacts = [
  fact('meetingDrafted', {
    meeting,
    forum: id,
    kind: z.enum(['ordinary', 'extra']),
    startsAt: moment,
    /** When it is to end; absent where nobody has said. */
    endsAt: moment.exactOptional(),
    place: z.string().exactOptional(),
    /** Why an extra meeting is called (N13-25). */
    reason: text.exactOptional(),
  }),
  fact('meetingMoved', {
    meeting,
    startsAt: moment,
    /** Absent: from now on nobody has said when it ends. */
    endsAt: moment.exactOptional(),
    /** Absent: as before. */
    place: z.string().exactOptional(),
  }),
  fact('meetingCancelled', { meeting, reason: text }),
  /** A matter for the forum's next agenda; `from` is the forum that raises it, if another one (B-samverkansgrupp-78). */
  fact('matterProposed', {
    matter: id,
    forum: id,
    title: z.string(),
    from: id.exactOptional(),
    /** What to know before the meeting. */
    background: text.exactOptional(),
    /** Where more can be read: https only. */
    link: z.string().exactOptional(),
  }),
  /** The order whoever leads has given; items not named follow in their usual order. */
  fact('agendaOrdered', { meeting, items: z.array(item) }),
  fact('meetingCalled', {
    meeting,
    /** The items that the agenda had in the notice; absent in those sent before it was kept. */
    agenda: z.array(item).exactOptional(),
  }),
  fact('attendanceAnswered', {
    meeting,
    answer: z.enum(['coming', 'not-coming', 'substitute']),
    substitute: z.string().exactOptional(),
    /** The member who is to serve as the substitute, where the group lets substitutes serve. */
    servedBy: id.exactOptional(),
  }),
  /** Freezes the agenda; the person who opened it leads. */
  fact('meetingOpened', {
    meeting,
    agenda: z.array(agendaItemSchema),
    attendance: z.array(attendanceSchema),
    /** An item left with nothing recorded on it has not been treated; absent: it has been gone through. */
    leavesUntreated: z.literal(true).exactOptional(),
    /** The parties that are to be represented. Absent: nobody asked that, and the meeting goes on as meetings did then. */
    parties: z.array(id).exactOptional(),
  }),
  /** Opened by mistake: the meeting is called, and has not been held. */
  fact('meetingOpeningUndone', { meeting }),
  /**
   * The clock has told of the meeting, of each of these once: the day before, on its day, that it has not been opened,
   * that it has not been closed. `of` is the start that it was about, of the last when the meeting was opened.
   */
  fact('meetingDayTold', {
    meeting,
    stage: z.enum(['day-before', 'on-the-day', 'not-opened', 'not-closed']),
    of: moment,
  }),
  fact('attendanceCorrected', { meeting, attendance: z.array(attendanceSchema) }),
  fact('agendaItemAdded', {
    meeting,
    item: agendaItemSchema,
    /** The item that it comes before; absent: the closing. */
    before: item.exactOptional(),
  }),
  /** The item taken up before, if it is still under discussion, has been discussed. */
  fact('matterTakenUp', { meeting, item }),
  fact('matterDecided', {
    meeting,
    item,
    /** What was decided, by acclamation. */
    text,
    decision: decisionNumber,
    /** The proposal whose words were confirmed. Absent: whoever led said what was decided. */
    proposal: id.exactOptional(),
    /** Parties that had agreed to the words and left: it does not rest for them. Absent: none, or nobody asked that. */
    tookPart: z.array(id).readonly().exactOptional(),
    /** It is a directive to that forum. */
    directs: id.exactOptional(),
  }),
  /** Decided by the decision on another item of the agenda, such as a chair's term by the election. */
  fact('matterDecidedWith', { meeting, item, decision: decisionNumber }),
  fact('matterTabled', { meeting, item, reason: text.exactOptional() }),
  fact('matterReferredBack', { meeting, item, reason: text }),
  fact('noteTaken', {
    meeting,
    /** `lesson`: experience and knowledge to keep (N14-28). */
    kind: z.enum(['note', 'lesson']),
    item: item.exactOptional(),
    text,
  }),
  /** The person who chairs the forum until the last day named (B-styrgrupp-60, 61). */
  fact('chairElected', { forum: id, member: id, until: day, decision: decisionNumber }),
  /**
   * Who was elected, or until when, as it should have been written: until the minutes are approved. `correction`: that
   * every party has confirmed; absent: whoever led put it right, which was enough then.
   */
  fact('electionCorrected', {
    forum: id,
    member: id,
    until: day,
    decision: decisionNumber,
    correction: id.exactOptional(),
  }),
  fact('reservationMade', { meeting, decision: decisionNumber, text }),
  fact('meetingClosed', { meeting }),
  /** One approver per party; when every party has one the minutes are locked. */
  fact('minutesApproved', { meeting, party: id }),
] as const;

export type MeetingFact = z.infer<(typeof meetingFacts)[number]>;
export type MeetingFactOf<T extends MeetingFact['type']> = Extract<MeetingFact, { type: T }>;
