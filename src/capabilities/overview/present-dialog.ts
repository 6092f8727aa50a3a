import type { Message, Request } from '../index.ts';

/** What a dialog says where no form can be shown. */
export interface ToldView {
  readonly view: 'told';
  readonly message: Message;
  /** The texts of the form that was sent, with the fields they were typed into: nobody has to write them again. */
  readonly typed: readonly { readonly id: string; readonly label: string; readonly text: string }[];
  /** Sends the rest of it once more, with the texts as they are then. */
  readonly again?: { readonly verb: string; readonly data: object } | undefined;
}

export const presentTold = (
  message: Message,
  typed: ToldView['typed'] = [],
  again?: ToldView['again'],
): ToldView => ({ view: 'told', message, typed, again: typed.length > 0 ? again : undefined });

/** In a chat, for a form that was asked for in words: the button that opens it. */
export interface FormButtonView {
  readonly view: 'form-button';
  /** What form it is. */
  readonly heading: string;
  readonly ask: string;
  readonly data: object;
}

export const presentFormButton = ({ ask, ...data }: Request, heading: string): FormButtonView => ({
  view: 'form-button',
  heading,
  ask,
  data,
});
