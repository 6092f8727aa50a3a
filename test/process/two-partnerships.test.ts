import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { requestSchema } from '../../src/capabilities/index.ts';
import posted from '../fixtures/pressed.json' with { type: 'json' };
import { invokeAnswer } from '../support/chat-double/index.ts';
import type { Chat, InvokeAnswer, Person } from '../support/chat-double/index.ts';
import { openVote, register, Town } from './steering-group.ts';

const PARTIES = ['Nämnden för funktionsstöd, Göteborgs stad', 'Forum Skill'] as const;

/** What is said in the one partnership, and is not to be heard in the other. */
const SECRETS = /Björkhaga|Kvarnhjul|Tjärlek|[Ss]lipsten|2099-01|januari 2099/;

/** Of a field that was empty on the card, the first of these that it takes. */
const FILLED = ['Från en annan grupp', '2098-02-05', '13:00'];

/** What changes who may do what comes last: the others are to be tried by somebody who may. */
const CHANGES_WHO_MAY = /seat|temporary|role|appointment|agreement|register|language|beginning/;

/**
 * Everything that a button can ask for, by the code's own list, filled in as a card posted earlier has it, with the ids of
 * another partnership wherever it names something that is there already. New things get ids of their own.
 */
function everythingAskedOf(
  foreign: Readonly<Record<string, string>>,
): readonly (readonly [verb: string, data: Readonly<Record<string, unknown>>])[] {
  const takes = (field: z.ZodType, value: string): boolean => field.safeParse(value).success;
  const asked = requestSchema.options.map(({ shape }) => {
    const verb: string = shape.ask.value;
    const sample: Record<string, unknown> = { ...posted.find((one) => one.verb === verb)?.data };
    delete sample['about'];
    const fields = Object.entries<z.ZodType>(shape).flatMap(([name, field]): [string, unknown][] => {
      const id = foreign[name];
      const known = sample[name];
      if (id !== undefined) return [[name, takes(field, 'no-uuid') ? id : randomUUID()]];
      const filled = known === '' ? FILLED.find((value) => takes(field, value)) : known;
      return name === 'ask' || filled === undefined ? [] : [[name, filled]];
    });
    return [verb, { ...sample, ...Object.fromEntries(fields) }] as const;
  });
  return asked.toSorted(
    ([one], [other]) => Number(CHANGES_WHO_MAY.test(one)) - Number(CHANGES_WHO_MAY.test(other)),
  );
}

/** The same two persons represent the same parties in two partnerships of one agreement, in one process. */
describe('two partnerships of the same people', function () {
  this.timeout(90_000);
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
    const [meeting, problem, matter, action, notice, entry] = Array.from({ length: 6 }, () => randomUUID());
    assert.ok(meeting && problem && matter && action && notice && entry);
    await openVote(one, anna, 'Ska Björkhaga säljas?');
    const vote = /"vote":"([^"]+)"/.exec(journalOf(one).join())?.[1];
    assert.ok(vote);
    const time = { day: '2099-01-05', time: '13:00', place: '', reason: '' };
    await sent(one, anna, 'draft-meeting', { meeting, kind: 'ordinary', ...time });
    await sent(one, anna, 'call-meeting', { meeting });
    await sent(one, anna, 'report-problem', {
      problem,
      kind: 'problem',
      text: 'Kvarnhjulet står',
    });
    await sent(one, anna, 'give-information', { notice, duty: 'verksamhet', text: 'Kvarnhjulet byts ut' });
    const visit = { day: '2025-01-07', text: 'Kvarnhjulet visades' };
    await sent(one, anna, 'record-entry', { entry, register: 'study-visits', ...visit });
    await sent(one, anna, 'propose-matter', { matter, title: 'Tjärleken', forum: '' });
    await sent(one, anna, 'add-action', { action, text: 'Köpa en slipsten', who: '', day: '2099-01-07' });
    const before = journalOf(one);
    for (const secret of [vote, meeting, problem, matter, notice, entry])
      assert.ok(before.join().includes(secret));

    const ids = { meeting, problem, matter, vote, action, notice, entry, item: `matter:${matter}` };
    for (const [verb, data] of everythingAskedOf({ ...ids, earlier: vote, amendment: vote })) {
      const answer = await sent(other, bengt, verb, data);
      assert.doesNotMatch(JSON.stringify(answer), SECRETS, `${verb}: ${JSON.stringify(data)}`);
      assert.deepEqual(journalOf(one), before, verb);
    }
    for (const id of Object.values(ids)) assert.ok(!journalOf(other).join().includes(id), id);
    const status = await sent(other, bengt, 'status', {});
    assert.ok(status.kind === 'card');
    assert.doesNotMatch(JSON.stringify(status.card), SECRETS);
    assert.deepEqual(journalOf(one), before);
  });
});
