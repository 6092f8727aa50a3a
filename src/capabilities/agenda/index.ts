import { agendaFacts } from './domain/facts.ts';
import { agendaFolds } from './domain/evolve.ts';
import { arrangingRules } from './domain/arranging.ts';
import { ownMatterRules } from './domain/own-matters.ts';
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
  facts: agendaFacts,
  folds: agendaFolds,
  rules: { ...proposingRules, ...ownMatterRules, ...arrangingRules },
  requests: agendaRequests,
  answers: agendaAnswers,
  words: { sv, en },
  types: undefined as Types<AgendaRequest, AgendaView, AgendaMessage>,
};
