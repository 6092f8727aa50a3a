import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { invokeAnswer } from '../support/chat-double/index.ts';
import type { Chat, InvokeAnswer, Person } from '../support/chat-double/index.ts';
import { openVote, register, Town } from './steering-group.ts';

const PARTIES = ['Nämnden för funktionsstöd, Göteborgs stad', 'Forum Skill'] as const;

/** The same two persons represent the same parties in two partnerships of one agreement, in one process. */
describe('two partnerships of the same people', function () {
  this.timeout(40_000);
  let town: Town;
  let anna: Person, bengt: Person;
  let one: Chat, other: Chat;

  beforeEach(async () => {
    town = await Town.build();
    [anna, bengt] = town.people('Anna Ek', 'Bengt Åberg') as [Person, Person];
    one = town.teams.groupChat('Den ena', [anna, bengt]);
    other = town.teams.groupChat('Den andra', [anna, bengt]);
    for (const chat of [one, other]) {
      const seats = { [PARTIES[0]]: anna.name, [PARTIES[1]]: bengt.name };
      await register(chat, anna, { agreement: 'Norma', seats });
    }
  });
  afterEach(() => town.demolish());

  const sent = async (chat: Chat, by: Person, verb: string, data: object): Promise<InvokeAnswer> => {
    const value = { action: { type: 'Action.Execute', verb, data } };
    return invokeAnswer(await chat.invoke(by, { name: 'adaptiveCard/action', value, replyToId: '1' }));
  };
  const partnershipOf = (chat: Chat): string => {
    using database = new DatabaseSync(town.sqlitePath, { readOnly: true });
    return String(
      database.prepare('SELECT partnership FROM chats WHERE chat = ?').get(chat.id)?.['partnership'],
    );
  };
  const journalOf = (chat: Chat): readonly string[] => {
    using database = new DatabaseSync(town.sqlitePath, { readOnly: true });
    return database
      .prepare('SELECT document FROM commits WHERE partnership = ? ORDER BY seq')
      .all(partnershipOf(chat))
      .map(({ document }) => String(document));
  };

  it('have nothing to do with each other, whatever ids a card sends', async () => {
    assert.notEqual(partnershipOf(one), partnershipOf(other));
    const [meeting, problem, matter, notice] = Array.from({ length: 4 }, () => randomUUID());
    assert.ok(meeting && problem && matter && notice);
    await openVote(one, anna, 'Ska vi flytta?');
    const vote = /"vote":"([^"]+)"/.exec(journalOf(one).join())?.[1];
    assert.ok(vote);
    const time = { day: '2099-01-05', time: '13:00', place: '', reason: '' };
    await sent(one, anna, 'draft-meeting', { meeting, kind: 'ordinary', ...time });
    await sent(one, anna, 'call-meeting', { meeting });
    await sent(one, anna, 'report-problem', {
      problem,
      kind: 'problem',
      text: 'Värmen är borta',
    });
    await sent(one, anna, 'give-information', { notice, duty: 'verksamhet', text: 'Chefen slutar' });
    await sent(one, anna, 'propose-matter', { matter, title: 'Hyran', forum: '' });
    const [before, others] = [journalOf(one), journalOf(other)];
    for (const secret of [vote, meeting, problem, matter, notice]) assert.ok(before.join().includes(secret));

    const item = `matter:${matter}`;
    const text = 'Från en annan grupp';
    const attempts: readonly (readonly [verb: string, data: object])[] = [
      ['cast-ballot', { vote, choice: 'no' }],
      ['show-vote', { vote }],
      ['recusal-form', { vote }],
      ['declare-recusal', { vote, reason: text }],
      ['close-vote', { vote }],
      ['show-meeting', { meeting }],
      ['move-meeting-form', { meeting }],
      ['move-meeting', { meeting, ...time, day: '2099-02-05' }],
      ['cancel-meeting-form', { meeting }],
      ['cancel-meeting', { meeting, reason: text }],
      ['call-meeting', { meeting }],
      ['answer-attendance', { meeting, answer: 'coming' }],
      ['substitute-form', { meeting }],
      ['send-substitute', { meeting, name: text }],
      ['agenda', { meeting }],
      ['order-form', { meeting }],
      ['move-item', { meeting, item, direction: 'up' }],
      ['open-meeting-form', { meeting }],
      ['open-meeting', { meeting }],
      ['attendance-form', { meeting }],
      ['correct-attendance', { meeting }],
      ['show-agenda', { meeting }],
      ['take-up', { meeting, item }],
      ['item-form', { meeting, form: 'decide', item }],
      ['decide-matter', { meeting, item, text }],
      ['table-matter', { meeting, item, text }],
      ['refer-back', { meeting, item, text }],
      ['put-to-vote', { meeting, item, vote: randomUUID(), text }],
      ['take-note', { meeting, matter: item, text }],
      ['add-item', { meeting, matter: randomUUID(), text }],
      ['reserve', { meeting, decision: '2025-1', text }],
      ['chair-form', { meeting, item }],
      ['elect-chair', { meeting, item, member: 'anna', until: '2099-01-01' }],
      ['close-meeting-form', { meeting }],
      ['close-meeting', { meeting }],
      ['minutes', { meeting }],
      ['approve-minutes', { meeting }],
      ['show-problem', { problem }],
      ['acknowledge-problem', { problem }],
      ['problem-note-form', { problem, purpose: 'answer' }],
      ['answer-problem', { problem, text }],
      ['resolve-problem', { problem, text }],
      ['raise-problem', { problem }],
      ['show-information', { notice }],
      ['receive-information', { notice }],
      ['information-correction', { notice }],
      ['correct-information', { notice, text }],
    ];
    for (const [verb, data] of attempts) {
      const answer = await sent(other, bengt, verb, data);
      assert.ok(
        answer.kind === 'message' && /finns inte|hittar/.test(answer.text),
        `${verb}: ${JSON.stringify(answer)}`,
      );
    }
    const status = await sent(other, bengt, 'status', {});
    assert.ok(status.kind === 'card');
    assert.doesNotMatch(JSON.stringify(status.card), /flytta|Värmen|Hyran|2099/);
    assert.deepEqual([journalOf(one), journalOf(other)], [before, others]);
  });
});
