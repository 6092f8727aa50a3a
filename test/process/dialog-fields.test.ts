import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { formRequests } from '../../src/capabilities/index.ts';
import { templateNames, templateOf } from '../../src/chat/templates.ts';
import { partsOfType } from '../support/card-parts.ts';
import { invokeAnswer } from '../support/chat-double/index.ts';
import type { Chat, ChatMessage, Person, Pressable } from '../support/chat-double/index.ts';
import { asksForText, filledIn, TODAY, unfolded } from '../support/form-filling.ts';
import { BRUKARSKOLAN } from './groups.ts';
import { groupInChannel, sendingButton, textsOn } from './in-channel.ts';
import { asCard, press, register, told } from './steering-group.ts';
import type { Town } from './steering-group.ts';

/** Templates that people write in: not the profile, which is there to be copied, nor what a dialog says of what was written. */
const formsWithTexts = templateNames.filter(
  (name) =>
    name !== 'profile' && name !== 'told' && JSON.stringify(templateOf(name)).includes('"type":"Input.Text"'),
);

/** How a form is come by: who presses a button with that verb and data. */
type Way = readonly [by: Person, verb: string, data?: object];

/** With a real process, in a channel, where every answer comes from a thread. */
describe('what is typed in a dialog', function () {
  this.timeout(60_000);
  let town: Town;
  let chat: Chat;
  let status: ChatMessage;
  let anna: Person, bengt: Person;

  beforeEach(async () => {
    ({
      town,
      chat,
      status,
      people: [anna, bengt],
    } = await groupInChannel());
  });
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

  it('is kept in every field there is, while others press and when it is refused', async () => {
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
    const entry = randomUUID();
    await sends(anna, 'record-entry', { entry, register: 'study-visits', day: TODAY, text: 'Mölndal' });
    const notice = randomUUID();
    await sends(anna, 'give-information', { notice, duty: 'verksamhet', text: 'Chefen slutar' });
    await goThrough({
      'vote-form': [anna, 'vote-form'],
      'recusal-form': [anna, 'recusal-form', { vote: open }],
      'proviso-form': [anna, 'proviso-form', { vote: open }],
      'met-form': [anna, 'met-form', { vote: conditional }],
      'recusal-claim-form': [anna, 'recusal-claim-form', { vote: open }],
      'reopen-form': [anna, 'reopen-form', { vote: tied }],
      'rule-form': [anna, 'rule-form', { setting: 'decisionRule' }],
      'revoke-form': [anna, 'revoke-form', { decision: '' }],
      'amendment-form': [anna, 'change-form'],
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
      'entry-form': [anna, 'entry-form', { register: 'study-visits' }],
      'strike-entry': [anna, 'strike-entry-form', { entry }],
      'information-form': [anna, 'information-form'],
      'information-correction': [anna, 'information-correction', { notice }],
      'paper-form': [anna, 'paper-form'],
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

    const stockholm = town.teams.groupChat('Stockholm', [anna, bengt]);
    const seats = {
      'Vuxenskolan, företrädare 1': 'Anna Ek',
      'Socialförvaltningen, företrädare 1': 'Bengt Åberg',
    };
    const directing = await register(stockholm, anna, { agreement: BRUKARSKOLAN.agreement, seats });
    seen.add('directive-form');
    await keepsWhatIsTyped([anna, 'directive-form'], stockholm, directing);

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
});
