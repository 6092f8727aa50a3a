import { agreementNow } from '../../partnership/presenting.ts';
import type { Answers, RequestContext } from '../../partnership/request-context.ts';
import { say, show } from '../../partnership/replies.ts';
import type { Reply } from '../../partnership/reply.ts';
import type { Request } from '../index.ts';
import { presentHelp } from './present-help.ts';
import type { Shown } from './present-help.ts';
import { presentNotUnderstood } from './present-not-understood.ts';
import { presentStatus } from './present.ts';
import type { OverviewRequest } from './requests.ts';

/** What a button would have had typed is read before anything is answered. */
export const overviewAnswers: Answers<Exclude<OverviewRequest, { ask: 'typed' }>> = {
  help: guided,
  'not-understood': guided,
  'small-talk': guided,
  status: async (context) => {
    const { session, state } = context;
    const presenting = { ...(await session.presenting(context)), reach: await session.reach(state) };
    return show(presentStatus(presenting, await session.isRepresentative(state)));
  },
};

async function guided(context: RequestContext, request: Guidance): Promise<Reply> {
  const { session, state } = context;
  const representative = await session.isRepresentative(state);
  const directs = agreementNow(context).forums.some((forum) => forum.directs !== undefined);
  const lacks = directs ? [] : (['directive'] as const);
  const place = session.interaction.chatKind;
  return guidance(request, { place, registered: true, representative, lacks });
}

type Guidance = Extract<OverviewRequest, { ask: 'help' | 'not-understood' | 'small-talk' }>;

/** What can be answered wherever it is asked, also where no group is concerned. */
export const isGuidance = (request: Request): request is Guidance =>
  request.ask === 'help' || request.ask === 'not-understood' || request.ask === 'small-talk';

export function guidance(request: Guidance, shown: Shown): Reply {
  if (request.ask === 'not-understood') return show(presentNotUnderstood(shown, request));
  if (request.ask === 'small-talk' && request.said !== 'greeting') return say({ message: request.said });
  const { place, registered } = shown;
  if (!registered && (request.ask === 'small-talk' || place === 'personal'))
    return show({ view: 'welcome', place });
  return show(request.ask === 'help' ? presentHelp(shown) : { view: 'greeting' });
}
