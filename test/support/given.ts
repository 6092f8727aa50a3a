import assert from 'node:assert/strict';
import { decide } from '../../src/capabilities/index.ts';
import type { Command } from '../../src/capabilities/index.ts';
import type { Fact } from '../../src/capabilities/index.ts';
import { UNREGISTERED } from '../../src/partnership/domain/state.ts';
import { evolve } from '../../src/capabilities/index.ts';
import type { Partnership } from '../../src/partnership/domain/state.ts';
import type { Refusal } from '../../src/partnership/domain/refusal.ts';
import type { VoteWaits } from '../../src/partnership/domain/actor.ts';
import type { BallotBox } from '../../src/partnership/domain/choice.ts';
import { clearBallotBox } from './clear-ballot-box.ts';

/** A fact with who it is about and, where it matters, when; otherwise at noon. */
export type Happened = readonly [by: string, fact: Fact, at?: string];

export const NOON = '2025-02-12T11:00:00.000Z';

const NO_WAITS: VoteWaits = { atMeeting: 0, outside: 0, call: 0 };

/** Given what has happened, when a person gives a command, then these facts, or this refusal. */
export function given(...happened: readonly Happened[]): {
  state: Partnership;
  when(by: string, command: Command, at?: string, ballotBox?: BallotBox, waits?: VoteWaits): Then;
} {
  const state = happened.reduce<Partnership>(
    (before, [by, fact, at = NOON]) => evolve(before, fact, { by, at }),
    UNREGISTERED,
  );
  return {
    state,
    when(by, command, at = NOON, ballotBox = clearBallotBox, waits = NO_WAITS) {
      const decided = decide(state, command, { by, at, ballotBox, waits });
      return {
        accepted: decided.ok,
        ...(!decided.ok && { refusal: decided.refusal }),
        facts: decided.ok ? decided.facts : [],
        then(...expected) {
          assert.deepEqual(decided, { ok: true, facts: expected });
        },
        refused(expected) {
          assert.deepEqual(decided, { ok: false, refusal: expected });
        },
        state: () =>
          (decided.ok ? decided.facts : []).reduce((before, fact) => evolve(before, fact, { by, at }), state),
      };
    },
  };
}

export interface Then {
  readonly accepted: boolean;
  readonly refusal?: Refusal;
  readonly facts: readonly Fact[];
  then(...facts: readonly Fact[]): void;
  refused(refusal: Refusal): void;
  state(): Partnership;
}
