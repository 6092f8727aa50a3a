import type { Acting } from './acting.ts';
import type { Fact } from './facts.ts';
import type { Partnership } from './partnership.ts';
import type { Decided } from './refusal.ts';
import { changeSeats, registerPartnership, setLanguage } from './registration.ts';
import type { ChangeSeats, RegisterPartnership, SetLanguage } from './registration.ts';
import { castBallot, closeVote, declareRecusal, openVote } from './voting.ts';
import type { CastBallot, CloseVote, DeclareRecusal, OpenVoteCommand } from './voting.ts';

/** Everything that can change a partnership. */
export type Command =
  RegisterPartnership | ChangeSeats | SetLanguage | OpenVoteCommand | CastBallot | DeclareRecusal | CloseVote;

/** The one door to change: state and command in, facts or a refusal out. Pure. */
export function decide(state: Partnership, command: Command, acting: Acting): Decided<Fact> {
  switch (command.type) {
    case 'registerPartnership':
      return registerPartnership(state, command);
    case 'changeSeats':
      return changeSeats(state, command, acting);
    case 'setLanguage':
      return setLanguage(state, command, acting);
    case 'openVote':
      return openVote(state, command, acting);
    case 'castBallot':
      return castBallot(state, command, acting);
    case 'declareRecusal':
      return declareRecusal(state, command, acting);
    case 'closeVote':
      return closeVote(state, command, acting);
  }
}
