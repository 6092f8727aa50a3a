import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { clockFrom } from '../../../src/partnership/clock.ts';
import type { Commit } from '../../../src/partnership/journal.ts';
import { ledgerWith } from '../../support/ledger.ts';
import type { Instruction, Outcome } from '../../../src/partnership/ledger.ts';
import type { Store } from '../../../src/partnership/store.ts';
import type { Command } from '../../../src/capabilities/index.ts';
import { firstFlaw } from '../../storage/commits.ts';
import { agreementFrom } from '../../../src/capabilities/new-agreement/domain/new-agreement.ts';
import { leastDraft } from '../../support/new-agreement.ts';
import { FailingProcess } from './failing-process.ts';
import type { Fault } from './failing-process.ts';
import { recount } from './recount.ts';

export const forum = 'styrgrupp';
export const vote = 'v1';
const seats = [
  ['studieforbundet-1', 'anna'],
  ['studieforbundet-2', 'bengt'],
  ['socialforvaltningen-1', 'cecilia'],
  ['socialforvaltningen-2', 'david'],
  ['socialforvaltningen-3', 'eva'],
].map(([seat = '', member = '']) => ({ seat, member }));
export const OPENED_BY = 'anna';
export const electors = seats.map(({ member }) => member);
const clock = clockFrom(new Date('2026-05-04T12:00:00Z'));

/** As short as agreements are: every process reads it in every history. */
const made = agreementFrom(
  { ...leastDraft, parties: leastDraft.parties.map((party) => ({ ...party, most: '3' })) },
  'kort',
);
assert.ok(made.ok);
const { agreement } = made;

/** An activity, as Teams sends it: perhaps several times at once, and again where it was not answered. */
interface Sent {
  readonly by: string;
  readonly command: Command;
  /** Which of the two processes gets it: once for each sending. */
  readonly to: readonly number[];
  /** After the first try nobody asks again. */
  readonly givenUp: boolean;
}
export type Step =
  | { readonly do: 'send'; readonly sent: Sent }
  | { readonly do: 'fault'; readonly process: number; readonly fault: Fault }
  | { readonly do: 'die'; readonly process: number }
  /** Until everything sent so far is answered. */
  | { readonly do: 'wait' };

/** What happened in all histories together: a search that never meets it proves nothing. */
export const met = {
  acknowledged: 0,
  replaced: 0,
  unanswered: 0,
  repeated: 0,
  refused: 0,
  everyone: 0,
  declined: 0,
  withdrawn: 0,
};

/** One vote, taken by two processes on one file. */
export class History {
  readonly #partnership = `p-${randomUUID()}`;
  readonly #stores: readonly Store[];
  readonly #witness: Store;
  readonly #start: () => FailingProcess[];
  #processes: FailingProcess[];
  readonly #under: Promise<void>[] = [];
  /** The answers to each activity, by its id. */
  readonly #answers = new Map<string, { readonly sent: Sent; readonly outcomes: Outcome[] }>();

  constructor(stores: readonly Store[], witness: Store, paces: readonly number[]) {
    let paced = 0;
    const pace = (): number => paces[paced++ % paces.length] ?? 0;
    this.#stores = stores;
    this.#witness = witness;
    this.#start = () => this.#stores.map(({ journal }) => new FailingProcess(journal, clock, pace));
    this.#processes = this.#start();
  }

