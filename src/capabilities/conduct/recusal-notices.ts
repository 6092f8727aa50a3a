import { z } from 'zod';
import { id } from '../../partnership/domain/fact-fields.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { subject } from '../../partnership/capability.ts';
import { presentNews } from '../../partnership/news.ts';
import type { Notice } from '../../partnership/notices.ts';
import { shortened } from '../../partnership/shortened.ts';
import type { RecusalClaim } from '../recusal/domain/claim.ts';
import type { RecusalFact } from '../recusal/domain/facts.ts';
import { heldMeetingNotices, heldIn } from './notices.ts';

const LONGEST_MATTER_IN_NEWS = 120;

/** The question to the person that a claim is about: part of the journal's public format. */
export const recusalSubjects = [
  subject(
    z.strictObject({ subject: z.literal('recusal-claim'), claim: id }),
    ({ claim: id }, presenting) => {
      const claim = presenting.state.recusalClaims.get(id);
      if (!claim || claim.accepts !== undefined) return undefined;
      const answer = (title: string, accepts: 'true' | 'false') => ({
        title,
        verb: 'answer-recusal-claim',
        data: { claim: id, accepts },
      });
      return presentNews(presenting, 'recusal-claim', {
        told: {
          by: presenting.people.name(claim.by),
          matter: shortened(matterOf(presenting.state, claim), LONGEST_MATTER_IN_NEWS),
          reason: claim.reason,
        },
        lines: ['news.recusal-claim.reason', 'recusal-claim-form.answer-explanation'],
        buttons: [answer('recusal-claim-form.yes', 'true'), answer('recusal-claim-form.no', 'false')],
      });
    },
    { as: 'news' },
  ),
] as const;

function matterOf(state: Registered, { vote, meeting, item, forum }: RecusalClaim): string {
  if (vote !== undefined) return state.votes.get(vote)?.question ?? '';
  const language = state.forums.get(forum)?.language ?? 'sv';
  return heldIn(state, meeting)?.agenda.find(({ id }) => id === item)?.title[language] ?? '';
}

/** The card it is about is brought up to date; the person is asked in person. */
export function recusalNotices({ type, claim: id }: RecusalFact, after: Registered): readonly Notice[] {
  const claim = after.recusalClaims.get(id);
  if (!claim) return [];
  const { forum, vote, meeting, member } = claim;
  const card: readonly Notice[] =
    vote === undefined
      ? heldMeetingNotices(meeting, after)
      : [{ forum, slot: `vote:${vote}`, show: { subject: 'vote', vote } }];
  if (type !== 'recusalClaimed' || member === claim.by) return card;
  const show = { subject: 'recusal-claim', claim: id };
  return [...card, { forum, slot: `recusal-claim:${id}:${member}`, show, to: member }];
}
