import type { Answers, Asked } from '../../partnership/asked.ts';
import { isAboutForm } from '../../partnership/filled-in.ts';
import { refusedWith, say, show } from '../../partnership/replies.ts';
import { representativeOnly } from '../../partnership/representative-only.ts';
import type { Reply } from '../views.ts';
import { dutiesToMark, presentDeadlines, presentFulfilForm } from './present.ts';
import type { FulfilFilled } from './present.ts';
import type { DutyRequest } from './requests.ts';

export const dutyAnswers: Answers<DutyRequest> = {
  deadlines: async (asked, { from = 0 }) => show(presentDeadlines(await asked.scene.presenting(asked), from)),
  'fulfil-form': (asked) => fulfilForm(asked),
  'fulfil-duty': fulfilDuty,
};

async function fulfilForm(asked: Asked, filled?: FulfilFilled): Promise<Reply> {
  const { scene } = asked;
  const refused = await representativeOnly(asked);
  if (refused) return refused;
  const duties = dutiesToMark(await scene.presenting(asked), await scene.member());
  if (duties.length === 0) return refusedWith({ code: 'nothing-to-mark' });
  return show(presentFulfilForm(duties, filled));
}

/** When what was filled in is what is wrong, the form comes back with it. */
async function fulfilDuty(asked: Asked, { duty, note }: { duty: string; note: string }): Promise<Reply> {
  const again = { chosen: duty, note };
  if (duty === '') return fulfilForm(asked, { ...again, refusal: { code: 'duty-not-chosen' } });
  const { scene } = asked;
  const outcome = await scene.execute({ type: 'fulfilDuty', forum: scene.forum, duty, note });
  if (outcome.ok) return say({ message: 'duty-fulfilled' });
  const { refusal } = outcome;
  return isAboutForm(refusal) ? fulfilForm(asked, { ...again, refusal }) : refusedWith(refusal);
}
