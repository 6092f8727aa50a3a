import type { Answers } from '../asked.ts';
import { show } from '../replies.ts';
import { presentStatus } from './present.ts';
import type { OverviewRequest } from './requests.ts';

export const overviewAnswers: Answers<OverviewRequest> = {
  help: async ({ scene, state }, { unknown }) => {
    const representative = await scene.isRepresentative(state);
    return show({
      view: 'help',
      place: scene.turn.place,
      registered: true,
      representative,
      ...(unknown && { unknown }),
    });
  },
  status: async (asked) =>
    show(presentStatus(await asked.scene.presenting(asked), await asked.scene.isRepresentative(asked.state))),
};
