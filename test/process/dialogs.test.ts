import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { formRequests } from '../../src/capabilities/index.ts';
import { templateNames, templateOf } from '../../src/chat/templates.ts';
import { asPart, partsOfType } from '../support/card-parts.ts';
import { invokeAnswer } from '../support/chat-double/index.ts';
import type { Chat, ChatMessage, Person, Pressable } from '../support/chat-double/index.ts';
import { asksForText, filledIn, TODAY, unfolded } from '../support/form-filling.ts';
import { NORMA } from './groups.ts';
import {
  asCard,
  openVote,
  plain,
  press,
  register,
  sentenceOf,
  told,
  Town,
  typedForm,
} from './steering-group.ts';

/** Templates that people write in: not the profile, which is there to be copied, nor what a dialog says of what was written. */
const formsWithTexts = templateNames.filter(
  (name) =>
    name !== 'profile' && name !== 'told' && JSON.stringify(templateOf(name)).includes('"type":"Input.Text"'),
);

/** How a form is come by: who presses a button with that verb and data. */
type Way = readonly [by: Person, verb: string, data?: object];

/** With a real process, in a channel, where every answer comes from a thread. */
describe('a form in a dialog', function () {
  this.timeout(60_000);
  let town: Town;
  let chat: Chat;
  let status: ChatMessage;
  let anna: Person, bengt: Person, cecilia: Person;

  const build = async (settings: Record<string, string> = {}): Promise<void> => {
    town = await Town.build({ START_TIME: `${TODAY}T12:55`, ...settings });
    [anna, bengt, cecilia] = town.people('Anna Ek', 'Bengt Åberg', 'Cecilia Öst') as [Person, Person, Person];
    chat = town.teams.channel('Styrgruppen', [anna, bengt, cecilia]);
    status = await register(chat, anna, NORMA);
  };
  afterEach(() => town.demolish());

  /** As a button of a card that was posted before there were dialogs. */
  const sends = async (by: Person, verb: string, data: object): Promise<void> => {
    const value = { action: { type: 'Action.Execute', verb, data } };
    const answer = invokeAnswer(
      await chat.invoke(by, { name: 'adaptiveCard/action', value, replyToId: status.id }),
    );
    assert.equal(answer.kind, 'message', `${verb}: ${JSON.stringify(answer)}`);
  };
  const opened = async (on: Pressable, [by, verb, data = {}]: Way, in_ = chat): Promise<Pressable> =>
    asCard(invokeAnswer(await in_.openDialog(by, on, { ...data, verb })), on);
  const textOf = ({ card }: Pressable): string => JSON.stringify(card);
  const textsOn = ({ card }: Pressable): Readonly<Record<string, unknown>> =>
    Object.fromEntries(partsOfType(card, 'Input.Text').map(({ id, value }) => [String(id), value]));
  const sendingButton = ({ card }: Pressable): string => {
    const sending = partsOfType(card, 'Action.Submit').filter(
      ({ data }) => asPart(asPart(data)['dialog'])['texts'] !== undefined,
    );
    return String((sending.find(({ style }) => style === 'positive') ?? sending[0])?.title);
  };

  /** Everything that takes a person away from a card in the chat, or it from them. */
  const othersGoOn = (in_: Chat, on: ChatMessage, by: Person): void => {
    in_.edit(on.id, on.activity);
    in_.react(on);
    in_.reopen(by);
  };

  /** Opens the form, writes in every field while others go on, and sends it; then it is refused, for one must not write that. */
  const keepsWhatIsTyped = async (way: Way, in_: Chat, on: ChatMessage): Promise<void> => {
    const [by, verb] = way;
    assert.ok(formRequests.has(verb), `a button that asks for ${verb} opens a dialog`);
    await opened(on, way, in_);
    othersGoOn(in_, on, by);
    let form = in_.screenOf(by, on);
    // Who serves for somebody is asked once a substitute has been chosen, and the seats once an agreement has.
    if (!asksForText(form))
      form = asCard(await press(in_, by, form, sendingButton(form), filledIn(form).byLabel), form);
    if (!asksForText(form)) form = unfolded(form);
    const typed = filledIn(form);
    const again = asCard(await press(in_, by, form, sendingButton(form), typed.byLabel), form);
    assert.ok(again.inDialog);
    othersGoOn(in_, on, by);
    const texts = textsOn(in_.screenOf(by, on));
    for (const [id, text] of Object.entries(typed.texts)) assert.equal(texts[id], text, `${verb}: ${id}`);
    assert.ok(Object.keys(typed.texts).length > 0, verb);
  };

  it('keeps what was typed in every field there is, while others press and when it is refused', async () => {
    await build();
    const [open, tied, amendment, adopted, meeting, held, problem, action, conditional] = Array.from(
      { length: 9 },
      () => randomUUID(),
    );
    const seen = new Set<string>();
    const goThrough = async (forms: Readonly<Record<string, Way>>): Promise<void> => {
      for (const [name, way] of Object.entries(forms)) {
        seen.add(name);
        await keepsWhatIsTyped(way, chat, status);
      }
    };

    const planned = { kind: 'ordinary', day: TODAY, place: 'Rosenlund', reason: '' };
    await sends(anna, 'open-vote', { vote: open, question: 'Ska vi flytta?' });
    await sends(anna, 'open-vote', { vote: tied, question: 'Ska vi byta namn?' });
    await sends(anna, 'cast-ballot', { vote: tied, choice: 'yes' });
    await sends(bengt, 'cast-ballot', { vote: tied, choice: 'no' });
    await sends(anna, 'open-vote', { vote: adopted, question: 'Ska vi ses på tisdagar?' });
    for (const by of [anna, bengt]) await sends(by, 'cast-ballot', { vote: adopted, choice: 'yes' });
    await sends(anna, 'open-amendment', { vote: amendment, text: 'Avtalet förlängs.' });
    for (const by of [anna, bengt]) await sends(by, 'cast-ballot', { vote: amendment, choice: 'yes' });
    await sends(anna, 'open-vote', { vote: conditional, question: 'Ska vi köpa en dator?' });
    await sends(anna, 'vote-with-proviso', { vote: conditional, proviso: 'nämnden' });
    await sends(bengt, 'cast-ballot', { vote: conditional, choice: 'yes' });
    await sends(anna, 'draft-meeting', { ...planned, meeting, time: '13:00' });
    await sends(anna, 'call-meeting', { meeting });
    await sends(anna, 'report-problem', { problem, kind: 'problem', text: 'Kallt' });
    const who = anna.aadObjectId;
    await sends(anna, 'add-action', { action, text: 'Ring värden', who, day: TODAY });
    await goThrough({
      'vote-form': [anna, 'vote-form'],
      'recusal-form': [anna, 'recusal-form', { vote: open }],
      'proviso-form': [anna, 'proviso-form', { vote: open }],
      'met-form': [anna, 'met-form', { vote: conditional }],
      'recusal-claim-form': [anna, 'recusal-claim-form', { vote: open }],
      'reopen-form': [anna, 'reopen-form', { vote: tied }],
      'rule-form': [anna, 'rule-form', { setting: 'decisionRule' }],
      'revoke-form': [anna, 'revoke-form', { decision: '' }],
      'amendment-form': [anna, 'amendment-form'],
      'sign-form': [anna, 'sign-form', { amendment }],
      'matter-form': [anna, 'matter-form'],
      'meeting-form': [anna, 'meeting-form', { kind: 'extra' }],
      'times-form': [anna, 'times-form'],
      'move-meeting-form': [anna, 'move-meeting-form', { meeting }],
      'cancel-meeting-form': [anna, 'cancel-meeting-form', { meeting }],
      'substitute-form': [bengt, 'substitute-form', { meeting }],
      'attendance-form': [anna, 'open-meeting-form', { meeting }],
      'problem-form': [anna, 'problem-form'],
      'problem-note-form': [bengt, 'problem-note-form', { problem, purpose: 'answer' }],
      'urgent-form': [anna, 'urgent-form'],
      'action-form': [anna, 'action-form'],
      'action-note-form': [anna, 'action-note-form', { action, purpose: 'complete' }],
      'seat-form': [anna, 'seat-form', { form: 'confirm' }],
      'fulfil-form': [bengt, 'fulfil-form'],
      'report-form': [anna, 'open-report', { report: 'slutrapport:1' }],
    });

    await sends(anna, 'draft-meeting', { ...planned, meeting: held, time: '14:30' });
    await sends(anna, 'call-meeting', { meeting: held });
    const attendance = await opened(status, [anna, 'open-meeting-form', { meeting: held }]);
    await told(chat, anna, attendance, sendingButton(attendance));
    await sends(bengt, 'i-am-here', { meeting: held });
    await sends(anna, 'take-note', { meeting: held, matter: 'meeting', text: 'Alla kom i tid' });
    const report = await opened(status, [anna, 'open-report', { report: 'slutrapport:1' }]);
    const fields = partsOfType(report.card, 'Input.Text').map(({ label }) => [String(label), '14'] as const);
    await told(chat, anna, report, sendingButton(report), Object.fromEntries(fields));
    await goThrough({
      'item-form': [anna, 'item-form', { meeting: held, form: 'note' }],
      'note-form': [anna, 'note-form', { meeting: held, note: 1 }],
      'co-opted-form': [anna, 'co-opted-form', { meeting: held }],
      'next-meeting-form': [anna, 'next-meeting-form', { meeting: held }],
      'send-back-report': [bengt, 'send-back-report-form', { report: 'slutrapport:1', round: 1 }],
    });
    await sends(anna, 'close-meeting', { meeting: held });
    await goThrough({ 'minutes-form': [bengt, 'minutes-form', { meeting: held, form: 'ask-change' }] });
    for (const by of [anna, bengt]) await sends(by, 'approve-minutes', { meeting: held });
    await goThrough({ 'correction-form': [anna, 'correction-form', { meeting: held }] });

    const elsewhere = town.teams.groupChat('En ny grupp', [anna, bengt]);
    await elsewhere.addBot(anna);
    const [welcome] = elsewhere.fromBot;
    assert.ok(welcome);
    const on = { step: 'basics', go: 'next', name: 'Mötesplatsen', purpose: 'Vägar vidare.' };
    const basics = { ...on, from: '2026-01-01', to: '2027-12-31' };
    const party = (n: number, kind: string) => ({
      [`party-${n}-partyName`]: `Part ${n}`,
      [`party-${n}-kind`]: kind,
      [`party-${n}-least`]: '1',
      [`party-${n}-most`]: '1',
    });
    const parties = { ...basics, ...party(1, 'public'), ...party(2, 'civil'), step: 'parties' };
    const numbered = { ...parties, 'party-2-organisationNumber': '802005-9641' };
    const steps = {
      'new-agreement-basics': { go: 'start' },
      'new-agreement-parties': basics,
      'new-agreement-rules': numbered,
      'new-agreement-references': { ...numbered, step: 'rules' },
    };
    for (const [name, data] of Object.entries(steps)) {
      seen.add(name);
      await keepsWhatIsTyped([anna, 'new-agreement', data], elsewhere, welcome);
    }
    seen.add('assign-seats');
    await keepsWhatIsTyped([anna, 'register'], elsewhere, welcome);
    assert.deepEqual([...seen].sort(), [...formsWithTexts].sort(), 'every form in which one can write');
  });

  const recusing = async (): Promise<{ vote: ChatMessage; form: Pressable }> => {
    const vote = await openVote(chat, anna, 'Ska vi anlita Bengts bolag?');
    await press(chat, bengt, vote, 'Jäv');
    const form = chat.screenOf(bengt, vote);
    assert.match(textOf(form), /Skäl för jäv/);
    await told(chat, anna, vote, 'Ja');
    await chat.waitFor(({ id, visible }) => id === vote.id && visible.includes('1 av 2 har röstat'));
    return { vote, form };
  };

  it('stays when another votes, where a card in the chat would be gone', async () => {
    await build({ FORMS: 'card' });
    const lost = await recusing();
    assert.doesNotMatch(textOf(chat.screenOf(bengt, lost.vote)), /Skäl för jäv/, 'as Teams does');
    await town.demolish();

    await build();
    const { vote, form } = await recusing();
    assert.deepEqual(chat.screenOf(bengt, vote), form);
    assert.match(
      await told(chat, bengt, form, 'Anmäl jäv', { 'Skäl för jäv': 'Jag äger bolaget' }),
      /jäv/,
      'and the dialog closes with what was done',
    );
    assert.equal(chat.screenOf(bengt, vote).inDialog, undefined);
    const result = await chat.waitFor(({ visible }) =>
      visible.includes('En part hade ingen som kunde rösta'),
    );
    assert.match(result.visible, /Bengt Åberg.*Jag äger bolaget/s);
  });

  it('keeps what was typed when something else is wrong than what was typed, and can be sent again', async () => {
    await build();
    const { vote, form } = await recusing();
    await told(chat, bengt, vote, 'Nej');
    const typed = { 'Skäl för jäv': 'Jag äger *bolaget*' };
    const refused = await press(chat, bengt, form, 'Anmäl jäv', typed);
    assert.match(sentenceOf(refused), /redan avslutad/);
    const kept = asCard(refused, form);
    assert.deepEqual(textsOn(kept), { reason: 'Jag äger *bolaget*' });
    const again = await press(chat, bengt, kept, 'Försök igen', { 'Skäl för jäv': 'Jag äger halva bolaget' });
    assert.deepEqual(textsOn(asCard(again, form)), { reason: 'Jag äger halva bolaget' });
  });

  it('opens from one button when it is asked for in words, for whoever may have it', async () => {
    await build();
    for (const [words, shows] of [
      ['rösta', /"id":"question"/],
      ['möte', /"id":"place"/],
      [
        'extra möte 20 augusti kl 10',
        /Ett extra möte behöver ett skäl.*"value":"2025-08-20".*"value":"10:00"/,
      ],
      ['registrera', /"id":"seat:/],
    ] as const) {
      const form = await typedForm(chat, anna, words);
      assert.ok(form.inDialog, words);
      assert.match(textOf(form), shows, words);
      const opener = chat.fromBot.find(({ id }) => id === form.id);
      assert.equal(partsOfType(opener?.card, 'Action.').length, 1, words);
      const [button] = partsOfType(opener?.card, 'Action.').map(({ title }) => String(title));
      assert.ok(opener && button);
      const answer = await press(chat, cecilia, opener, button);
      if (answer.kind === 'card' && words === 'registrera') {
        // Who has no seat reads who has.
        assert.match(textOf(asCard(answer, opener)), /Företrädare och mandat/);
        assert.doesNotMatch(textOf(asCard(answer, opener)), /"id":"seat:/);
      } else assert.match(sentenceOf(answer), /företrädare/);
    }
    const alone = town.teams.personalChat(bengt.id);
    assert.ok(alone);
    const problem = await typedForm(alone, bengt, 'problem Nyckeln fattas');
    assert.deepEqual(textsOn(problem), { text: 'Nyckeln fattas' });
    assert.match(await told(alone, bengt, problem, sendingButton(problem)), /Problemet är anmält/);
  });

  it('becomes the card of what it made, on the message that it was opened on and on no other', async () => {
    await build();
    const [opener] = chat.fromBot;
    assert.equal(opener?.id, status.id, 'the button that asked for the registration is the status card');
    const vote = await openVote(chat, anna, 'Ska vi flytta?');
    const form = await typedForm(chat, anna, 'registrera');
    const [button] = partsOfType(form.card, 'Action.Submit').filter(({ style }) => style === 'positive');
    const data = asPart(button?.['data']);
    const seats = { 'seat:funktionsstod-1': anna.aadObjectId, 'seat:forum-skill-1': bengt.aadObjectId };
    const sent = async (message: string) => {
      const value = { data: { ...data, ...seats, dialog: { message } } };
      const answer = await chat.invoke(anna, { name: 'task/submit', value });
      return invokeAnswer({ ...answer, dialog: 'task/submit' });
    };
    assert.match(sentenceOf(await sent(vote.id)), /ändrade/);
    assert.match(sentenceOf(await sent('../1')), /kunde inte läsa/);
    await told(chat, bengt, vote, 'Ja');
    await chat.waitFor(({ id, visible }) => id === vote.id && visible.includes('1 av 2 har röstat'));
  });

  it('comes as a card from a button of a card that was posted earlier', async () => {
    await build();
    const value = { action: { type: 'Action.Execute', verb: 'vote-form', data: {} } };
    const press_ = { name: 'adaptiveCard/action', value, replyToId: status.id };
    const form = asCard(invokeAnswer(await chat.invoke(anna, press_)), status);
    assert.ok(!form.inDialog);
    assert.match(
      await told(chat, anna, form, sendingButtonInChat(form), { Fråga: 'Ska vi flytta?' }),
      /Omröstningen är öppen/,
    );
  });

  it('is told what was not understood, whatever is sent, and says who acts by nothing in it', async () => {
    await build();
    const vote = await openVote(chat, anna, 'Ska vi flytta?');
    const hostile: readonly unknown[] = [
      null,
      [],
      'vote-form',
      { data: null },
      { data: [] },
      { data: { verb: { ask: 'vote-form' } } },
      { data: { verb: 'x'.repeat(101) } },
      { data: { verb: 'vote-form', dialog: [] } },
      { data: { verb: 'vote-form', dialog: { message: 7 } } },
      { data: { verb: 'vote-form', dialog: { message: `1${'0'.repeat(200)}` } } },
      { data: { verb: 'vote-form', dialog: { texts: { a: {} } } } },
      { data: { verb: 'vote-form', dialog: { leaves: 'yes' } } },
      { data: { verb: 'drop-table', dialog: {} } },
      { data: { verb: 'declare-recusal', vote: 7, reason: 'x' } },
    ];
    for (const dialog of ['task/fetch', 'task/submit'] as const)
      for (const value of hostile) {
        const answer = invokeAnswer({ ...(await chat.invoke(anna, { name: dialog, value })), dialog });
        assert.match(sentenceOf(answer), /kunde inte läsa/, JSON.stringify(value));
      }
    const { vote: id } = asPart(
      asPart(partsOfType(vote.card, 'Action.').find(({ title }) => title === 'Ja')).data,
    );
    const by = {
      from: { aadObjectId: bengt.aadObjectId },
      person: bengt,
      about: { partnership: 'x', forum: 'y' },
    };
    const value = { data: { verb: 'declare-recusal', vote: id, reason: 'Jag äger bolaget', ...by } };
    const answer = await chat.invoke(anna, { name: 'task/submit', value });
    assert.match(sentenceOf(invokeAnswer({ ...answer, dialog: 'task/submit' })), /jäv/);
    await chat.waitFor(({ id, unfolded }) => id === vote.id && /Jäv: Anna Ek/.test(plain(unfolded)));
  });
});

const sendingButtonInChat = ({ card }: Pressable): string =>
  String(partsOfType(card, 'Action.Execute').find(({ style }) => style === 'positive')?.title);
