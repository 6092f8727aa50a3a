import {
  dutiesToMark,
  presentDeadlines,
  presentDigest,
  presentFulfilForm,
} from '../../../src/capabilities/duties/present.ts';
import type { DutyMessage } from '../../../src/capabilities/duties/messages.ts';
import type { DutyView } from '../../../src/capabilities/duties/present.ts';
import type { View } from '../../../src/capabilities/index.ts';
import { dutyNewsSubjects } from '../../../src/capabilities/duties/news.ts';
import type { DutyRefusal } from '../../../src/capabilities/duties/domain/refusals.ts';
import { brukarskolan } from '../../support/agreements.ts';
import { inBrukarskolan, shownBy } from '../../support/played.ts';
import type { Played } from '../../support/played.ts';
import type { OfEach, Refusals } from '../../chat/message-cases.ts';
import {
  begun,
  busy,
  chaired,
  continued,
  ended,
  forum,
  fulfil,
  inTime,
  lastWeek,
  late,
  many,
  notSent,
  passedOn,
  provided,
  sentInvoice,
  tooLate,
  undemanding,
  unsigned,
} from './duties-played.ts';

function digest(partnership: Played, member?: string, where = forum): DutyView {
  const view = presentDigest(partnership.presenting(where), partnership.moment.slice(0, 10), member);
  if (!view) throw new Error('nobody was reminded');
  return view;
}

const onlyInvoice = dutiesToMark(late.presenting(), 'astrid');
const twoToMark = [
  ...onlyInvoice,
  ...dutiesToMark(inBrukarskolan(brukarskolan, '2024-05-06').at('2024-06-12').presenting(), 'astrid'),
];

const [dutyMarked, dutyReopened] = dutyNewsSubjects;
const first = { duty: 'invoice', time: '1' };
const NUMBER = 'Skickad till 890201-3286';

/** Every view of duties, and every way it can look. */
export const dutyCases: Readonly<Record<string, DutyView>> = {
  'deadlines.norma': presentDeadlines(late.presenting(), 0),
  'deadlines.first-days': presentDeadlines(begun.presenting(), 0),
  'deadlines.busy': presentDeadlines(busy.presenting(), 0),
  'deadlines.continued': presentDeadlines(continued.at('2024-06-25').presenting(), 0),
  'deadlines.last-day': presentDeadlines(continued.at('2024-12-31').presenting(), 0),
  'deadlines.ended': presentDeadlines(ended.presenting(), 0),
  'deadlines.first-page': presentDeadlines(many.presenting(), 0),
  'deadlines.last-page': presentDeadlines(many.presenting(), 20),
  'deadlines.none': presentDeadlines(undemanding.presenting(), 0),

  'deadlines.planned-too-late': presentDeadlines(tooLate.at('2022-08-02').presenting(), 0),
  'deadlines.marked': presentDeadlines(sentInvoice.presenting(), 0),
  'deadlines.done-further-on': presentDeadlines(many.by('astrid', fulfil('invoice')).presenting(), 0),
  'deadlines.all-done': presentDeadlines(ended.presenting(), 1),
  'deadlines.personal': presentDeadlines(late.presenting(), 0, 'bengt'),

  'fulfil-form.empty': presentFulfilForm(onlyInvoice),
  'fulfil-form.not-chosen': presentFulfilForm(twoToMark, {
    chosen: '',
    note: '',
    refusal: { code: 'duty-not-chosen' },
  }),
  'fulfil-form.problem': presentFulfilForm(twoToMark, {
    chosen: 'invoice',
    note: NUMBER,
    refusal: late.refusal('astrid', fulfil('invoice', NUMBER)),
  }),

  'digest.personal': digest(late, 'astrid'),
  'digest.all-done': digest(sentInvoice, 'astrid'),
  'digest.signature': digest(unsigned, 'astrid'),
  'digest.proviso': digest(provided, 'bengt'),
  'digest.votes': digest(busy.at('2022-06-29T06:00:00Z').tick(), 'bengt'),
  'digest.many': digest(many.at('2025-01-10T07:00:00Z').tick(), 'bengt'),
  'digest.group': digest(lastWeek),
  'digest.chaired': digest(chaired),
  'digest.planned-too-late': digest(tooLate),
  'digest.passed-on': digest(passedOn, undefined, 'samverkansgrupp'),
  'digest.action': digest(inTime, 'bengt'),
  'digest.action-late': digest(inTime.at('2025-02-19T07:00:00Z').tick(), 'bengt'),
  'digest.last-day': digest(lastWeek.at('2025-08-29T06:00:00Z').tick()),
};

export const dutyNewsCases: Readonly<Record<string, View>> = {
  'news.duty-marked': shownBy(dutyMarked, { subject: 'duty-marked', ...first }, sentInvoice),
  'news.duty-marked-without-note': shownBy(
    dutyMarked,
    { subject: 'duty-marked', ...first },
    late.by('astrid', fulfil('invoice')),
  ),
  'news.duty-reopened': shownBy(dutyReopened, { subject: 'duty-reopened', ...first }, notSent),
};

export const dutyRefusals: Refusals<DutyRefusal> = {
  'unknown-duty': { code: 'unknown-duty' },
  'duty-seen-by-the-record': { code: 'duty-seen-by-the-record' },
  'duty-of-others': { code: 'duty-of-others' },
  'duty-not-marked': { code: 'duty-not-marked' },
  'duty-not-chosen': { code: 'duty-not-chosen' },
  'nothing-to-mark': { code: 'nothing-to-mark' },
};

export const dutyMessages: OfEach<DutyMessage> = {
  'duty-fulfilled': {
    message: 'duty-fulfilled',
    what: { say: 'duty.continuation' },
    name: 'Astrid Berg',
    day: '2025-01-08',
    noted: true,
    note: 'Brev den 7 januari',
  },
  'duty-reopened': { message: 'duty-reopened', what: { say: 'duty.continuation' } },
};
