import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { clearBallotBox } from '../../support/clear-ballot-box.ts';
import { seeded } from '../../support/seeded.ts';
import { capabilities } from '../../../src/capabilities/index.ts';
import { evolve } from '../../../src/capabilities/index.ts';
import { audit } from '../../../src/verification/audit.ts';
import { PartnershipLog } from '../../../src/partnership/partnership-log.ts';
import { GENESIS, seal } from '../../../src/partnership/journal.ts';
import type { Commit } from '../../../src/partnership/journal.ts';
import { Directory } from '../../../src/partnership/members.ts';
import { presentMinutes } from '../../../src/capabilities/minutes/present.ts';
import { noticeSchema, noticesOf } from '../../../src/capabilities/index.ts';
import { lastPerSlot } from '../../../src/partnership/notices.ts';
import type { Notice } from '../../../src/partnership/notices.ts';
import { presentNotice } from '../../../src/capabilities/index.ts';
import { renderView } from '../../../src/chat/render.ts';
import { CLOCK } from '../../../src/partnership/domain/actor.ts';
import type { Agreement } from '../../../src/agreement/domain/profile.ts';
import { decide } from '../../../src/capabilities/index.ts';
import { nextMoment } from '../../../src/capabilities/duties/domain/tick.ts';
import { factSchema } from '../../../src/capabilities/index.ts';
import type { Fact } from '../../../src/capabilities/index.ts';
import { isHeld } from '../../../src/capabilities/meetings/domain/meeting.ts';
import type { HeldMeeting } from '../../../src/capabilities/meetings/domain/meeting.ts';
import { countVote } from '../../../src/capabilities/voting/domain/count.ts';
import { closedVotes } from '../../../src/capabilities/voting/domain/vote.ts';
import type { Vote } from '../../../src/capabilities/voting/domain/vote.ts';
import { UNREGISTERED } from '../../../src/partnership/domain/state.ts';
import type { Partnership, Registered } from '../../../src/partnership/domain/state.ts';
import { parseCommit, textOf } from '../../../src/storage/commit-document.ts';
import { asStored, resealed, withFacts } from '../../support/tampering.ts';
import { nextOfMeeting } from './meeting-steps.ts';
import { nextOfVote } from './vote-steps.ts';
import { commandOf, laterBy, PEOPLE, pick, seating } from './steps.ts';
import type { Step } from './steps.ts';
import { listedKinds } from '../../support/listed-kinds.ts';
import { property } from '../../support/property.ts';

const LARGEST_CARD = 28 * 1024;
/** A report shows every word of it: what Teams takes from a bot at most is 100 KB. */
const LARGEST_REPORT = 80 * 1024;
const people = new Directory(
  PEOPLE.map((member) => ({
    partnership: 'p',
    member,
    aadObjectId: member,
    teamsId: member,
    name: `${member} ${'Å'.repeat(60)}`,
  })),
);

const step: fc.Arbitrary<Step> = fc.record({
  what: fc.nat(10_000),
  who: fc.nat(1000),
  later: fc.nat(1000),
  picks: fc.tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000), fc.nat(1000)),
});

/** How often there was something to check: what never happens cannot fail. */
const met = { 'a changed ballot': 0, 'minutes that are locked': 0, 'a card that is shown': 0 };

/** A partnership lived through in memory; whatever the rules accept must be kept, read back, and shown. */
class History {
  state: Partnership = UNREGISTERED;
  now: number;
  readonly notices = new Map<string, Notice>();
  readonly #locked = new Map<string, string>();
  readonly #commits: Commit[] = [];

  constructor(agreement: Agreement) {
    this.now = Date.parse(agreement.validity.value.from);
    const seats = seating(agreement, 'styrgrupp', 0);
    this.take('anna', { type: 'registerPartnership', agreement, forum: 'styrgrupp', language: 'sv', seats });
  }

  get registered(): Registered {
    assert.ok(this.state.status === 'registered');
    return this.state;
  }

  get at(): string {
    return new Date(this.now).toISOString();
  }

