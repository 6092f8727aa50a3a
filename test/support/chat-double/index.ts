export { ChatDouble, type ChatDoubleOptions } from './chat-double.ts';
export { Changes } from './changes.ts';
export { Chat, type BotAnswer, type Deliver, type Pressable } from './chat.ts';
export { listen, parsedJson, readText, serverFor } from './http.ts';
export { shownFor, toggleParts } from './card-pressing.ts';
export { cardText } from './card-reading.ts';
export { invokeAnswer, type InvokeAnswer } from './invoke-answer.ts';
export { sentActivity, type ChatMessage, type SentActivity } from './message.ts';
export { asMember, person, type Person } from './people.ts';
