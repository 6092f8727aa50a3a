import type { Chat, ChatMessage, Person } from '../support/chat-double/index.ts';

export interface Opening {
  readonly question: string;
  readonly alternatives?: readonly string[];
  readonly secret?: boolean;
  /** Local ISO. */
  readonly lastDay?: string;
}

/** Opens a vote with what the form sends, and waits for its card. */
export async function openedVote(chat: Chat, by: Person, opening: Opening): Promise<ChatMessage> {
  const { question, alternatives = [], secret = false, lastDay = '' } = opening;
  const typed = Object.fromEntries(alternatives.map((text, index) => [`alternative-${index + 1}`, text]));
  const data = {
    vote: crypto.randomUUID(),
    question,
    ...typed,
    secret: String(secret),
    lastDay,
  };
  const action = { type: 'Action.Execute', verb: 'open-vote', data };
  await chat.invoke(by, { name: 'adaptiveCard/action', value: { action, trigger: 'manual' } });
  return chat.waitFor(({ visible }) => visible.includes(question) && visible.includes('öppnad av'));
}
