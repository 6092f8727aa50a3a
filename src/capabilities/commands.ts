import type { Acting } from '../partnership/domain/acting.ts';
import type { Fact } from './facts.ts';
import type { Partnership } from '../partnership/domain/state.ts';
import type { Decided } from '../partnership/domain/refusal.ts';
import { amendmentRules } from './amendments/domain/rules.ts';
import { evolve } from './evolve.ts';
import { dutyRules } from './duties/domain/rules.ts';
import { proposingRules } from './agenda/domain/proposing.ts';
import { chairRules } from './chair/domain/chair.ts';
import { conductRules } from './conduct/domain/conduct.ts';
import { matterRules } from './conduct/domain/matters.ts';
import { voteRules } from './conduct/domain/vote-rules.ts';
import { conveningRules } from './convening/domain/convening.ts';
import { minutesRules } from './minutes/domain/minutes.ts';
import { problemRules } from './problems/domain/rules.ts';
import { registrationRules } from './registration/domain/rules.ts';
import { reportRules } from './reports/domain/rules.ts';
import { ballotRules } from './voting/domain/ballots.ts';

/** Everything that can change a partnership: one rule per command, by the command's name. */
const rules = {
  ...registrationRules,
  ...ballotRules,
  ...amendmentRules,
  ...conveningRules,
  ...proposingRules,
  ...conductRules,
  ...matterRules,
  ...voteRules,
  ...chairRules,
  ...minutesRules,
  ...problemRules,
  ...reportRules,
  ...dutyRules(evolve),
};

type Rules = typeof rules;
type CommandType = keyof Rules;
export type Command = { [T in CommandType]: Parameters<Rules[T]>[1] }[CommandType];

/** The one door to change: state and command in, facts or a refusal out. Pure. */
export function decide(state: Partnership, command: Command, acting: Acting): Decided<Fact> {
  // The rule found by a command's name takes that command; TypeScript cannot follow the two together.
  const rule = rules[command.type] as (state: Partnership, command: Command, acting: Acting) => Decided<Fact>;
  return rule(state, command, acting);
}
