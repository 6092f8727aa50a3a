import type { Actor } from '../../../partnership/domain/actor.ts';
import type { Fact } from '../../index.ts';
import { accept, refuse } from '../../../partnership/domain/refusal.ts';
import type { Decided, Found } from '../../../partnership/domain/refusal.ts';
import { forumOf } from '../../../partnership/domain/state.ts';
import type { Partnership, Registered } from '../../../partnership/domain/state.ts';
import type { Matter } from '../../meetings/domain/meeting.ts';
import { matterTexts, sameTexts } from './matter-texts.ts';
import type { WrittenMatter } from './matter-texts.ts';
import { isUntouched } from './waiting-matters.ts';

interface AboutMatter {
  /** That takes it up, or that it was raised from. */
  readonly forum: string;
  readonly matter: string;
}

type ChangeMatter = AboutMatter & WrittenMatter & { readonly type: 'changeMatter' };
type WithdrawMatter = AboutMatter & { readonly type: 'withdrawMatter' };

/** Whoever proposed it puts it right, until a meeting has taken it up. */
function changeMatter(state: Partnership, command: ChangeMatter, actor: Actor): Decided<Fact> {
  const found = ownMatter(state, command, actor);
  if (!found.ok) return found;
  const { matter } = found;
  if (sameTexts(matter, command)) return accept();
  const written = matterTexts(command);
  if (!written.ok) return written;
  return accept({ type: 'matterChanged', v: 1, matter: matter.id, ...written.texts });
}

function withdrawMatter(state: Partnership, command: WithdrawMatter, actor: Actor): Decided<Fact> {
  const known = knownMatter(state, command, actor);
  if (known.ok && known.matter.withdrawn && known.matter.by === actor.by) return accept();
  const found = ownMatter(state, command, actor);
  return found.ok ? accept({ type: 'matterWithdrawn', v: 1, matter: found.matter.id }) : found;
}

/** A matter that the chat has to do with. One that has been taken back says nothing any more. */
export function knownMatter(
  state: Partnership,
  { forum, matter: id }: AboutMatter,
  actor: Actor,
): Found<{ registered: Registered; matter: Matter }> {
  const found = forumOf(state, forum, actor);
  if (!found.ok) return found;
  const { registered } = found;
  const matter = registered.matters.get(id);
  if (!matter || (matter.forum !== forum && matter.from !== forum)) return refuse({ code: 'matter-gone' });
  return { ok: true, registered, matter };
}

/** The matter, for whoever proposed it to change or take back. */
export function ownMatter(
  state: Partnership,
  about: AboutMatter,
  actor: Actor,
): Found<{ registered: Registered; matter: Matter }> {
  const found = knownMatter(state, about, actor);
  if (!found.ok) return found;
  const { registered, matter } = found;
  if (matter.withdrawn) return refuse({ code: 'matter-gone' });
  if (matter.by !== actor.by) return refuse({ code: 'matter-of-another', member: matter.by });
  return isUntouched(registered, matter) ? found : refuse({ code: 'matter-taken-up' });
}

export const ownMatterRules = { changeMatter, withdrawMatter };
