import type { Answers } from '../../partnership/request-context.ts';
import { show } from '../../partnership/replies.ts';
import type { Reply } from '../../partnership/reply.ts';
import { presentHelp } from './present-help.ts';
import type { Shown } from './present-help.ts';
import { presentStatus } from './present.ts';
import type { OverviewRequest } from './requests.ts';

export const overviewAnswers: Answers<OverviewRequest> = {
  help: async ({ session, state }, request) => {
    const representative = await session.isRepresentative(state);
    return help(request, { place: session.interaction.chatKind, registered: true, representative });
  },
  status: async (context) => {
    const { session, state } = context;
    return show(presentStatus(await session.presenting(context), await session.isRepresentative(state)));
  },
};

export const help = ({ unknown }: Extract<OverviewRequest, { ask: 'help' }>, shown: Shown): Reply =>
  show(presentHelp(shown, unknown));
