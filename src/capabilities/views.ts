import type { Refusal } from '../partnership/domain/refusal.ts';
import type { AmendmentMessage } from './amendments/messages.ts';
import type { AmendmentView } from './amendments/present.ts';
import type { AttendanceMessage } from './attendance/messages.ts';
import type { AttendanceView } from './attendance/present.ts';
import type { ChairMessage } from './chair/messages.ts';
import type { ChairView } from './chair/present.ts';
import type { DutyMessage } from './duties/messages.ts';
import type { DutyView } from './duties/present.ts';
import type { MeetingMessage, MeetingView } from './meeting-views.ts';
import type { GroupRulesView } from './group-rules/present.ts';
import type { OverviewView } from './overview/present.ts';
import type { ProblemMessage } from './problems/messages.ts';
import type { ProblemView } from './problems/present.ts';
import type { RegistrationMessage } from './registration/messages.ts';
import type { RegistrationView } from './registration/present.ts';
import type { ReportMessage } from './reports/messages.ts';
import type { ReportView } from './reports/present.ts';
import type { ResultsView } from './results/present.ts';
import type { VotingMessage } from './voting/messages.ts';
import type { VotingView } from './voting/present.ts';

/**
 * Everything the bot can show, as data. `src/chat` turns a view into a card and a short text in a language;
 * nothing here knows of cards, and no sentence is written outside a file of words.
 */
export type View =
  | OverviewView
  | RegistrationView
  | VotingView
  | ResultsView
  | GroupRulesView
  | AttendanceView
  | ChairView
  | MeetingView
  | ProblemView
  | ReportView
  | DutyView
  | AmendmentView;

/**
 * A short sentence to one person or to the chat: a confirmation, or a refusal with reason and next step. The sentence
 * is the text `answer.` and the message's name.
 */
export type Message =
  | RegistrationMessage
  | VotingMessage
  | AttendanceMessage
  | ChairMessage
  | MeetingMessage
  | ProblemMessage
  | ReportMessage
  | DutyMessage
  | AmendmentMessage
  | Refused
  | { message: 'done' }
  | { message: 'done-in-the-group' }
  | { message: 'only-in-a-group' }
  | { message: 'input-not-understood' }
  /** The group's journal is not what was written: nothing is answered from it, and nothing is written. */
  | { message: 'record-damaged'; correlationId: string }
  | { message: 'went-wrong'; correlationId: string };

/** @param names party and member ids in the refusal → what people call them */
export interface Refused {
  message: 'refused';
  refusal: Refusal;
  names: Readonly<Record<string, string>>;
}

export type Reply =
  { kind: 'view'; view: View } | { kind: 'message'; message: Message } | { kind: 'nothing' };
