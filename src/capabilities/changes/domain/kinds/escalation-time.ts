import { z } from 'zod';
import type { EscalationStep } from '../../../../agreement/domain/information.ts';
import type { Agreement, Label } from '../../../../agreement/domain/profile.ts';
import { id } from '../../../../partnership/domain/fact-fields.ts';
import { isNothing, readNumber } from '../../../../partnership/domain/typed-value.ts';
import type { Kind } from '../kind.ts';
import { daysInText, forumInText, isAgreed } from './common.ts';

const MOST_DAYS = 60;

const schema = z.strictObject({
  kind: z.literal('escalation-time'),
  /** The step where nobody has acknowledged the problem: the counterpart, or the forum with the id. */
  at: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('counterpart') }),
    z.strictObject({ kind: z.literal('forum'), forum: id }),
  ]),
  days: z.int().min(1).max(MOST_DAYS),
});
type At = z.infer<typeof schema>['at'];

/** How long a problem waits at a step before it goes on to the next (N13-24, B-samverkansgrupp-77). */
export const escalationTime: Kind<z.infer<typeof schema>> = {
  kind: 'escalation-time',
  name: { sv: 'Hur länge ett problem väntar', en: 'How long a problem waits' },
  schema,
  needs: (agreement, { at }) => {
    const step = agreement.escalation.find((one) => isAt(one, at));
    return step && isAgreed(step.waitDays.source) ? 'agreement' : 'group';
  },
  apply: (agreement, { at, days }, source) => ({
    ...agreement,
    escalation: agreement.escalation.map((step) =>
      isAt(step, at) ? { ...step, waitDays: { value: days, source } } : step,
    ),
  }),
  refused: ({ at, days }, { agreement }) => {
    const step = waiting(agreement).find((one) => isAt(one, at));
    if (!step) return { code: 'no-such-escalation-step' };
    return step.waitDays.value === days
      ? { code: 'change-is-as-now', words: inText(agreement, at, days) }
      : undefined;
  },
  words: ({ at, days }, agreement) => inText(agreement, at, days),
  now: ({ agreement }) => {
    const times = waiting(agreement).map((step) => {
      const [{ sv, en }, days] = [withWhom(agreement, step), daysInText(step.waitDays.value)];
      return { sv: `${days.sv} hos ${sv}`, en: `${days.en} with ${en}` };
    });
    const list = (language: 'sv' | 'en') => times.map((time) => time[language]).join(', ');
    return { words: { sv: `Ett problem väntar ${list('sv')}.`, en: `A problem waits ${list('en')}.` } };
  },
  fields: ({ agreement }) =>
    waiting(agreement).map((step) => ({
      name: nameOf(step),
      label: daysWith(withWhom(agreement, step)),
      asks: 'number',
      least: 1,
      most: MOST_DAYS,
      value: String(step.waitDays.value),
      optional: true,
    })),
  read: (typed, { agreement }) => {
    const changes: z.infer<typeof schema>[] = [];
    for (const step of waiting(agreement)) {
      const written = typed[nameOf(step)] ?? '';
      if (isNothing(written) || step.to.kind === 'role') continue;
      const days = readNumber({ least: 1, most: MOST_DAYS })(written);
      if (!days.ok) return days;
      if (days.value !== step.waitDays.value)
        changes.push({ kind: 'escalation-time', at: step.to, days: days.value });
    }
    return changes.length > 0
      ? { ok: true, value: changes }
      : { ok: false, refusal: { code: 'nothing-to-change' } };
  },
};

/** From the last step a problem goes nowhere; a role's own steps are its party's matter. */
const waiting = ({ escalation }: Agreement): readonly EscalationStep[] =>
  escalation.filter(({ reportedBy, to }) => reportedBy === undefined && to.kind !== 'role').slice(0, -1);

const withWhom = (agreement: Agreement, { to }: EscalationStep): Label =>
  to.kind === 'forum' ? forumInText(agreement, to.forum) : { sv: 'den andra parten', en: 'the other party' };

const daysWith = ({ sv, en }: Label): Label => ({ sv: `Antal dagar hos ${sv}`, en: `Days with ${en}` });

const nameOf = ({ to }: EscalationStep): string => (to.kind === 'forum' ? `at-${to.forum}` : 'at');

const isAt = ({ reportedBy, to }: EscalationStep, at: At): boolean =>
  reportedBy === undefined &&
  to.kind === at.kind &&
  (at.kind === 'counterpart' || (to.kind === 'forum' && to.forum === at.forum));

function inText(agreement: Agreement, at: At, days: number) {
  const time = daysInText(days);
  if (at.kind === 'counterpart')
    return {
      sv: `Ett problem som den andra parten inte har bekräftat går vidare efter ${time.sv}.`,
      en: `A problem that the other party has not acknowledged goes on after ${time.en}.`,
    };
  const group = forumInText(agreement, at.forum);
  return {
    sv: `Ett problem som ingen i ${group.sv} har bekräftat går vidare efter ${time.sv}.`,
    en: `A problem that nobody in ${group.en} has acknowledged goes on after ${time.en}.`,
  };
}
