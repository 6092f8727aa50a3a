import { formRequests } from '../capabilities/index.ts';
import type { Message, Request, View } from '../capabilities/index.ts';
import { isGuidance } from '../capabilities/overview/answers.ts';
import { presentFormButton, presentTold } from '../capabilities/overview/present-dialog.ts';
import type { About } from '../partnership/about.ts';
import type { Language } from '../partnership/domain/state.ts';
import { shortened } from '../partnership/shortened.ts';
import { inDialog } from './dialog-card.ts';
import type { DialogInput } from './dialog-input.ts';
import { isList, isObject } from './literal-text.ts';
import type { JsonObject } from './literal-text.ts';
import { renderView } from './render.ts';

/** What Teams shows in a dialog. */
export interface Dialog {
  readonly title: string;
  readonly card: object;
  readonly height: 'medium' | 'large';
}

interface Where {
  /** In a personal chat. */
  readonly about?: About | undefined;
  /** The message in the chat on which it was opened. */
  readonly message?: string | undefined;
}

const LONGEST_DIALOG_TITLE = 60;
/** Characters of a card that fits in half a window; what does not can be scrolled. */
const HALF_A_WINDOW = 3000;

export function dialogWith(view: View, language: Language, { about, message }: Where): Dialog {
  const { card, summary } = renderView(view, language, about);
  return {
    title: shortened(summary, LONGEST_DIALOG_TITLE),
    card: inDialog(withoutHeading(card, summary), message),
    height: JSON.stringify(card).length > HALF_A_WINDOW ? 'large' : 'medium',
  };
}

/** The dialog's own title says it, where the card says more than that. */
function withoutHeading(card: JsonObject, title: string): JsonObject {
  const { body = [] } = card;
  const [first = null, ...rest] = isList(body) ? body : [];
  const { text, style, isSubtle } = isObject(first) ? first : {};
  const said = text === title && (style === 'heading' || isSubtle === true);
  return said && rest.length > 0 ? { ...card, body: rest } : card;
}

/** A sentence in a dialog, with the texts that were sent. */
export const dialogTelling = (
  message: Message,
  language: Language,
  { typed, again }: Pick<DialogInput, 'typed' | 'again'>,
  where: Where,
): Dialog => dialogWith(presentTold(message, typed, again), language, where);

const NOT_DONE: ReadonlySet<Message['message']> = new Set([
  'refused',
  'only-in-a-group',
  'input-not-understood',
  'record-damaged',
  'went-wrong',
] as const);

/** Whether what was asked for has been done, so that the dialog has done its work. */
export const isDone = ({ message }: Message): boolean => !NOT_DONE.has(message);

/** With the button that opens the form. */
const FORMS_BEGUN: ReadonlySet<View['view']> = new Set(['form-button', 'begun-problem'] as const);

/** Whether what is answered in the chat is of no use to anybody but whoever typed the request. */
export function concernsTypist(request: Request, answer: View | Message): boolean {
  if (isGuidance(request) || request.ask === 'status') return true;
  return 'view' in answer ? FORMS_BEGUN.has(answer.view) : !isDone(answer);
}

/**
 * What is shown in the chat to whoever typed the request: a form would lie open to everybody, so a button that opens it
 * stands there instead.
 */
export function shownToTypist(request: Request, view: View, language: Language): View {
  if (!formRequests.has(request.ask)) return view;
  const { card, summary: heading } = renderView(view, language);
  if (!JSON.stringify(card).includes('"type":"Input.')) return view;
  return presentFormButton(request, { heading, refusal: 'refusal' in view ? view.refusal : undefined });
}
