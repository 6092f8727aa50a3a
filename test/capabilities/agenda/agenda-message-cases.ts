import type { AgendaMessage } from '../../../src/capabilities/agenda/messages.ts';
import type { OfEach } from '../../chat/message-cases.ts';

export const agendaMessages: OfEach<AgendaMessage> = {
  'matter-on-agenda': { message: 'matter-on-agenda', moment: '2025-02-12T12:00:00.000Z' },
  'matter-waits': { message: 'matter-waits' },
  'matter-raised': {
    message: 'matter-raised',
    forum: { sv: 'styrgruppen', en: 'the steering group' },
  },
};
