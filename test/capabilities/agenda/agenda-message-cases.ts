import type { AgendaMessage } from '../../../src/capabilities/agenda/messages.ts';
import type { AgendaRefusal } from '../../../src/capabilities/agenda/domain/refusals.ts';
import type { OfEach, Refusals } from '../../chat/message-cases.ts';

export const agendaRefusals: Refusals<AgendaRefusal> = {
  'matter-gone': { code: 'matter-gone' },
  'matter-of-another': { code: 'matter-of-another', member: 'm1' },
  'matter-taken-up': { code: 'matter-taken-up' },
  'link-not-https': { code: 'link-not-https' },
  'closing-comes-last': { code: 'closing-comes-last' },
  'item-stays': { code: 'item-stays', why: 'problem' },
};

export const agendaMessages: OfEach<AgendaMessage> = {
  'matter-on-agenda': { message: 'matter-on-agenda', moment: '2025-02-12T12:00:00.000Z' },
  'matter-waits': { message: 'matter-waits' },
  'matter-changed': { message: 'matter-changed' },
  'matter-withdrawn': { message: 'matter-withdrawn' },
  'matter-raised': {
    message: 'matter-raised',
    forum: { sv: 'styrgruppen', en: 'the steering group' },
  },
};
