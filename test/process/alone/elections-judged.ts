import type { Agreement } from '../../../src/agreement/domain/profile.ts';
import type { Fact } from '../../../src/capabilities/index.ts';
import { daysFrom } from './days.ts';
import type { Meeting, Proposal } from './meetings-judged.ts';
import { must } from './seats-judged.ts';
import type { Said, Seats } from './seats-judged.ts';
import type { Vote } from './votes-judged.ts';

type Of<T extends Fact['type']> = Extract<Fact, { type: T }>;
type Words = Pick<Of<'electionCorrected'>, 'member' | 'until' | 'decision'>;

const DAYS_TO_CONFIRM = 14;

interface Correction extends Said {
  readonly words: Words;
  readonly parties: Set<string>;
}

const same = (one: Words, other: Words): boolean =>
  one.member === other.member &&
  one.until === other.until &&
  one.decision.year === other.decision.year &&
  one.decision.number === other.decision.number;

/** Who becomes chair, and until when: said by the parties together, as is every correction of it. */
export class Elections {
  readonly #agreement: Agreement;
  readonly #seatsOf: (forum: string) => Seats;
  readonly #corrections = new Map<string, Correction>();
  /** By number of the decision, the words that were confirmed. */
  readonly #agreed = new Map<string, NonNullable<Proposal['elects']>>();

  constructor(agreement: Agreement, seatsOf: (forum: string) => Seats) {
    this.#agreement = agreement;
    this.#seatsOf = seatsOf;
  }

  /** Decided without a vote, in these words. */
  decided({ decision }: Of<'matterDecided'>, { elects }: Proposal): void {
    if (elects) this.#agreed.set(`${decision.year}-${decision.number}`, elects);
  }

  elected(fact: Of<'chairElected'>, meeting: Meeting | undefined, vote: Vote | undefined): void {
    const { member, until, decision } = fact;
    const words = this.#agreed.get(`${decision.year}-${decision.number}`);
    if (words) {
      must(words.member === member && words.until === until, 'who is elected is whom the words name');
      return;
    }
    must(vote !== undefined && meeting !== undefined, 'a chair is elected in confirmed words, or by a vote');
    const named = [...meeting.proposals.values()].find(
      ({ item, elects }) => item === vote.opened.item && elects?.member === member && elects.until === until,
    );
    must(named !== undefined, `nobody has proposed to record that ${member} was elected`);
    const parties = new Set(named.agreed.values());
    for (const party of vote.register.values())
      must(parties.has(party), `${party} voted, and has not said that ${member} was elected`);
  }

  proposed(fact: Of<'electionCorrectionProposed'>, meeting: Meeting, said: Said): void {
    this.#speaksFor(fact.party, meeting, said);
    const { member, until, decision } = fact;
    const words = { member, until, decision };
    this.#corrections.set(meeting.id, { ...said, words, parties: new Set([fact.party]) });
  }

  confirmed(fact: Of<'electionCorrectionConfirmed'>, meeting: Meeting, said: Said): void {
    this.#speaksFor(fact.party, meeting, said);
    const correction = this.#corrections.get(meeting.id);
    must(correction !== undefined, 'what is confirmed has been proposed');
    must(daysFrom(correction.at, said.at) <= DAYS_TO_CONFIRM, 'a correction is confirmed in fourteen days');
    must(meeting.approvals.size === 0, 'what somebody has approved is not corrected so');
    correction.parties.add(fact.party);
  }

  disputed({ meeting }: Of<'electionCorrectionDisputed'>): void {
    this.#corrections.delete(meeting);
  }

  corrected(fact: Of<'electionCorrected'>, meeting: Meeting | undefined): void {
    const correction = this.#corrections.get(meeting?.id ?? '');
    must(correction !== undefined && same(correction.words, fact), 'what is corrected was proposed so');
    const { seats = [] } = this.#agreement.forums.find(({ id }) => id === fact.forum) ?? {};
    for (const { party } of seats)
      must(correction.parties.has(party), `the election is corrected without a word from ${party}`);
    this.#corrections.delete(meeting?.id ?? '');
  }

  #speaksFor(party: string, { forum }: Meeting, { by }: Said): void {
    must(this.#seatsOf(forum).partyOf(by) === party, 'a party speaks for itself');
  }
}
