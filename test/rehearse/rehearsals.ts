import { brukarskolan } from './brukarskolan.ts';
import { norma } from './norma.ts';
import type { Rehearsal } from './play.ts';

export const rehearsals: readonly Rehearsal[] = [norma, brukarskolan];
