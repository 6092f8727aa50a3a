import { proposingRules } from './domain/proposing.ts';
import type { Types } from '../../partnership/capability.ts';
import { agendaAnswers } from './answers.ts';
import type { AgendaMessage } from './messages.ts';
import type { AgendaView } from './present.ts';
import { agendaRequests } from './requests.ts';
import type { AgendaRequest } from './requests.ts';
import { en } from './words.en.ts';
import { sv } from './words.sv.ts';

export const agenda = {
  rules: proposingRules,
  requests: agendaRequests,
  answers: agendaAnswers,
  words: { sv, en },
  types: undefined as Types<AgendaRequest, AgendaView, AgendaMessage>,
};
