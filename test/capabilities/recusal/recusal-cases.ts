import { presentClaimForm } from '../../../src/capabilities/conduct/recusal-answers.ts';
import { recusalSubjects } from '../../../src/capabilities/conduct/recusal-notices.ts';
import { presentLiveAgenda } from '../../../src/capabilities/conduct/present.ts';
import { presentMinutes } from '../../../src/capabilities/minutes/present.ts';
import { presentVote } from '../../../src/capabilities/voting/present-vote.ts';
import { presentResult } from '../../../src/capabilities/results/present.ts';
import type { Command, View } from '../../../src/capabilities/index.ts';
import { norma } from '../../support/agreements.ts';
import { ballot, commandsAbout, heldMeeting, present, propose } from '../../support/meetings-played.ts';
import { inNorma, people, shownBy } from '../../support/played.ts';
import type { Played } from '../../support/played.ts';

const forum = 'styrgrupp';
const m1 = commandsAbout('m1');
const ITEM = 'matter:x';
const [claimNews] = recusalSubjects;

export const claim = (about: object, member = 'astrid', id = 'j1'): Command =>
  ({
    type: 'claimRecusal',
    forum,
    claim: id,
    member,
    reason: 'Hennes syster äger lokalen.',
    ...about,
  }) as never;
export const answer = (accepts: boolean): Command => ({
  type: 'answerRecusalClaim',
  forum,
  claim: 'j1',
  accepts,
});

/** Bengt leads, and Astrid is there too: they talk about new premises. */
export const discussed = inNorma(norma, '2025-02-03')
  .by('bengt', propose('x', 'Ny lokal'), m1.draft('2025-02-12T12:00:00.000Z'), m1.call)
  .at('2025-02-12T12:03:00.000Z')
  .by('bengt', m1.open(...present('bengt', 'astrid')), m1.takeUp(ITEM));
export const onItem = { meeting: 'm1', item: ITEM };
const claimed = discussed.by('bengt', claim(onItem));
const disputed = claimed.by('astrid', answer(false));
export const inVote = discussed.by('bengt', m1.putToVote(ITEM, 'v1', 'Ska vi hyra lokalen?'));
const votedOn = inVote.by('bengt', claim({ vote: 'v1' })).by('astrid', answer(false));
const closed = votedOn.by('bengt', ballot('v1', 'yes')).by('astrid', ballot('v1', 'yes'));

const agendaOf = (at: Played) => presentLiveAgenda(at.presenting(), heldMeeting(at.state, 'm1'));
const asForm = {
  claim: '00000000-0000-4000-8000-00000000000a',
  member: '',
  reason: '',
  title: { sv: 'Ny lokal', en: 'Ny lokal' },
  people: [
    { member: 'bengt', name: 'Bengt Åberg' },
    { member: 'astrid', name: 'Astrid Berg' },
  ],
  longest: 500,
  asked: undefined,
  refusal: undefined,
};
const form = { ...asForm, ...onItem };

function voteCard({ state }: Played) {
  const vote = state.votes.get('v1');
  if (!vote) throw new Error('no vote');
  return presentVote(vote, state, people);
}

function resultOf({ state }: Played) {
  const vote = state.votes.get('v1');
  if (vote?.status !== 'closed') throw new Error('not closed');
  return presentResult(vote, state, people);
}

export const recusalCases: Readonly<Record<string, View>> = {
  'live-agenda.recusal-claimed': agendaOf(claimed),
  'vote.recusal-disputed': voteCard(votedOn),
  'result.recusal-disputed': resultOf(closed),
  'minutes.recusal-disputed': presentMinutes(disputed.presenting(), heldMeeting(disputed.state, 'm1')),
  'recusal-claim-form': presentClaimForm(form),
  'recusal-claim-form.vote': presentClaimForm({ ...asForm, vote: 'v1' }),
  'recusal-claim-form.refused': presentClaimForm({
    ...form,
    member: 'astrid',
    refusal: { code: 'recusal-reason-missing' },
  }),
  'recusal-claim-form.asked': presentClaimForm({
    ...form,
    asked: { claim: 'j1', by: 'Bengt Åberg', said: 'Din syster äger lokalen.' },
  }),
  'news.recusal-claim': shownBy(claimNews, { subject: 'recusal-claim', claim: 'j1' }, claimed, {
    to: 'astrid',
  }),
};
