import type { AmendmentForm, AmendmentLine, AmendmentsView } from '../views.ts';
import { LONGEST_QUESTION } from '../../voting/domain/opening.ts';
import { refusalInWords } from '../../../chat/refusals.ts';
import type { CardContent, CardData } from '../../../chat/templates.ts';
import type { Say } from '../../../chat/words.ts';
import { dateInWords, decisionNumber, nameList, shortened, sourceInWords } from '../../../chat/wording.ts';

const LONGEST_IN_LIST = 200;

export const amendmentsContent = (say: Say, view: AmendmentsView): CardContent => ({
  summary: say('amendments.summary', { name: view.partnership }),
  data: {
    kicker: view.partnership,
    heading: say('amendments.heading'),
    amount: amountInWords(say, view),
    amendments: view.lines.map((line) => lineData(say, line)),
    proposable: view.form !== undefined,
    ...formData(say, view.form),
    status: say('button.status'),
  },
});

function amountInWords(say: Say, { lines, total }: AmendmentsView): string {
  if (total === 0) return say('amendments.none');
  return total > lines.length
    ? say('amendments.some-shown', { shown: lines.length, total })
    : say('amendments.shown', { total });
}

function lineData(say: Say, line: AmendmentLine): CardData {
  const { id, text, elsewhere, validFrom, waitingFor } = line;
  const decision = decisionNumber(say, line.decision);
  const adopted = elsewhere
    ? say('amendments.adopted-elsewhere', { forum: elsewhere[say.language], decision })
    : say('amendments.adopted', { decision });
  return {
    id,
    text: shortened(text, LONGEST_IN_LIST),
    state:
      validFrom === undefined
        ? say('amendments.waiting', { adopted, parties: nameList(say, waitingFor) })
        : say('amendments.valid', { adopted, date: dateInWords(say, validFrom) }),
    show: say('amendments.button.show', { decision }),
    signable: validFrom === undefined && elsewhere === undefined,
    sign: say('amendment.button.sign'),
  };
}

/** The template mentions every field of the form, whether it is shown or not. */
function formData(say: Say, form: AmendmentForm | undefined): CardData {
  const { vote = '', text = '', lastDay = '', today = '', problem } = form ?? {};
  return {
    vote,
    formHeading: say('amendment-form.heading'),
    problemHeading: say('problem.heading'),
    problem: problem ? refusalInWords(say, problem) : '',
    explanation: form ? say('amendment-form.explanation', { source: sourceInWords(say, form.source) }) : '',
    label: say('amendment-form.text'),
    placeholder: say('amendment-form.text-placeholder'),
    missing: say('amendment-form.text-missing'),
    text,
    longest: LONGEST_QUESTION,
    hint: say('amendment-form.text-hint'),
    lastDayLabel: say('amendment-form.last-day'),
    lastDayWrong: say('amendment-form.last-day-wrong'),
    lastDay,
    today,
    open: say('amendment-form.button.open'),
  };
}
