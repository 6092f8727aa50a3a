import type { Agreement, Source } from '../domain/agreement.ts';
import type { Choice, MajorityRule } from '../domain/majority.ts';
import type { Language } from '../domain/partnership.ts';
import type { DecisionNumber, Refusal } from '../domain/refusal.ts';
import type { Seat } from '../domain/registration.ts';
import type { VoteResult } from '../domain/vote.ts';
import type { NewAgreementView } from './new-agreement-view.ts';

/**
 * Everything the bot can show, as data. `src/cards` turns a view into a card and a short text in a language;
 * nothing here knows of cards, and no sentence is written outside `src/cards/texts`.
 */
export type View =
  | { view: 'welcome' }
  | HelpView
  | ChooseAgreementView
  | NewAgreementView
  | AssignSeatsView
  | StatusView
  | VoteFormView
  | VoteView
  | ResultView
  | RecusalFormView
  | DecisionsView
  | OpenVotesView;

/** `unknown` is what was typed and not understood; `nearest` the command it may have meant. */
export interface HelpView {
  view: 'help';
  place: 'group' | 'personal';
  registered: boolean;
  representative: boolean;
  unknown?: { typed: string; nearest?: CommandName };
}

export type CommandName = 'help' | 'register' | 'status' | 'vote' | 'close' | 'decisions' | 'language';

export interface ChooseAgreementView {
  view: 'choose-agreement';
  agreements: readonly Pick<Agreement, 'id' | 'name' | 'forums'>[];
  chosen?: { agreement: string; forum: string };
  problem?: Refusal;
}

export interface AssignSeatsView {
  view: 'assign-seats';
  agreement: Pick<Agreement, 'id' | 'name' | 'parties'>;
  forum: { id: string; name: Readonly<Record<Language, string>> };
  /** Whether the chat is a forum already, so that the seats pass to others; false when it is being registered. */
  changing: boolean;
  seats: readonly Seat[];
  /** `person` is the value a choice sends back: the person's Entra object id. */
  roster: readonly { person: string; name: string }[];
  /** What was chosen before a refusal: seat id → person. */
  chosen: Readonly<Record<string, string>>;
  problem?: Refusal;
}

export interface StatusView {
  view: 'status';
  agreement: Agreement;
  forum: string;
  /** Whether what only representatives may do is offered; true for a card that the whole chat reads. */
  representative: boolean;
  seats: readonly { seat: string; party: string; name: string }[];
  /** Parties whose number of seats differs from what the agreement says elsewhere: a warning. */
  unexpected: readonly { party: string; filled: number; expected: number; source: Source }[];
  /** Local calendar day, ISO. */
  today: string;
  openVotes: readonly { vote: string; question: string; voted: number; entitled: number }[];
  /** Tied votes of this forum: matters that the next meeting must take up. */
  carriedOver: readonly DecisionLine[];
  latestDecisions: readonly DecisionLine[];
}

export interface DecisionLine {
  number: DecisionNumber;
  /** Local calendar day, ISO. */
  date: string;
  question: string;
  outcome: VoteResult['outcome'];
}

export interface VoteFormView {
  view: 'vote-form';
  /** The vote that will be opened: pressing the form's button again opens no other. */
  vote: string;
  /** What was typed before a refusal. */
  question: string;
  problem?: Refusal;
}

export interface VoteView {
  view: 'vote';
  vote: string;
  question: string;
  openedBy: string;
  rule: MajorityRule;
  ruleSource: Source;
  electors: readonly { name: string; party: string; state: 'voted' | 'waiting' | 'recused' }[];
  /** Set when the vote is closed: the buttons are gone. */
  closed?: { outcome: VoteResult['outcome']; decision: DecisionNumber };
}

export interface ResultView {
  view: 'result';
  question: string;
  decision: DecisionNumber;
  /** Local calendar day, ISO. */
  date: string;
  result: VoteResult;
  rule: MajorityRule;
  ruleSource: Source;
  /** The clause that sends a tied matter to dialogue. */
  disputeSource: Source;
  names: Readonly<Record<Choice | 'absent', readonly string[]>>;
  recusals: readonly { name: string; reason: string }[];
  /** Name of who closed it; undefined when everybody had voted. */
  closedBy?: string;
}

export interface RecusalFormView {
  view: 'recusal-form';
  vote: string;
  question: string;
  /** What was typed before a refusal. */
  reason: string;
  problem?: Refusal;
}

export interface DecisionsView {
  view: 'decisions';
  partnership: string;
  search: string;
  /** Newest first, at most `MOST_DECISIONS_SHOWN`. */
  decisions: readonly DecisionLine[];
  total: number;
}

export const MOST_DECISIONS_SHOWN = 20;

/** Shown for `stäng` when several votes are open: which one? */
export interface OpenVotesView {
  view: 'open-votes';
  votes: readonly { vote: string; question: string; voted: number; entitled: number }[];
}

/** A short sentence to one person or to the chat: a confirmation, or a refusal with reason and next step. */
export type Message =
  | { message: 'ballot-recorded'; choice: Choice; changed: boolean }
  | { message: 'ballot-unchanged'; choice: Choice }
  | { message: 'vote-opened' }
  | { message: 'vote-closed-now'; outcome: VoteResult['outcome']; decision: DecisionNumber }
  | { message: 'recusal-recorded' }
  | { message: 'language-set'; language: Language }
  | { message: 'registered'; partnership: string }
  | { message: 'seats-changed'; partnership: string }
  | { message: 'refused'; refusal: Refusal; names: Readonly<Record<string, string>> }
  | { message: 'done' }
  | { message: 'only-in-a-group' }
  | { message: 'input-not-understood' }
  | { message: 'went-wrong'; correlationId: string };

/** `names` in a refusal message: party and member ids in the refusal → what people call them. */
export type Reply =
  { kind: 'view'; view: View } | { kind: 'message'; message: Message } | { kind: 'nothing' };
