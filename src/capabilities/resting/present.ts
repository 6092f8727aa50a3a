import type { Agreement } from '../../agreement/domain/profile.ts';
import type { Phrase } from '../../chat/phrase.ts';
import { localDay } from '../../partnership/domain/calendar.ts';
import type { Decision } from '../../partnership/domain/decision.ts';
import { agreementNow, shortName } from '../../partnership/presenting.ts';
import type { Named } from '../../partnership/presenting.ts';
import { notCounted } from '../meetings/domain/counting.ts';
import type { HeldMeeting } from '../meetings/domain/meeting.ts';
import { againItem, silentAfter, stillAsked } from '../meetings/domain/resting.ts';

/** What has become of a decision taken without a party; undefined of any other. */
export function restingPhrase(shown: Named, decision: Decision): Phrase | undefined {
  const { resting } = decision;
  if (!resting) return undefined;
  const agreement = agreementNow(shown);
  const named = (parties: readonly string[]) => parties.map((party) => shortName(agreement, party));
  if (resting.ended) {
    const { cause, at } = resting.ended;
    const of = cause === 'stayed-away' && resting.asked ? [resting.asked.party] : resting.parties;
    const again = againItem(decision.number);
    const instead = shown.state.decisions.find(({ item }) => item === again)?.number;
    return { say: `resting.ended.${cause}`, parties: named(of), day: localDay(at), decision: instead };
  }
  const asked = { ...decision, resting };
  const parties = named(stillAsked(asked));
  if (resting.asked)
    return { say: 'resting.asked', parties: named([resting.asked.party]), needsYes: resting.needsYes };
  const day = silentAfter(asked);
  return day === undefined
    ? { say: resting.needsYes ? 'resting.needs-yes' : 'resting.nobody-told', parties }
    : { say: 'resting.until', parties, day };
}

/** That a party was not there when it was decided: what minutes say, whatever has become of it since. */
export function decidedWithout(shown: Named, { resting }: Decision): Phrase | undefined {
  if (!resting) return undefined;
  const agreement = agreementNow(shown);
  return { say: 'resting.decided', parties: resting.parties.map((party) => shortName(agreement, party)) };
}

/** Why a meeting is none of the group's: who came and who did not, without a word of whose fault it is. */
export function uncountedPhrase(agreement: Agreement, meeting: HeldMeeting): Phrase | undefined {
  const why = notCounted(meeting);
  return why && uncountedBecause(agreement, why);
}

export function uncountedBecause(
  agreement: Agreement,
  why: NonNullable<ReturnType<typeof notCounted>>,
): Phrase {
  if (why.kind === 'nothing-treated') return { say: 'uncounted.nothing-treated' };
  const named = (parties: readonly string[]) => parties.map((party) => shortName(agreement, party));
  const { came, away } = why;
  return away.length === 0
    ? { say: 'uncounted.not-together', came: named(came) }
    : { say: 'uncounted.party-away', came: named(came), away: named(away) };
}
