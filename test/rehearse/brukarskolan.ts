import { chats } from './brukarskolan/cast.ts';
import { year2022 } from './brukarskolan/year-2022.ts';
import type { Rehearsal } from './play.ts';

/** Brukarskolan's years: two groups, a rotating chair, majority decisions, and reports from one group to the other. */
export const brukarskolan: Rehearsal = {
  name: 'brukarskolan',
  title: 'Brukarskolan 2022–2025',
  chats,
  scenes: [...year2022],
};
