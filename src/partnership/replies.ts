import type { Agreement } from '../agreement/domain/profile.ts';
import type { Refusal } from './domain/refusal.ts';
import type { Message, View } from '../capabilities/index.ts';
import type { Names, Reply } from './reply.ts';

export const show = (view: View): Reply => ({ kind: 'view', view });
export const say = (message: Message): Reply => ({ kind: 'message', message });
export const nothing: Reply = { kind: 'nothing' };

export const refusedWith = (refusal: Refusal, names: Names = {}): Reply => ({
  kind: 'message',
  message: { message: 'refused', refusal, names },
});

export const partyNames = ({ parties }: Pick<Agreement, 'parties'>): Names =>
  Object.fromEntries(parties.map((party) => [party.id, party.name]));
