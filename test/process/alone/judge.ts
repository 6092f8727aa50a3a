import type { Agreement } from '../../../src/agreement/domain/profile.ts';
import type { Fact } from '../../../src/capabilities/index.ts';
import { Decisions } from './decisions-judged.ts';
import type { Number } from './decisions-judged.ts';
import { Elections } from './elections-judged.ts';
import { Meetings } from './meetings-judged.ts';
import type { Meeting, Proposal } from './meetings-judged.ts';
import { must, Seats } from './seats-judged.ts';
import type { Said } from './seats-judged.ts';
import { Votes } from './votes-judged.ts';

type Of<T extends Fact['type']> = Extract<Fact, { type: T }>;

/**
 * What the facts say may have come about, by the page on who decides: written apart from the product's own rules, and
 * knowing nothing but the facts. It throws at the first that nobody could have made alone, and was made.
 */
export class Judge {
  readonly #agreement: Agreement;
  readonly #seats = new Map<string, Seats>();
  readonly #meetings = new Meetings((forum) => this.seatsOf(forum));
  readonly #votes = new Votes((forum) => this.seatsOf(forum), this.#meetings);
  readonly decisions = new Decisions(this.#meetings, (forum) => this.seatsOf(forum));
  readonly #numbers = new Map<number, number>();
  readonly #elections: Elections;
  readonly #recused = new Map<string, Set<string>>();
  readonly #claims = new Map<string, Of<'recusalClaimed'>>();
  readonly #signed = new Map<string, Set<string>>();
  /** How often there was something to judge: what never happens cannot be wrong. */
  readonly met: Map<string, number>;

  constructor(agreement: Agreement, met: Map<string, number>) {
    this.#agreement = agreement;
    this.met = met;
    this.#elections = new Elections(agreement, (forum) => this.seatsOf(forum));
  }

  seatsOf(forum: string): Seats {
    const found = this.#seats.get(forum);
    if (found) return found;
    const rules = this.#agreement.forums.find(({ id }) => id === forum)?.seats ?? [];
    const seats = new Seats(
      (seat) =>
        rules.find(({ party }) => seat.startsWith(`${party}-`) && /^\d+$/.test(seat.slice(party.length + 1)))
          ?.party ?? '',
    );
    this.#seats.set(forum, seats);
    return seats;
  }

  #met(what: string): void {
    this.met.set(what, (this.met.get(what) ?? 0) + 1);
  }

  fold(fact: Fact, said: Said): void {
    if ('forum' in fact) this.seatsOf(fact.forum).fold(fact, said);
    this.#meetings.fold(fact, said);
    this.#votes.fold(fact, said);
    this.#judge(fact, said);
    this.#meetings.seen();
    this.decisions.seen(said.at);
  }

  #judge(fact: Fact, said: Said): void {
    const { by, at } = said;
    switch (fact.type) {
      case 'voteClosed': {
        this.#voted(fact, said);
        return;
      }
      case 'recusalDeclared':
        this.#recusedIn(this.#votes.get(fact.vote).opened).add(by);
        return;
      case 'matterDecided': {
        this.#acclaimed(fact, said);
        return;
      }
      case 'recusalClaimed':
        this.#claims.set(fact.claim, fact);
        return;
      case 'recusalClaimAnswered': {
        const claim = this.#claims.get(fact.claim);
        must(claim?.member === by, 'whoever is claimed to be recused answers themselves');
        if (fact.accepts && claim.item !== undefined) this.#recusedIn(claim).add(by);
        return;
      }
      case 'groupRuleSet':
      case 'amendmentAdopted': {
        const decision = this.decisions.get(fact.decision);
        must(decision?.adopted === true && decision.holds, `${fact.type} follows a decision that holds`);
        const kind = fact.type === 'groupRuleSet' ? 'set-rule' : 'amend-agreement';
        must(decision.vote?.opened.effect?.kind === kind, 'it is what was voted on');
        if (fact.type === 'amendmentAdopted') this.#signed.set(fact.amendment, new Set());
        this.#met(fact.type);
        return;
      }
      case 'amendmentSigned': {
        const amended = this.#signed.get(fact.amendment);
        must(amended !== undefined, 'what is signed has been adopted');
        const parties = [...this.#seats.values()].map((seats) => seats.partyOf(by));
        must(parties.includes(fact.party), `${by} records the signature of ${fact.party}`);
        amended.add(fact.party);
        this.#met('a signature');
        return;
      }
      case 'chairElected':
      case 'electionCorrected': {
        const decision = this.decisions.get(fact.decision);
        must(decision?.adopted === true, 'a chair is elected by a decision');
        const { meeting, vote } = decision;
        if (fact.type === 'chairElected') this.#elections.elected(fact, meeting, vote);
        else this.#elections.corrected(fact, meeting);
        this.#met(fact.type === 'chairElected' && vote ? 'chairElected by a vote' : fact.type);
        return;
      }
      case 'electionCorrectionProposed': {
        this.#elections.proposed(fact, this.#meetings.get(fact.meeting), said);
        return;
      }
      case 'electionCorrectionConfirmed': {
        this.#elections.confirmed(fact, this.#meetings.get(fact.meeting), said);
        return;
      }
      case 'electionCorrectionDisputed': {
        this.#elections.disputed(fact);
        return;
      }
      case 'matterDeclined': {
        this.#declined(fact);
        return;
      }
      case 'restingAccepted': {
        const decision = this.decisions.resting(fact.decision);
        must(this.seatsOf(decision.forum).partyOf(by) === fact.party, 'a party accepts for itself');
        decision.away.delete(fact.party);
        return;
      }
      case 'restingAskedAgain': {
        const decision = this.decisions.resting(fact.decision);
        must(this.seatsOf(decision.forum).partyOf(by) === fact.party, 'a party asks for itself');
        decision.asked = { by, at, party: fact.party };
        return;
      }
      case 'decisionRestingEnded': {
        this.#met(`resting: ${fact.cause}`);
        this.decisions.ended(fact, said);
        return;
      }
      case 'minutesApproved':
      case 'minutesLocked':
      case 'appointmentTookEffect':
      case 'temporaryBegan':
      case 'missingCalled':
      case 'electorJoined':
      case 'formDeclined': {
        this.#met(fact.type);
        return;
      }
      default:
        return;
    }
  }

