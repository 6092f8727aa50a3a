import { choiceSchema } from '../../src/partnership/domain/choice.ts';
import type { BallotBox } from '../../src/partnership/domain/choice.ts';

/** A ballot box anybody can see into: for rules and histories, where sealing itself is not what is tested. */
export const clearBallotBox: BallotBox = {
  seal: (vote, member, choice) => Buffer.from(JSON.stringify({ vote, member, choice })).toString('base64'),
  open: (vote, member, sealed) => {
    const ballot = JSON.parse(Buffer.from(sealed, 'base64').toString()) as Record<string, unknown>;
    if (ballot['vote'] !== vote || ballot['member'] !== member)
      throw new Error('not sealed for this ballot box');
    return choiceSchema.parse(ballot['choice']);
  },
};
