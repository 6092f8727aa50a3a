import { carriedOut } from '../../partnership/carried-out.ts';
import { refusedWith, show } from '../../partnership/replies.ts';
import type { Answers } from '../../partnership/request-context.ts';
import { presentResting } from './notices.ts';
import type { RestingRequest } from './requests.ts';

export const restingAnswers: Answers<RestingRequest> = {
  async 'show-resting'(context, { decision }) {
    const { session } = context;
    const presenting = await session.presenting(context);
    const view = presentResting(presenting, decision, await session.member());
    return view ? show(view) : refusedWith({ code: 'not-resting', decision });
  },
  'accept-resting': (context, { decision }) =>
    carriedOut(context, { type: 'acceptResting', decision }, { message: 'resting-accepted', decision }),
  'ask-again': (context, { decision }) =>
    carriedOut(context, { type: 'askAgain', decision }, { message: 'asked-again', decision }),
};
