import type { ChangeRefusal } from '../../../src/capabilities/changes/domain/refusals.ts';
import { presentChairForm } from '../../../src/capabilities/chair/present-form.ts';
import type { Command, View } from '../../../src/capabilities/index.ts';
import { presentResult } from '../../../src/capabilities/results/present.ts';
import { presentElsewhere } from '../../../src/capabilities/changes/present-elsewhere.ts';
import { emptyVote, presentVoteForm } from '../../../src/capabilities/voting/present-forms.ts';
import { presentVote } from '../../../src/capabilities/voting/present-vote.ts';
import type { ClosedVote, Vote } from '../../../src/capabilities/voting/domain/vote.ts';
import { brukarskolan } from '../../support/agreements.ts';
import { commandsAbout, heldMeeting, itemOf, present } from '../../support/meetings-played.ts';
import { inBrukarskolan, people } from '../../support/played.ts';
import type { Played } from '../../support/played.ts';
import { adopting } from '../../chat/adopting.ts';
import type { Refusals } from '../../chat/message-cases.ts';

const group = { sv: 'styrgruppen', en: 'the steering group' };

export const changeRefusals: Refusals<ChangeRefusal> = {
  'nothing-to-change': { code: 'nothing-to-change' },
  'too-many-changes': { code: 'too-many-changes' },
  'change-is-as-now': {
    code: 'change-is-as-now',
    words: {
      sv: 'Avtalet gäller till och med den 31 december 2027.',
      en: 'The agreement holds until and including 31 December 2027.',
    },
  },
  'change-from-past': { code: 'change-from-past', day: '2026-11-23' },
  'change-needs-signatures': { code: 'change-needs-signatures' },
  'setting-of-another-forum': { code: 'setting-of-another-forum', group },
  'setting-elsewhere': {
    code: 'setting-elsewhere',
    group,
    source: { kind: 'clause', section: 'Styrgrupp' },
  },
  'last-day-of-agreement-too-early': { code: 'last-day-of-agreement-too-early', day: '2026-11-23' },
  'last-day-of-agreement-too-late': { code: 'last-day-of-agreement-too-late', day: '2076-11-23' },
  'party-not-in-forum': { code: 'party-not-in-forum', party: 'stad', group },
  'more-seats-filled': { code: 'more-seats-filled', party: 'stad', filled: 2, most: 1 },
  'no-such-escalation-step': { code: 'no-such-escalation-step' },
};

const VOTE = '5b1d4f0e-8a3c-4a59-9f0e-3f6f5c1f2a77';
const EVERY_SIXTH_MONTH: Command = {
  type: 'openVote',
  forum: 'styrgrupp',
  vote: VOTE,
  question: 'Ska gruppen besluta att det här gäller? Möten i styrgruppen: högst 6 månader mellan mötena.',
  effect: {
    kind: 'change-settings',
    changes: [
      { kind: 'cadence', forum: 'styrgrupp', cadence: { kind: 'longest-interval', months: 6 } },
      { kind: 'chair-term', forum: 'styrgrupp', months: 12 },
    ],
    wording: 'Vi har hittat en form som håller, och behöver inte ses lika ofta.',
    document: '0263/19',
  },
};
const YES = { type: 'castBallot', forum: 'styrgrupp', vote: VOTE, choice: 'yes' } as const;
const opened = inBrukarskolan(brukarskolan, '2023-01-09').by('astrid', EVERY_SIXTH_MONTH);
const decided = ['astrid', 'bengt', 'cecilia'].reduce((group, by) => group.by(by, YES), opened);
/** What all sign while the group votes stays. */
const SIGNED = 'c0a8f6de-5a61-4a1d-9a43-6f1f8f0e0b11';
const amending = adopting(inBrukarskolan(brukarskolan, '2023-01-09'), {
  vote: SIGNED,
  text: 'Ska avtalet ändras så att det här gäller? Ordföranden väljs för 24 månader.',
  voters: ['astrid', 'bengt', 'cecilia'],
  effect: {
    kind: 'amend-agreement',
    changes: [{ kind: 'chair-term', forum: 'styrgrupp', months: 24 }],
  },
}).by('astrid', EVERY_SIXTH_MONTH, YES);
const signedMeanwhile = ['bengt', 'astrid']
  .reduce(
    (group, by) =>
      group.by(by, {
        type: 'signAmendment',
        forum: 'styrgrupp',
        amendment: SIGNED,
        name: 'Eva Lind',
        role: 'Chef',
        place: 'Stockholm',
        day: '2023-01-09',
        registryNumber: '',
      }),
    amending,
  )
  .by('bengt', YES)
  .by('cecilia', YES);
const meeting = commandsAbout('m');
const atMeeting = decided
  .by('bengt', meeting.draft('2023-02-13T12:00:00Z'), meeting.call)
  .at('2023-02-13T12:00:00Z')
  .by('bengt', meeting.open(...present('astrid', 'bengt', 'cecilia')), meeting.takeUp('first:chair'));

/** What is shown of a decision that changes settings, and what is different after it. */
export const changeCases: Readonly<Record<string, View>> = {
  'vote.changes-settings': presentVote(voteIn(opened), opened.state, people),
  'result.changes-settings': presentResult(closedIn(decided), decided.state, people),
  'result.signed-otherwise': presentResult(closedIn(signedMeanwhile), signedMeanwhile.state, people),
  'change-elsewhere.raises': presentElsewhere(
    {
      forum: 'styrgrupp',
      group,
      matter: VOTE,
      title: 'Avtalet gäller till och med den 31 december 2026.',
    },
    decided.refusal('astrid', {
      type: 'openVote',
      forum: 'samverkansgrupp',
      vote: 'elsewhere',
      question: 'Ska avtalet förlängas?',
      effect: { kind: 'amend-agreement', changes: [{ kind: 'last-day', to: '2026-12-31' }] },
    }),
  ),
  'vote-form.strategic-elsewhere': presentVoteForm(
    emptyVote(VOTE),
    decided.presenting('samverkansgrupp'),
    'samverkansgrupp',
  ),
  'chair-form.term': presentChairForm(
    atMeeting.presenting(),
    heldMeeting(atMeeting.state, 'm'),
    itemOf(heldMeeting(atMeeting.state, 'm'), 'first:chair'),
    { member: '', until: '' },
  ),
};

function voteIn({ state }: Played): Vote {
  const vote = state.votes.get(VOTE);
  if (!vote) throw new Error('not opened');
  return vote;
}

function closedIn(group: Played): ClosedVote {
  const vote = voteIn(group);
  if (vote.status !== 'closed') throw new Error('not closed');
  return vote;
}
