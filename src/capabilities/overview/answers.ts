import type { Answers } from '../../partnership/asked.ts';
import { show } from '../../partnership/replies.ts';
import type { Turn } from '../../partnership/turn.ts';
import type { Reply } from '../views.ts';
import { presentHelp, presentStatus } from './present.ts';
import { namedInDecisions, presentDecisions } from '../results/present-decisions.ts';
import type { OverviewRequest } from './requests.ts';

export const overviewAnswers: Answers<OverviewRequest> = {
  help: async ({ scene, state }, request) => {
    const representative = await scene.isRepresentative(state);
    return help(request, scene.turn.place, { registered: true, representative });
  },
  status: async (asked) =>
    show(presentStatus(await asked.scene.presenting(asked), await asked.scene.isRepresentative(asked.state))),
  decisions: async ({ scene, state, now }, { search }) =>
    show(presentDecisions(state, search, await scene.people(namedInDecisions(state)), now)),
};

export const help = (
  { unknown }: Extract<OverviewRequest, { ask: 'help' }>,
  place: Turn['place'],
  person: { readonly registered: boolean; readonly representative: boolean },
): Reply => show(presentHelp(place, person, unknown));
