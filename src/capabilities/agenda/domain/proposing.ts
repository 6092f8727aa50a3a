import type { Actor } from '../../../partnership/domain/actor.ts';
import type { Fact } from '../../index.ts';
import { forumOf } from '../../../partnership/domain/state.ts';
import type { Partnership } from '../../../partnership/domain/state.ts';
import { accept, refuse } from '../../../partnership/domain/refusal.ts';
import type { Decided } from '../../../partnership/domain/refusal.ts';
import { sentBefore } from '../../../partnership/domain/sent-before.ts';
import { matterTexts, sameTexts } from './matter-texts.ts';
import type { WrittenMatter } from './matter-texts.ts';
import { waitingMatters } from './waiting-matters.ts';

/** Waiting for a forum's next agenda at one time (choice): more than a meeting gets through. */
export const MOST_MATTERS = 30;

interface ProposeMatter extends WrittenMatter {
  readonly type: 'proposeMatter';
  /** The forum that is to take it up. */
  readonly forum: string;
  /** The forum that raises it, if another one; whoever proposes has a seat there. */
  readonly from?: string;
  readonly matter: string;
}

/** Any representative, for the forum's next agenda or that of the forum it raises matters to (B-samverkansgrupp-78). */
function proposeMatter(state: Partnership, command: ProposeMatter, actor: Actor): Decided<Fact> {
  const { forum, from, matter } = command;
  const found = forumOf(state, from ?? forum, actor);
  if (!found.ok) return found;
  if (from !== undefined && found.rules.raisesTo?.value.forum !== forum) {
    return refuse({ code: 'unknown-forum' });
  }
  const proposed = found.registered.matters.get(matter);
  if (proposed) return sentBefore(sameTexts(proposed, command));
  const written = matterTexts(command);
  if (!written.ok) return written;
  if (waitingMatters(found.registered, forum).length >= MOST_MATTERS) {
    return refuse({ code: 'too-many-matters', most: MOST_MATTERS });
  }
  return accept({
    type: 'matterProposed',
    v: 1,
    matter,
    forum,
    ...(from !== undefined && { from }),
    ...written.texts,
  });
}

export const proposingRules = { proposeMatter };
