import type { Command } from '../../../src/capabilities/index.ts';
import type { Choice } from '../../../src/partnership/domain/choice.ts';
import { voting } from '../../support/meetings-played.ts';
import type { Played } from '../../support/played.ts';
import { ALL, COLLABORATION, inStockholm, STEERING } from '../informing/informing-played.ts';

export const TEXT = 'Kurserna riktar sig i höst i första hand till nyinskrivna.';

export const direct = (text = TEXT, vote = 'v1', forum = STEERING, to = COLLABORATION): Command => ({
  type: 'openVote',
  forum,
  vote,
  question: text,
  effect: { kind: 'set-directive', forum: to },
});

export const revoke = (number: number, vote: string, replacedBy?: string): Command => ({
  type: 'openVote',
  forum: STEERING,
  vote,
  question: 'Ska direktivet upphävas?',
  effect: {
    kind: 'revoke',
    decision: { year: 2025, number },
    ...(replacedBy !== undefined && { replacedBy }),
  },
});

/** What was asked outside a meeting, when everybody has answered. */
export const settled = (
  before: Played,
  vote: string,
  choices: Readonly<Record<string, Choice>> = ALL,
): Played => voting(before, vote, choices);

export const started = inStockholm().at('2025-02-12');
export const directed = settled(started.by('astrid', direct()), 'v1');
