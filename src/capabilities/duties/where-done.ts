import type { Duty } from './domain/duty.ts';

/** What a button beside a duty says (`duty-act.`), and what it asks for. */
interface Act {
  readonly title: string;
  readonly verb: string;
  readonly data: Readonly<Record<string, string>>;
}

const AT_THE_NEXT_MEETING: Act = { title: 'agenda', verb: 'agenda', data: {} };

/** Where the duty is done; undefined where nothing has to be. */
export function whereDone({ id, subject, canBeMarkedDone }: Duty): Act | undefined {
  switch (subject.kind) {
    case 'call-meeting':
    case 'answer-notice':
      return { title: subject.kind, verb: 'show-meeting', data: { meeting: subject.meeting } };
    case 'approve-minutes':
      return { title: subject.kind, verb: 'minutes', data: { meeting: subject.meeting } };
    case 'report':
    case 'approve-report':
      return { title: subject.kind, verb: 'open-report', data: { report: subject.report } };
    case 'vote':
    case 'accept-form':
      return { title: subject.kind, verb: 'show-vote', data: { vote: subject.vote } };
    case 'problem':
      return { title: subject.kind, verb: 'show-problem', data: { problem: subject.problem } };
    case 'sign-amendment':
      return { title: subject.kind, verb: 'sign-form', data: { amendment: subject.amendment } };
    case 'chair-term':
      return AT_THE_NEXT_MEETING;
    case 'term-meetings':
    case 'next-meeting':
      return { title: 'new-meeting', verb: 'meeting-form', data: {} };
    case 'expiry':
      return undefined;
    case 'invoice':
    case 'continuation':
    case 'first-meeting':
      return canBeMarkedDone
        ? { title: 'done', verb: 'fulfil-form', data: { duty: id } }
        : AT_THE_NEXT_MEETING;
  }
}