  async live(steps: readonly Step[]): Promise<void> {
    const opening = ledgerWith({ journal: this.#witness.journal, clock });
    for (const command of [
      { type: 'registerPartnership', agreement, forum, language: 'sv', seats },
      { type: 'openVote', forum, vote, question: 'Ska vi?' },
    ] as const) {
      const outcome = await opening.execute(this.#partnership, { id: command.type, by: OPENED_BY, command });
      assert.ok(outcome.ok);
    }
    for (const step of steps) await this.#take(step);
    for (const one of this.#processes) one.heal();
    await Promise.all(this.#under);
  }

  async #take(step: Step): Promise<void> {
    switch (step.do) {
      case 'send':
        this.#send(step.sent);
        return;
      case 'fault':
        this.#processes[step.process]?.plan(step.fault);
        return;
      case 'die':
        this.#processes[step.process]?.die();
        this.#processes = this.#processes.map((one, index) =>
          index === step.process ? (this.#start()[index] ?? one) : one,
        );
        return;
      case 'wait':
        await Promise.all(this.#under);
    }
  }

  #send(sent: Sent): void {
    const { by, command, to } = sent;
    const instruction = { id: randomUUID(), by, command };
    this.#answers.set(instruction.id, { sent, outcomes: [] });
    if (to.length > 1) met.repeated += 1;
    this.#under.push(...to.map((first) => this.#untilAnswered(instruction, first, sent.givenUp)));
  }

  async #untilAnswered(instruction: Instruction, first: number, givenUp: boolean): Promise<void> {
    for (let attempt = 0; attempt < 50; attempt += 1) {
      const before = commandsOf(await this.#votingSoFar()).length;
      const process = this.#processes[(first + attempt) % this.#processes.length];
      const outcome = await process?.take(this.#partnership, instruction);
      if (outcome) {
        await this.#answered(instruction, outcome, before);
        return;
      }
      met.unanswered += 1;
      if (givenUp) return;
    }
    assert.fail('never answered');
  }

  /**
   * What is acknowledged is in the store by then, for anybody to read; what was answered without a write was so at some
   * moment between the question and the answer.
   * @param before commands in the journal when it was asked
   */
  async #answered({ id, by, command }: Instruction, outcome: Outcome, before: number): Promise<void> {
    this.#answers.get(id)?.outcomes.push(outcome);
    const commands = commandsOf(await this.#votingSoFar());
    if (outcome.ok && outcome.facts.length > 0) {
      const written = commands.find((one) => one.id === id);
      assert.deepEqual(written?.facts, outcome.facts, 'acknowledged, but not in the journal');
      return;
    }
    const moments = commands.slice(before).map((_command, index) => commands.slice(0, before + index + 1));
    const wasSo = [commands.slice(0, before), ...moments].some((known) => {
      const { ballots, recused, closed } = recount(known, electors);
      if (!outcome.ok) return outcome.refusal.code === 'recused' ? recused.has(by) : closed !== undefined;
      if (command.type === 'withdrawBallot') return !ballots.has(by);
      return command.type === 'castBallot' && ballots.get(by) === command.choice;
    });
    assert.ok(wasSo, `answered ${outcome.ok ? 'unchanged' : outcome.refusal.code}, which it never was`);
  }

  /** The journal after the registration, which is long and always the same. */
  #votingSoFar(): Promise<readonly Commit[]> {
    return this.#witness.journal.read(this.#partnership, 1);
  }

  async check(): Promise<void> {
    const journal = await this.#witness.journal.read(this.#partnership, 0);
    assert.equal(firstFlaw(journal), undefined);
    const counted = recount(commandsOf(journal), electors);
    this.#checkAnswers(journal);
    for (const one of [...this.#processes, ledgerWith({ journal: this.#witness.journal, clock })]) {
      const state = await one.read(this.#partnership);
      assert.ok(state.status === 'registered');
      const known = state.votes.get(vote);
      assert.ok(known);
      assert.deepEqual(new Map(known.ballots), counted.ballots);
      assert.deepEqual(new Set(known.recusals.map(({ member }) => member)), counted.recused);
      assert.deepEqual(known.status === 'closed' ? known.result : undefined, counted.closed?.result);
    }
    if (counted.closed?.cause === 'everyone-voted') met.everyone += 1;
    if (counted.closed?.cause === 'form-declined') met.declined += 1;
  }

  /**
   * However often an activity came, and wherever: what it did is in the journal once, and everybody was told that. Only
   * one that changed nothing left no trace, and is decided anew when it comes again.
   */
  #checkAnswers(journal: readonly Commit[]): void {
    const commands = commandsOf(journal);
    for (const [id, { sent, outcomes }] of this.#answers) {
      const written = commands.find((command) => command.id === id);
      const told = outcomes.filter((outcome) => outcome.ok && outcome.facts.length > 0);
      if (!written) assert.deepEqual(told, [], 'acknowledged, but not in the journal');
      for (const outcome of told) assert.deepEqual(outcome.ok && outcome.facts, written?.facts);
      if (written) assert.equal(written.by, sent.by);
      for (const outcome of outcomes.slice(outcomes.findIndex((one) => told.includes(one)))) {
        if (told.length > 0) assert.ok(told.includes(outcome), 'told otherwise afterwards');
      }
      const { command } = sent;
      if (written && command.type === 'castBallot') {
        const [ballot] = written.facts;
        assert.ok(ballot?.type === 'ballotCast' && ballot.choice === command.choice);
        if (ballot.replaces) met.replaced += 1;
      }
      if (written?.facts[0]?.type === 'ballotWithdrawn') met.withdrawn += 1;
      met.acknowledged += told.length;
      met.refused += outcomes.filter(({ ok }) => !ok).length;
    }
  }
}

const commandsOf = (journal: readonly Commit[]) => journal.flatMap(({ commands }) => commands);
