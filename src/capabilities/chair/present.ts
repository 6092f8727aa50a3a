import { localDay } from '../../partnership/domain/calendar.ts';
import type { Decision } from '../../partnership/domain/decision.ts';
import { chairRotation } from './domain/chair.ts';
import { actingOn } from '../meetings/domain/acting-chair.ts';
import { callerOf, mayCall } from '../meetings/domain/calling.ts';
import { chairOn } from '../meetings/domain/elected-chair.ts';
import { calledAhead, requestOf } from '../meetings/domain/not-called.ts';
import { agreementForum } from '../../partnership/domain/state.ts';
import type { MemberId } from '../../partnership/domain/seats.ts';
import { partyOf } from '../../partnership/domain/seats.ts';
import { agreementNow, forumInText, shortName } from '../../partnership/presenting.ts';
import type { AsOf, Presenting } from '../../partnership/presenting.ts';
import type { Phrase } from '../../chat/phrase.ts';
import type { presentActingChairForm, presentChairForm, presentElectionForm } from './present-form.ts';

export type ChairView = ReturnType<
  typeof presentChairForm | typeof presentElectionForm | typeof presentActingChairForm | typeof presentChair
>;

/** Who chairs the group, until when, who acts meanwhile, and what can be done about it. @param reader member id */
export function presentChair(presenting: Presenting, reader: MemberId | undefined) {
  const { state, forum, people, now } = presenting;
  const at = now.toISOString();
  const agreement = agreementNow(presenting);
  const rules = agreementForum(agreement, forum);
  const found = chairOn(state, forum, localDay(at));
  const seated = reader !== undefined && partyOf(state, forum, reader) !== undefined;
  const isChair = 'chair' in found && found.chair.member === reader;
  const acting = actingOn(state, forum, localDay(at));
  const named = state.actingChairs.get(forum);
  const planned = named && !named.ended && named.to >= localDay(at) ? named : undefined;
  const caller = rules && callerOf(state, rules, at);
  const request = requestOf(state, forum);
  const mayAsk =
    seated &&
    caller?.kind === 'chair' &&
    !mayCall(state, { forum, kind: 'ordinary' }, reader, at) &&
    !calledAhead(state, forum, at);
  return {
    view: 'chair' as const,
    group: forumInText(agreement, forum),
    chair: chairPhrases(presenting),
    source: rules?.chair.source,
    /** Named for days to come, or somebody else than who acts now. */
    planned:
      planned && planned.member !== acting?.member
        ? { name: people.name(planned.member), from: planned.from, to: planned.to }
        : undefined,
    /** Who calls, and from when the others may. */
    calling: caller?.kind === 'chair' ? { from: caller.from, asked: caller.asked } : undefined,
    request: request && { name: people.name(request.by), at: request.at },
    silent: caller?.kind === 'anyone' && caller.missing === 'not-called',
    mayAsk: mayAsk && !request,
    mayName: isChair,
    mayEnd: planned !== undefined && (isChair || planned.member === reader),
  };
}

/** Who chairs and who acts, a sentence each; none where the agreement has no chair. */
export function chairPhrases(presenting: Presenting): readonly Phrase[] {
  const { state, forum, people, now } = presenting;
  const day = localDay(now.toISOString());
  const agreement = agreementNow(presenting);
  if (agreementForum(agreement, forum)?.chair.value.kind !== 'rotating') return [];
  const found = chairOn(state, forum, day);
  const elected = state.chairs.get(forum);
  const told = (member: MemberId) => ({
    name: people.name(member),
    party: shortName(agreement, partyOf(state, forum, member)),
  });
  const acting = actingOn(state, forum, day);
  return [
    'chair' in found
      ? { say: 'chair.is', ...told(found.chair.member), until: found.chair.until }
      : {
          say: `chair.none.${found.missing}`,
          ...(elected && { name: people.name(elected.member), until: elected.until }),
        },
    ...(acting
      ? [
          {
            say: `chair.acting.${acting.kind}`,
            ...told(acting.member),
            ...(acting.kind === 'named' && { until: acting.until }),
          },
        ]
      : []),
  ];
}

/** The party that got the chair although it had it last: a warning, never a refusal (B-styrgrupp-60). */
export function sameParty(shown: AsOf, decision: Decision): string | undefined {
  const { forum, at, elected } = decision;
  const before = chairRotation(shown.state, forum, localDay(at), decision)?.last;
  return elected && elected.party === before ? shortName(agreementNow(shown), elected.party) : undefined;
}

/** Whose turn it is to chair, by party: shown, never enforced (B-styrgrupp-60). */
export function rotationIn(shown: AsOf, forum: string) {
  const agreement = agreementNow(shown);
  const rules = agreementForum(agreement, forum);
  const rotation = chairRotation(shown.state, forum, localDay(shown.now.toISOString()));
  if (!rules || !rotation || rules.chair.value.kind !== 'rotating') return undefined;
  return {
    last: shortName(agreement, rotation.last),
    turn: rotation.turn.map((party) => shortName(agreement, party)).join(' / '),
    source: rules.chair.source,
  };
}
