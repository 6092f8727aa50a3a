import type { Phrase } from '../../chat/phrase.ts';
import { localDay } from '../../partnership/domain/calendar.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import { agreementNow } from '../../partnership/presenting.ts';
import type { AsOf, Named } from '../../partnership/presenting.ts';
import type { Names } from '../../partnership/reply.ts';
import { CHANGE_KINDS, kindOf } from '../changes/domain/kinds.ts';
import type { ChangeKind } from '../changes/domain/kinds.ts';
import type { Where } from '../changes/domain/kind.ts';
import { lastDayFields } from '../group-rules/present-last-day.ts';
import { LONGEST_DOCUMENT, LONGEST_QUESTION, LONGEST_WORDING } from '../voting/domain/opening.ts';
import { settingInput, settingsOf, tickInput } from './change-input.ts';
import type { AmendmentRequest } from './requests.ts';

/** What stands in the form for a change; with its id for the vote, pressing twice opens no other. */
export type FilledAmendment = Required<Omit<Extract<AmendmentRequest, { vote: string }>, 'ask'>>;

export const emptyAmendment = (vote: string, kinds: readonly ChangeKind[] = []): FilledAmendment => ({
  vote,
  kinds: [...kinds],
  text: '',
  settings: {},
  from: '',
  wording: '',
  document: '',
  lastDay: '',
});

/** Of a list, a line each. */
const LONGEST_LINES = 2_000;

export const whereOf = (shown: AsOf, forum: string): Where => ({
  state: shown.state,
  agreement: agreementNow(shown),
  forum,
  today: localDay(shown.now.toISOString()),
});

/** Asks first what is to be changed, so that the form asks for nothing else. */
export function presentChooseChanges(shown: AsOf, forum: string) {
  const where = whereOf(shown, forum);
  return {
    view: 'choose-changes' as const,
    kinds: CHANGE_KINDS.flatMap((kind) =>
      kindOf(kind).fields(where).length === 0
        ? []
        : [{ id: tickInput(kind), name: kindOf(kind).name, now: howItIs(kind, where) }],
    ),
  };
}

/** Of several texts in a form, the refusal does not say which. */
const ABOUT_TEXTS: ReadonlySet<Refusal['code']> = new Set<Refusal['code']>([
  'text-too-long',
  'contains-personal-identity-number',
]);

export function presentAmendmentForm(
  shown: Named,
  forum: string,
  filled: FilledAmendment,
  refusal?: Refusal,
  names: Names = {},
) {
  const { vote, kinds, text, settings, from, wording, document, lastDay } = filled;
  const where = whereOf(shown, forum);
  const inWords = kinds.length === 0;
  return {
    view: 'amendment-form' as const,
    text,
    from,
    wording,
    document,
    inWords,
    sections: kinds.map((kind) => section(kind, where, settings)),
    ...lastDayFields(lastDay, shown, forum),
    today: where.today,
    source: agreementNow(shown).amendment.signedBy.source,
    longest: LONGEST_QUESTION,
    longestWording: LONGEST_WORDING,
    longestDocument: LONGEST_DOCUMENT,
    refusal,
    names,
    /** What is written beside the question is folded away, unless something is wrong with it. */
    textsShown: refusal !== undefined && wording + document !== '' && ABOUT_TEXTS.has(refusal.code),
    send: { vote, ...Object.fromEntries(kinds.map((kind) => [tickInput(kind), 'true'])) },
  };
}

/** With where it comes from, if anybody has said it. */
function howItIs(kind: ChangeKind, where: Where): Phrase {
  const { words, source } = kindOf(kind).now(where);
  return source ? { say: 'choose-changes.now', words, source } : { say: 'amendment-form.now', words };
}

function section(kind: ChangeKind, where: Where, settings: FilledAmendment['settings']) {
  const typed = settingsOf(kind, settings);
  return {
    name: kindOf(kind).name,
    now: kindOf(kind).now(where).words,
    fields: kindOf(kind)
      .fields(where)
      .map(({ name, value = '', ...field }) => {
        const filled = typed[name] ?? value;
        return {
          ...field,
          longestLines: LONGEST_LINES,
          choices: field.choices ?? [],
          id: settingInput(kind, name),
          required: field.optional !== true,
          value: filled,
          number: /^\d{1,4}$/.test(filled) ? Number(filled) : undefined,
        };
      }),
  };
}
