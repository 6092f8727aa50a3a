import type { Duty } from './domain/duty.ts';

/** What a button beside a duty says (`duty-act.`), and what it asks for. */
interface Act {
  readonly title: string;
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
}

const AT_THE_NEXT_MEETING: Act = { title: 'agenda', verb: 'agenda', data: {} };

/** Where the duty is done. @param shownIn the forum that the card is about: another one stands on the button */
export function whereDone(duty: Duty, shownIn: string): Act {
  const act = actOf(duty);
  const { forum } = duty.owes;
  return forum === shownIn ? act : { ...act, data: { ...act.data, about: { forum } } };
}

function actOf({ id, subject, canBeMarkedDone }: Duty): Act {
  switch (subject.kind) {
    case 'call-meeting':
    case 'answer-notice':
      return { title: subject.kind, verb: 'show-meeting', data: { meeting: subject.meeting } };
    case 'approve-minutes':
    case 'mend-minutes':
    case 'minutes-locked':
      return { title: subject.kind, verb: 'minutes', data: { meeting: subject.meeting } };
    case 'report':
    case 'approve-report':
      return { title: subject.kind, verb: 'open-report', data: { report: subject.report } };
    case 'vote':
    case 'accept-form':
      return { title: subject.kind, verb: 'show-vote', data: { vote: subject.vote } };
    case 'problem':
      return { title: subject.kind, verb: 'show-problem', data: { problem: subject.problem } };
    case 'receive-notice':
      return { title: subject.kind, verb: 'show-information', data: { notice: subject.notice } };
    case 'answer-resting': {
      const { year, number } = subject.decision;
      return { title: subject.kind, verb: 'show-resting', data: { decision: `${year}-${number}` } };
    }
    case 'action':
      return { title: subject.kind, verb: 'show-action', data: { action: subject.action } };
    case 'meet-proviso':
      return { title: subject.kind, verb: 'met-form', data: { vote: subject.vote } };
    case 'sign-amendment':
      return { title: subject.kind, verb: 'sign-form', data: { amendment: subject.amendment } };
    case 'renew-amendment':
      return { title: subject.kind, verb: 'show-amendment', data: { amendment: subject.amendment } };
    case 'chair-term':
    case 'chair-left':
    case 'expiry':
      return AT_THE_NEXT_MEETING;
    case 'meet-about':
    case 'term-meetings':
    case 'next-meeting':
      return { title: 'new-meeting', verb: 'meeting-form', data: {} };
    case 'review-report':
    case 'deliver-report':
    case 'invoice':
    case 'instalment':
    case 'continuation':
    case 'first-meeting':
      return canBeMarkedDone
        ? { title: 'done', verb: 'fulfil-form', data: { duty: id } }
        : AT_THE_NEXT_MEETING;
  }
}
