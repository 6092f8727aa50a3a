import type { MatterFormView } from '../../convening/views.ts';
import { LONGEST_MATTER_TITLE } from '../domain/proposing.ts';
import { refusalInWords } from '../../../chat/refusals.ts';
import type { CardContent } from '../../../chat/templates.ts';
import type { Say } from '../../../chat/words.ts';
import { sourceInWords } from '../../../chat/wording.ts';

export function matterFormContent(say: Say, view: MatterFormView): CardContent {
  const { own, raisesTo } = view;
  const forums = [own, ...(raisesTo ? [raisesTo] : [])];
  return {
    summary: say('matter.heading'),
    data: {
      matter: view.matter,
      heading: say('matter.heading'),
      explanation: raisesTo
        ? say('matter.explanation-raises', {
            forum: raisesTo.nameInText[say.language],
            source: sourceInWords(say, raisesTo.source),
          })
        : say('matter.explanation'),
      problemHeading: say('problem.heading'),
      problem: view.problem ? refusalInWords(say, view.problem) : '',
      label: say('matter.title'),
      placeholder: say('matter.title-placeholder'),
      missing: say('matter.title-missing'),
      title: view.title,
      longest: LONGEST_MATTER_TITLE,
      raises: raisesTo !== undefined,
      forumLabel: say('matter.forum'),
      forumMissing: say('matter.forum-missing'),
      forum: forums.find(({ id }) => id === view.forum)?.id ?? own.id,
      forums: forums.map(({ id, name }) => ({ title: name[say.language], value: id })),
      propose: say('agenda.button.propose'),
      back: say('button.back'),
    },
  };
}
