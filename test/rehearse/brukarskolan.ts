import { chats } from './brukarskolan/cast.ts';
import { chair2023 } from './brukarskolan/chair-2023.ts';
import { end2024 } from './brukarskolan/end-2024.ts';
import { reports2022 } from './brukarskolan/reports-2022.ts';
import { spring2022 } from './brukarskolan/spring-2022.ts';
import { summer2022 } from './brukarskolan/summer-2022.ts';
import type { Rehearsal } from './play.ts';

/** Brukarskolan's years: two groups, a rotating chair, majority decisions, and reports from one group to the other. */
export const brukarskolan: Rehearsal = {
  name: 'brukarskolan',
  title: 'Brukarskolan 2022–2025',
  chats,
  scenes: [...spring2022, ...summer2022, ...reports2022, ...chair2023, ...end2024],
};
