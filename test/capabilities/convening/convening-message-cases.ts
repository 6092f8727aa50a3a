import type { ConveningMessage } from '../../../src/capabilities/convening/messages.ts';
import type { ConveningRefusal } from '../../../src/capabilities/convening/domain/refusals.ts';
import type { OfEach, Refusals } from '../../chat/message-cases.ts';

const moment = '2025-02-12T12:00:00.000Z';

export const conveningRefusals: Refusals<ConveningRefusal> = {
  'only-chair-may-call': {
    code: 'only-chair-may-call',
    member: 'm1',
    asked: false,
    from: '2025-02-20',
  },
  'only-chair-may-arrange': { code: 'only-chair-may-arrange', member: 'm1' },
  'only-caller-may-cancel': { code: 'only-caller-may-cancel', party: 'forum-skill' },
  'extra-meeting-reason-missing': { code: 'extra-meeting-reason-missing' },
  'cancel-reason-missing': { code: 'cancel-reason-missing' },
  'matter-missing': { code: 'matter-missing' },
  'meeting-in-the-past': { code: 'meeting-in-the-past', moment },
  'meeting-time-passed': { code: 'meeting-time-passed', moment },
  'meeting-collides': { code: 'meeting-collides', moment },
  'too-many-meetings': { code: 'too-many-meetings', most: 20 },
  'too-many-matters': { code: 'too-many-matters', most: 30 },
  'meeting-moved-since': { code: 'meeting-moved-since', moment },
  'meeting-called-already': { code: 'meeting-called-already', moment },
  'meeting-not-called': { code: 'meeting-not-called', moment },
  'meeting-opened-already': { code: 'meeting-opened-already', moment },
  'meeting-cancelled': { code: 'meeting-cancelled', moment },
  'not-on-agenda': { code: 'not-on-agenda' },
  'unknown-meeting': { code: 'unknown-meeting' },
};

export const conveningMessages: OfEach<ConveningMessage> = {
  'meeting-drafted': { message: 'meeting-drafted' },
  'meeting-called': { message: 'meeting-called' },
  'meeting-moved': { message: 'meeting-moved' },
  'meeting-was-cancelled': { message: 'meeting-was-cancelled' },
};
