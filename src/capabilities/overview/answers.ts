import type { Answers } from '../../partnership/asked.ts';
import { show } from '../../partnership/replies.ts';
import type { Reply } from '../views.ts';
import { presentHelp } from './present-help.ts';
import type { Shown } from './present-help.ts';
import { presentStatus } from './present.ts';
import type { OverviewRequest } from './requests.ts';

export const overviewAnswers: Answers<OverviewRequest> = {
  help: async ({ scene, state }, request) => {
    const representative = await scene.isRepresentative(state);
    return help(request, { place: scene.turn.place, registered: true, representative });
  },
  status: async (asked) =>
    show(presentStatus(await asked.scene.presenting(asked), await asked.scene.isRepresentative(asked.state))),
};

export const help = ({ unknown }: Extract<OverviewRequest, { ask: 'help' }>, shown: Shown): Reply =>
  show(presentHelp(shown, unknown));
