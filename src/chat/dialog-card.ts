import { formRequests } from '../capabilities/index.ts';
import { isList, isObject } from './literal-text.ts';
import type { Json, JsonObject } from './literal-text.ts';

/** How forms come: in a dialog of Teams', or in place of the card they were asked for on. */
export type Forms = 'dialog' | 'card';

/**
 * The card as it stands in a chat: the buttons that are answered with a form have Teams open a dialog for it. What is typed
 * on a card that one person was given in the chat is gone when anybody does something there. No template has to know.
 */
export const openingDialogs = (card: JsonObject): JsonObject =>
  withButtons(card, (button) =>
    formRequests.has(button.verb) ? submitting(button, { msteams: { type: 'task/fetch' } }) : button,
  );

/**
 * The card as it stands in a dialog, where Teams knows only of submitting. A button that leaves the fields unread and asks
 * for no other form closes the dialog: what it leads back to stands in the chat. Those that send fields say which of them
 * are texts, so that what was typed can be kept whatever comes of it.
 * @param message the one in the chat on which the dialog was opened
 */
export function inDialog(card: JsonObject, message: string | undefined): JsonObject {
  const texts = labels(card);
  const shown = Object.entries(card).filter(([key]) => key !== 'refresh');
  return withButtons(Object.fromEntries(shown), (button) => {
    const unread = button.associatedInputs === 'none';
    return submitting(button, {
      dialog: {
        ...(message !== undefined && { message }),
        ...(unread ? !formRequests.has(button.verb) && { leaves: true } : { texts }),
      },
    });
  });
}

const submitting = ({ verb = null, data = null, ...button }: JsonObject, more: JsonObject): JsonObject => ({
  ...button,
  type: 'Action.Submit',
  data: { ...(isObject(data) ? data : {}), verb, ...more },
});

function withButtons(node: JsonObject, change: (button: JsonObject) => JsonObject): JsonObject;
function withButtons(node: Json, change: (button: JsonObject) => JsonObject): Json;
function withButtons(node: Json, change: (button: JsonObject) => JsonObject): Json {
  if (isList(node)) return node.map((part) => withButtons(part, change));
  if (!isObject(node)) return node;
  if (node.type === 'Action.Execute') return change(node);
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withButtons(value, change)]));
}

/** The text fields' labels, by their ids. */
function labels(node: Json): Readonly<Record<string, string>> {
  if (isList(node)) return Object.assign({}, ...node.map(labels)) as Readonly<Record<string, string>>;
  if (!isObject(node)) return {};
  const { type, id, label } = node;
  return type === 'Input.Text' && typeof id === 'string' && typeof label === 'string'
    ? { [id]: label }
    : labels(Object.values(node));
}