  take(by: string, command: Parameters<typeof decide>[1]): readonly Fact[] {
    const { at } = this;
    const decided = decide(this.state, command, { by, at, ballotBox: clearBallotBox });
    if (!decided.ok || decided.facts.length === 0) return [];
    assert.ok(by === CLOCK || by !== '', `nobody did ${command.type}`);
    for (const fact of decided.facts) assert.deepEqual(factSchema.parse(fact), fact);
    this.state = decided.facts.reduce((before, fact) => evolve(before, fact, { by, at }), this.state);
    const notices = lastPerSlot(noticesOf(decided.facts, this.state, by));
    for (const notice of notices) this.#tell(noticeSchema.parse(notice));
    this.#keep(by, decided.facts, notices);
    this.#check();
    return decided.facts;
  }

  /** News is never told in the place of other news, and everything is told as the list of all messages has it. */
  #tell(notice: Notice): void {
    const listed = listedKinds.find(({ name }) => name === notice.show.subject);
    assert.ok(listed?.[notice.to === undefined ? 'inGroup' : 'toPersons'], JSON.stringify(notice));
    const before = this.notices.get(notice.slot);
    if (listed.as === 'news')
      assert.ok(!before || isDeepStrictEqual(before, notice), JSON.stringify([before, notice]));
    this.notices.set(notice.slot, notice);
  }

  #keep(by: string, facts: readonly Fact[], notices: readonly Notice[]): void {
    const last = this.#commits.at(-1);
    const seq = (last?.seq ?? 0) + 1;
    const commands = [{ id: `c${seq}`, by, at: this.at, facts }];
    const prevHash = last?.hash ?? GENESIS;
    const commit = seal({ format: 1, partnership: 'p', seq, commands, notices, prevHash });
    assert.deepEqual(parseCommit('p', seq, JSON.parse(textOf(commit))), commit);
    this.#commits.push(commit);
  }

  /** Read back, the journal is whole and every vote gives its result; with one ballot changed, that vote does not. */
  verify(): void {
    const book = new PartnershipLog('p', capabilities);
    for (const commit of this.#commits) book.add(commit);
    assert.deepEqual(book.state, this.state);
    assert.deepEqual(audit('p', asStored(this.#commits)).findings, []);

    // Every other vote, and then the others: those that are changed are found, and no others.
    const closed = [...this.registered.votes.values()].filter(
      ({ status, secret }) => status === 'closed' && !secret,
    );
    for (const half of [0, 1]) this.#changeBallots(closed.filter((_, index) => index % 2 === half));
  }

  /** With the first ballot of each vote changed by somebody who knows the format. */
  #changeBallots(votes: readonly Vote[]): void {
    const others = new Map(
      votes.flatMap(({ id, alternatives, ballots: [counted] }) => {
        if (!counted) return [];
        const [member, choice] = counted;
        const answers = alternatives?.map((one) => one.id) ?? (['yes', 'no'] as const);
        const other = answers.find((answer) => answer !== choice);
        assert.ok(other);
        return [[id, { member, choice, other }] as const];
      }),
    );
    const changed = withFacts(this.#commits, (fact, by) => {
      const of = fact.type === 'ballotCast' ? others.get(fact.vote) : undefined;
      return of && fact.type === 'ballotCast' && by === of.member && fact.choice === of.choice
        ? { ...fact, choice: of.other }
        : fact;
    });
    const found = audit('p', asStored(resealed(changed))).findings;
    met['a changed ballot'] += others.size;
    assert.deepEqual(
      found.map((finding) => [finding.code, 'vote' in finding && finding.vote.id]).sort(),
      [...others.keys()].map((id) => ['result-differs', id]).sort(),
    );
  }

  #check(): void {
    const { decisions, chairs, meetings, forums } = this.registered;
    const byYear = Map.groupBy(decisions, ({ number }) => number.year);
    for (const [year, ofYear] of byYear) {
      const numbers = ofYear.map(({ number }) => number.number);
      assert.deepEqual(
        numbers,
        ofYear.map((_, index) => index + 1),
        `decisions of ${year}`,
      );
    }
    for (const [forum, { decision, member }] of chairs) {
      const elected = decisions.filter((entry) => entry.forum === forum && entry.elected).at(-1);
      assert.deepEqual([elected?.number, elected?.elected?.member], [decision, member]);
    }
    for (const vote of closedVotes(this.registered))
      assert.deepEqual(countVote(vote, clearBallotBox, vote.cause), vote.result, `the ballots of ${vote.id}`);
    for (const forum of forums.keys()) {
      const open = [...meetings.values()].filter(
        (meeting) => meeting.forum === forum && meeting.status === 'open',
      );
      assert.ok(open.length <= 1, 'two open meetings');
    }
  }

  /** Not at every step: what has changed in them stays changed. */
  #checkLocked(): void {
    for (const meeting of this.registered.meetings.values()) {
      if (!isHeld(meeting)) continue;
      const before = this.#locked.get(meeting.id);
      if (before !== undefined) {
        const now = this.#minutes(meeting);
        // Only to show where they differ.
        if (now !== before) assert.deepEqual(JSON.parse(now), JSON.parse(before));
        met['minutes that are locked'] += 1;
      } else if (meeting.status === 'approved') this.#locked.set(meeting.id, this.#minutes(meeting));
    }
  }

  #minutes(meeting: HeldMeeting): string {
    const { registered: state, now } = this;
    const presenting = { state, forum: meeting.forum, people, now: new Date(now) };
    // What other minutes there are is beside the matter, and so is what comes to stand beside the text afterwards.
    const beside = { others: [], answers: [], unread: false, corrections: [], proposed: [] };
    return JSON.stringify({ ...presentMinutes(presenting, meeting), ...beside });
  }

  tick(): void {
    this.#checkLocked();
    this.take(CLOCK, { type: 'tick' });
    assert.deepEqual(this.take(CLOCK, { type: 'tick' }), [], 'a second tick finds nothing');
    const next = nextMoment(this.state, this.at);
    assert.ok(next === undefined || next > this.at, `the next tick ${next ?? ''} is not after ${this.at}`);
  }

  async show(): Promise<void> {
    for (const notice of this.notices.values()) {
      const shown = await presentNotice(
        notice,
        this.registered,
        () => Promise.resolve(people),
        new Date(this.now),
      );
      if (!shown) continue;
      met['a card that is shown'] += 1;
      for (const language of ['sv', 'en'] as const) {
        const about =
          notice.to === undefined ? undefined : { partnership: 'p'.repeat(36), forum: notice.forum };
        const { card, summary } = renderView(shown.view, language, about);
        const size = Buffer.byteLength(JSON.stringify(card));
        assert.ok(
          size < (shown.view.view === 'report' ? LARGEST_REPORT : LARGEST_CARD),
          `${shown.view.view} is ${size} bytes`,
        );
        assert.ok(summary.length > 0 && !/[\r\n]/.test(summary), `summary of ${shown.view.view}`);
      }
    }
  }
}

/** An agreement a file, so that they are lived through side by side. */
export function liveThrough(agreement: Agreement): void {
  property(`can be kept, read back and shown: ${agreement.id}`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 200, maxLength: 400, size: 'max' }), async (steps) => {
        const history = new History(agreement);
        let serial = 0;
        for (const one of steps) {
          history.now += laterBy(one);
          serial += 1;
          const next = pick([nextOfMeeting, nextOfVote, commandOf], one.what) ?? commandOf;
          const { by, command } = next(history.registered, one, history.at, serial);
          history.take(by, command);
          if (serial % 3 === 0) history.tick();
        }
        history.verify();
        await history.show();
      }),
      { numRuns: 15, endOnFailure: true, ...seeded() },
    );
  });

  it('and there was something to check', () => {
    for (const [what, times] of Object.entries(met)) assert.ok(times >= 10, `${what}: only ${times}`);
  });
}
