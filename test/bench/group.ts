import type { BotAnswer, Chat, ChatMessage, Person } from '../support/chat-double/index.ts';

/** What pressing a card's button sends. */
export const pressing = (verb: string, data: object) => ({
  name: 'adaptiveCard/action',
  value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
});

/** Registers the group as a chat would, the people in the seats in order. */
export async function register(
  chat: Chat,
  people: readonly Person[],
  choice: { readonly agreement: string; readonly forum: string },
  seats: readonly string[],
): Promise<void> {
  const by = firstOf(people);
  const holders = Object.fromEntries(
    seats.map((seat, index) => [`seat:${seat}`, people[index]?.aadObjectId]),
  );
  accepted(await chat.say(by, 'registrera'));
  accepted(await chat.invoke(by, pressing('choose-agreement', choice)));
  accepted(await chat.invoke(by, pressing('assign-seats', { ...choice, ...holders })));
}

/** Each of sixty is told in person too: the card in the chat is one message of many. */
const LONGEST_TO_CARD_MS = 30_000;

/** Puts a question that was not put before. @returns the vote's id and its card in the chat */
export async function openVote(
  chat: Chat,
  people: readonly Person[],
  question: string,
): Promise<{ readonly vote: string; readonly message: ChatMessage }> {
  accepted(await chat.say(firstOf(people), `rösta ${question}`));
  const voteIn = ({ card, visible }: ChatMessage): string | undefined =>
    visible.includes(question)
      ? /"verb":"cast-ballot","data":\{"vote":"([^"]+)"/.exec(JSON.stringify(card ?? null))?.[1]
      : undefined;
  const message = await chat.waitFor((one) => voteIn(one) !== undefined, LONGEST_TO_CARD_MS);
  return { vote: voteIn(message) ?? '', message };
}

function firstOf(people: readonly Person[]): Person {
  const [first] = people;
  if (!first) throw new Error('nobody in the group');
  return first;
}

function accepted({ status, body }: BotAnswer): void {
  if (status !== 200) throw new Error(`the bot answered ${status}: ${JSON.stringify(body)}`);
}
