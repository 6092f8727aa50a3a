export { ChatDouble, type ChatDoubleOptions } from './chat-double.ts';
export type { BotAnswer, Chat, Pressable } from './chat.ts';
export { cardText } from './card-reading.ts';
export { invokeAnswer, type InvokeAnswer } from './invoke-answer.ts';
export type { ChatMessage } from './message.ts';
export type { Person } from './people.ts';
