import type { Directing } from '../../agreement/domain/directing.ts';
import { isDirected } from '../../agreement/domain/directing.ts';
import type { Agreement, Source } from '../../agreement/domain/profile.ts';
import type { Phrase } from '../../chat/phrase.ts';
import { localDay } from '../../partnership/domain/calendar.ts';
import { decisionChoice } from '../../partnership/domain/decision.ts';
import type { Decision } from '../../partnership/domain/decision.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { agreementNow, forumInText } from '../../partnership/presenting.ts';
import type { Named, Presenting } from '../../partnership/presenting.ts';
import { shortened } from '../../partnership/shortened.ts';
import { lastDayFields } from '../group-rules/present-last-day.ts';
import { directivesTo, isInForce } from '../results/domain/directives.ts';
import { saidIn } from '../results/domain/revoking.ts';
import { revokedPhrase } from '../results/present-revoking.ts';
import { LONGEST_QUESTION } from '../voting/domain/opening.ts';
import type { DirectiveRequest } from './requests.ts';

export type DirectiveView = ReturnType<typeof presentDirectives | typeof presentDirectiveForm>;

const MOST_DIRECTIVES_SHOWN = 8;
const MOST_ENDED_SHOWN = 6;
const LONGEST_ENDED = 160;
/** That each party has to vote yes is Samverka's choice: neither agreement says how a directive is decided. */
const SAMVERKA: Source = { kind: 'default' };

/** What stands in the form; with its id for the vote, pressing twice opens no other. */
type FilledDirective = Required<Omit<Extract<DirectiveRequest, { vote: string }>, 'ask'>>;

/** The forum whose directives are asked about: the one itself, or the one that it directs. */
function directedFrom(agreement: Agreement, forum: string): string {
  if (isDirected(agreement, forum)) return forum;
  return agreement.forums.find(({ id }) => id === forum)?.directs?.value.forum ?? forum;
}

/** @param mayDecide whether this person may propose one, here */
export function presentDirectives(presenting: Presenting, mayDecide: boolean) {
  const { state } = presenting;
  const agreement = agreementNow(presenting);
  const forum = directedFrom(agreement, presenting.forum);
  const from = agreement.forums.find(({ directs }) => directs?.value.forum === forum);
  const all = directivesTo(state, forum);
  const inForce = all.filter((decision) => isInForce(state, decision));
  const ended = all.filter((decision) => !inForce.includes(decision));
  return {
    view: 'directives' as const,
    partnership: agreement.name,
    to: forumInText(agreement, forum),
    source: from?.directs?.source,
    total: inForce.length,
    directives: inForce.slice(0, MOST_DIRECTIVES_SHOWN).map((decision) => ({
      number: decision.number,
      text: saidIn(state, decision),
      said: decidedIn(agreement, decision),
      choice: decisionChoice(decision.number),
      // Where it was decided: there it is replaced too.
      mayEnd: mayDecide && decision.forum === presenting.forum,
    })),
    shown: Math.min(inForce.length, MOST_DIRECTIVES_SHOWN),
    ended: ended.slice(0, MOST_ENDED_SHOWN).map((decision) => endedLine(state, decision)),
    mayDecide,
  };
}

const decidedIn = (agreement: Agreement, { forum, at }: Decision): Phrase => ({
  say: 'directives.decided',
  forum: forumInText(agreement, forum),
  day: localDay(at),
});

const endedLine = (state: Registered, decision: Decision): Phrase => ({
  say: 'directives.ended-line',
  decision: decision.number,
  text: shortened(saidIn(state, decision), LONGEST_ENDED),
  how: revokedPhrase(decision) ?? '',
});

export function presentDirectiveForm(
  shown: Named,
  forum: string,
  { directs, source }: Extract<Directing, { ok: true }>,
  filled: FilledDirective,
  refusal?: Refusal,
) {
  return {
    view: 'directive-form' as const,
    ...filled,
    ...lastDayFields(filled.lastDay, shown, forum),
    to: forumInText(agreementNow(shown), directs),
    source,
    ruleSource: SAMVERKA,
    longest: LONGEST_QUESTION,
    refusal,
  };
}
