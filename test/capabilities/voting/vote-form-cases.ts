import assert from 'node:assert/strict';
import type { View } from '../../../src/capabilities/index.ts';
import { presentOpenVotes } from '../../../src/capabilities/voting/present.ts';
import { presentClosing } from '../../../src/capabilities/voting/present-closing.ts';
import {
  emptyVote,
  presentJoining,
  presentRecusalForm,
  presentVoteForm,
} from '../../../src/capabilities/voting/present-forms.ts';
import type { FilledVote } from '../../../src/capabilities/voting/present-forms.ts';
import { presentMetForm, presentProvisoForm } from '../../../src/capabilities/voting/present-provisos.ts';
import type { Refusal } from '../../../src/partnership/domain/refusal.ts';
import { openVotes } from '../../../src/capabilities/voting/domain/vote.ts';
import { HOSTILE } from '../../support/hostile.ts';
import { directoryOf, NAMES, people } from '../../support/played.ts';
import type { Played } from '../../support/played.ts';
import {
  accepting,
  balloted,
  FORUM,
  groupOf,
  meeting,
  opening,
  openVoteIn,
  recusing,
  ruled,
  silent,
  subjectTo,
  FIVE,
  VOTE,
} from '../../support/played-votes.ts';
import { inSixty, SIXTY, sixtyPeople } from '../../support/sixty-electors.ts';

const QUESTION = 'Ska vi flytta mötet?';
const five = groupOf().at('2025-03-03');

/** The form as it comes back when it is sent filled in like this. */
function sent(filled: Partial<FilledVote>) {
  const whole = { ...emptyVote(VOTE), ...filled };
  const { lastDay, ...asked } = whole;
  const refusal = five.refusal('anna', opening({ ...asked, ...(lastDay !== '' && { lastDay }) }));
  return presentVoteForm(whole, five.presenting(), FORUM, refusal);
}

const closing = (play: Played, names = people) => presentClosing(openVoteIn(play), names);

const asked = opening({ question: QUESTION });
/** Of the votes that could be closed by whoever had opened them. */
const halfway = (play: Played): Played =>
  balloted(play.openedBefore('anna', asked), { anna: 'yes', bo: 'no' });
const hostileNames = directoryOf({ ...NAMES, anna: '**Anna** [Ek](http://x)' });

const several = halfway(five).by('bo', opening({ vote: 'vote-2', question: HOSTILE }));

const atMeeting = balloted(meeting(five, 'first').by('anna', asked), { anna: 'yes', bo: 'no' });

const LONG_REASON = 'Jag sitter i styrelsen. '.repeat(30);
const opened = five.by('anna', opening());

/** Bo on the usual last day, and more than are shown later. */
const away = FIVE.reduce(
  (before, member, index) =>
    before.by(member, {
      type: 'recordAway',
      forum: FORUM,
      from: member === 'bo' ? '2025-03-10' : `2025-0${index + 4}-01`,
      to: member === 'bo' ? '2025-03-10' : `2025-0${index + 4}-07`,
    }),
  five,
);
const mandated = five.by('anna', {
  type: 'enterMandate',
  forum: FORUM,
  seat: 'socialforvaltningen-1',
  text: 'Löpande frågor om **lokaler**.',
  amount: '50 000 kr',
  reference: 'Delegationsordningen punkt 4',
});
const provisoForm = (play: Played, proviso: string, refusal?: Refusal) =>
  presentProvisoForm(openVoteIn(play), play.state, 'anna', proviso, refusal);

const conditional = balloted(five.by('anna', opening(), subjectTo('nämnden')), {
  bo: 'yes',
  cecilia: 'yes',
  dan: 'no',
  eva: 'yes',
});
function metForm(typed: { reference: string; decidedOn: string }, refusal?: Refusal) {
  const decision = conditional.state.decisions.at(-1);
  const [proviso] = decision?.provisos ?? [];
  assert.ok(decision && proviso);
  return presentMetForm(decision, proviso, conditional.presenting(), typed, refusal);
}

/** The forms by which votes are opened and left, and what is asked before one is closed. */
export const voteFormCases: Readonly<Record<string, View>> = {
  'proviso-form.empty': provisoForm(five.by('anna', opening()), ''),
  'proviso-form.with-mandate': provisoForm(mandated.by('anna', opening()), 'nämnden'),
  'proviso-form.refused': provisoForm(mandated.by('anna', opening()), '890201-3286', {
    code: 'contains-personal-identity-number',
  }),
  'met-form.empty': metForm({ reference: '', decidedOn: '' }),
  'met-form.refused': metForm(
    { reference: 'Nämnden § 12', decidedOn: '2025-03-04' },
    { code: 'appointed-in-the-future', day: '2025-03-03' },
  ),
  'vote-form.empty': presentVoteForm(emptyVote(VOTE), five.presenting(), FORUM),
  'vote-form.too-long': sent({ question: `${QUESTION} `.repeat(30) }),
  'vote-form.away': presentVoteForm(emptyVote(VOTE), away.presenting(), FORUM),
  'vote-form.missing': sent({ question: '   ' }),
  'vote-form.personal-identity-number': sent({ question: 'Ska 890201-3286 få en plats?' }),
  'vote-form.last-day-too-soon': sent({ question: QUESTION, lastDay: '2025-03-02' }),
  'vote-form.six-alternatives': sent({
    question: 'Var ska verksamheten vara i höst?',
    alternatives: ['Rosenlund', 'Majorna', 'Hisingen', 'Angered', ' rosenlund', HOSTILE.slice(0, 150)],
    secret: true,
    lastDay: '2025-03-31',
  }),

  'recusal-form.empty': presentRecusalForm(openVoteIn(opened), ''),
  'recusal-form.problem': presentRecusalForm(
    openVoteIn(opened),
    LONG_REASON,
    opened.refusal('bo', recusing(LONG_REASON)),
  ),

  'close-vote.halfway': closing(halfway(five)),
  'close-vote.secret': closing(balloted(five.openedBefore('anna', { ...asked, secret: true }), { bo: 'no' })),
  'close-vote.absolute': closing(
    halfway(
      ruled(groupOf(FIVE, silent).at('2025-03-03'), { setting: 'decisionRule', value: { kind: 'absolute' } }),
    ),
  ),
  'close-vote.not-quorate': closing(halfway(ruled(five, { setting: 'quorum', value: { least: 3 } }))),
  'close-vote.nobody-yet': closing(five.openedBefore('anna', opening({ question: HOSTILE })), hostileNames),
  'close-vote.form-not-accepted': closing(
    five
      .openedBefore('anna', { ...asked, written: true, lastDay: '2025-03-31' })
      .by('anna', accepting(true))
      .by('bo', accepting(true)),
  ),
  'close-vote.sixty-electors': closing(
    balloted(
      inSixty().at('2025-03-03').openedBefore('m0', asked),
      Object.fromEntries(SIXTY.slice(0, 3).map((member) => [member, 'yes'])),
    ),
    sixtyPeople,
  ),

  'close-vote.at-a-meeting': closing(atMeeting),
  'close-vote.called': closing(atMeeting.by('anna', { type: 'callMissing', forum: FORUM, vote: VOTE })),
  'join-vote.alternative': presentJoining(openVoteIn(atMeeting), 'yes'),
  'open-votes.several': presentOpenVotes(openVotes(several.state, FORUM)),
};