  #recusedIn({
    meeting = '',
    item = '',
  }: {
    readonly meeting?: string;
    readonly item?: string;
  }): Set<string> {
    const key = `${meeting} ${item}`;
    const found = this.#recused.get(key) ?? new Set<string>();
    this.#recused.set(key, found);
    return found;
  }

  #numbered({ year, number }: Number): void {
    const last = this.#numbers.get(year) ?? 0;
    must(number === last + 1, `§ ${number}/${year} comes after § ${last}`);
    this.#numbers.set(year, number);
  }

  #voted(fact: Of<'voteClosed'>, said: Said): void {
    this.#numbered(fact.decision);
    const vote = this.#votes.close(fact, said);
    const { opened, register, answers } = vote;
    const { forum, item, procedure, effect } = opened;
    const { cause } = fact;
    const adopted = fact.result.outcome === 'adopted';
    const meeting = procedure === 'at-meeting' ? this.#meetings.get(opened.meeting) : undefined;
    const answering = new Set([...answers.keys()].map((member) => register.get(member)));
    const away = meeting && adopted ? meeting.parties.filter((party) => !answering.has(party)) : [];
    if (meeting && cause === 'form-declined' && this.#meetings.objectedAt(meeting, item, said.at))
      this.#met('ended by not today');
    if (meeting && adopted && this.#meetings.away(meeting).some((party) => !away.includes(party)))
      this.#met('adopted, and a party has voted and left');
    if (meeting && adopted && this.#meetings.late(meeting, item)) {
      must(
        !this.#meetings.objectedSince(meeting, item, vote.openedAt),
        'decided today, and somebody has minded since it was put to the vote',
      );
      must(away.length === 0, `decided today without ${away.join()}, who had no notice`);
      const [objector] = this.#meetings.objectors(meeting, item).filter((member) => register.has(member));
      must(objector === undefined, `decided today, and ${objector ?? ''} minds`);
    }
    this.#met(`${procedure} ${fact.result.outcome}`);
    const needsYes = effect !== undefined || (meeting?.concerns.get(item ?? '') ?? 1) > 0;
    this.decisions.decided(
      fact.decision,
      { forum, adopted, away, needsYes, vote, ...(meeting && { meeting }) },
      said,
    );
    if (item !== undefined) meeting?.decided.add(item);
  }

  #acclaimed(fact: Of<'matterDecided'>, said: Said): void {
    this.#numbered(fact.decision);
    const meeting = this.#meetings.get(fact.meeting);
    const proposal = meeting.proposals.get(fact.proposal ?? '');
    must(
      meeting.status === 'open' && proposal?.item === fact.item,
      'the words that are decided were proposed',
    );
    must(proposal.declines === undefined, 'why a matter is struck off is no decision');
    const parties = this.#agreedOn(meeting, fact.item, proposal);
    this.#elections.decided(fact, proposal);
    // Who has agreed and left has taken part.
    const away = this.#meetings.away(meeting).filter((party) => !parties.has(party));
    this.#met(away.length > 0 ? 'by acclamation, resting' : 'by acclamation');
    const needsYes = !proposal.elects && (meeting.concerns.get(fact.item) ?? 1) > 0;
    this.decisions.decided(
      fact.decision,
      { forum: meeting.forum, adopted: true, away, needsYes, meeting },
      said,
    );
    meeting.decided.add(fact.item);
    meeting.proposals.delete(fact.proposal ?? '');
  }

  /** The parties that have agreed to the words: each that is there, and nobody minds that it is today. */
  #agreedOn(meeting: Meeting, item: string, proposal: Proposal): ReadonlySet<string> {
    const recused = this.#recusedIn({ meeting: meeting.id, item });
    const parties = new Set(
      [...proposal.agreed].flatMap(([member, party]) => (recused.has(member) ? [] : party)),
    );
    for (const party of this.#meetings.takingPart(meeting).values())
      must(parties.has(party), `settled without a word from ${party}, which is there`);
    if (this.#meetings.late(meeting, item)) {
      const away = this.#meetings.away(meeting);
      must(away.length === 0, `settled today without ${away.join()}, who had no notice`);
      const [objector] = this.#meetings.objectors(meeting, item);
      must(objector === undefined, `settled today, and ${objector ?? ''} minds`);
    }
    return parties;
  }

  /** By the group: every party is there, and has agreed to why. */
  #declined({ meeting: id, item, reason, proposal: of = '' }: Of<'matterDeclined'>): void {
    const meeting = this.#meetings.get(id);
    const proposal = meeting.proposals.get(of);
    must(meeting.status === 'open' && proposal?.item === item, 'what is struck off was proposed to be');
    must(proposal.declines === reason, 'for the reason that was confirmed');
    must(item.startsWith('matter:'), 'only what somebody has proposed is struck off');
    const [away] = this.#meetings.away(meeting);
    must(away === undefined, `struck off without ${away ?? ''}`);
    this.#agreedOn(meeting, item, proposal);
    meeting.proposals.delete(of);
    this.#met('matterDeclined');
  }
}
