import type { ChooseAgreementView } from '../views.ts';
import { refusalInWords } from '../../../chat/refusals.ts';
import type { CardContent } from '../../../chat/templates.ts';
import type { Say } from '../../../chat/words.ts';

export function chooseAgreementContent(say: Say, view: ChooseAgreementView): CardContent {
  const agreements = view.agreements.map(({ id, name }) => ({ title: name, value: id }));
  const forums = forumChoices(say, view);
  const known = (choices: readonly { value: string }[], wanted: string | undefined): string =>
    choices.find(({ value }) => value === wanted)?.value ?? '';
  const only = agreements.length === 1 ? agreements[0]?.value : undefined;
  return {
    summary: say('choose.heading'),
    data: {
      heading: say('choose.heading'),
      explanation: say(agreements.length === 0 ? 'choose.none' : 'choose.explanation'),
      problemHeading: say('problem.heading'),
      problem: view.problem ? refusalInWords(say, view.problem) : '',
      anyAgreement: agreements.length > 0,
      agreementLabel: say('choose.agreement'),
      agreementMissing: say('choose.agreement-missing'),
      agreements,
      agreement: known(agreements, view.chosen?.agreement ?? only),
      forumLabel: say('choose.forum'),
      forumMissing: say('choose.forum-missing'),
      forums,
      forum: known(forums, view.chosen?.forum ?? sharedFirstForum(view)),
      placeholder: say('choose.placeholder'),
      next: say('choose.button'),
      newAgreement: say('choose.button.new'),
    },
  };
}

/** One choice per forum id over all agreements; an id that has several names shows them all. */
function forumChoices(say: Say, { agreements }: ChooseAgreementView): { title: string; value: string }[] {
  const names = new Map<string, Set<string>>();
  for (const forum of agreements.flatMap(({ forums }) => forums)) {
    names.set(forum.id, (names.get(forum.id) ?? new Set()).add(forum.name[say.language]));
  }
  return [...names].map(([value, titles]) => ({ title: [...titles].join(' / '), value }));
}

/** The forum that every agreement names first is the likeliest one. */
function sharedFirstForum({ agreements }: ChooseAgreementView): string | undefined {
  const first = new Set(agreements.map(({ forums }) => forums[0]?.id));
  return first.size === 1 ? [...first][0] : undefined;
}
