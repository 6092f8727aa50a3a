import assert from 'node:assert/strict';
import type { Message } from '../../src/application/views.ts';
import { renderMessage } from '../../src/cards/render.ts';
import type { Refusal, RefusalCode } from '../../src/domain/refusal.ts';

const decision = { year: 2026, number: 7 };

/** The compiler asks for a line here when a refusal is added. */
const refusals: { readonly [C in RefusalCode]: Extract<Refusal, { code: C }> } = {
  'not-registered': { code: 'not-registered' },
  'already-registered': { code: 'already-registered', partnership: 'Norma' },
  'not-a-member': { code: 'not-a-member' },
  'unknown-agreement': { code: 'unknown-agreement' },
  'unknown-forum': { code: 'unknown-forum' },
  'unknown-seat': { code: 'unknown-seat' },
  'seat-not-filled': { code: 'seat-not-filled', party: 'forum-skill', least: 2 },
  'person-holds-two-seats': { code: 'person-holds-two-seats', member: 'm1' },
  'seat-of-another-party': { code: 'seat-of-another-party', party: 'funktionsstod' },
  'person-not-in-chat': { code: 'person-not-in-chat' },
  'question-missing': { code: 'question-missing' },
  'question-too-long': { code: 'question-too-long', longest: 500 },
  'too-many-open-votes': { code: 'too-many-open-votes', most: 10 },
  'unknown-vote': { code: 'unknown-vote' },
  'no-open-vote': { code: 'no-open-vote' },
  'several-open-votes': { code: 'several-open-votes' },
  'vote-closed': { code: 'vote-closed', decision },
  'not-an-elector': { code: 'not-an-elector' },
  recused: { code: 'recused' },
  'recusal-reason-missing': { code: 'recusal-reason-missing' },
  'recusal-reason-too-long': { code: 'recusal-reason-too-long', longest: 500 },
  'language-unknown': { code: 'language-unknown' },
  'contains-personal-identity-number': { code: 'contains-personal-identity-number' },
  'date-missing': { code: 'date-missing' },
  'date-unknown': { code: 'date-unknown', typed: 'före torsdag' },
  'date-does-not-exist': { code: 'date-does-not-exist', typed: '30 februari' },
  'date-ambiguous': { code: 'date-ambiguous', typed: 'nästa torsdag', days: ['2025-01-16', '2025-01-23'] },
  'several-dates': { code: 'several-dates' },
  'weekday-does-not-fit': { code: 'weekday-does-not-fit', day: '2025-02-12' },
  'time-missing': { code: 'time-missing' },
  'time-unknown': { code: 'time-unknown', typed: 'kl halv tre' },
  'time-does-not-exist': { code: 'time-does-not-exist', typed: 'kl 25.00' },
  'time-skipped': { code: 'time-skipped', day: '2025-03-30', time: '02:30' },
  'ends-before-it-starts': { code: 'ends-before-it-starts', typed: 'kl 15-13' },
  'in-the-past': { code: 'in-the-past', day: '2025-01-14', time: undefined },
};

const refused = (refusal: Refusal, names: Record<string, string> = {}): Message => ({
  message: 'refused',
  refusal,
  names,
});

const messages: { readonly [M in Exclude<Message['message'], 'refused'>]: Extract<Message, { message: M }> } =
  {
    'ballot-recorded': { message: 'ballot-recorded', choice: 'yes', changed: false },
    'ballot-unchanged': { message: 'ballot-unchanged', choice: 'abstain' },
    'vote-opened': { message: 'vote-opened' },
    'vote-closed-now': { message: 'vote-closed-now', outcome: 'adopted', decision },
    'recusal-recorded': { message: 'recusal-recorded' },
    'language-set': { message: 'language-set', language: 'en' },
    registered: { message: 'registered', partnership: 'Norma' },
    'seats-changed': { message: 'seats-changed', partnership: 'Norma' },
    done: { message: 'done' },
    'only-in-a-group': { message: 'only-in-a-group' },
    'input-not-understood': { message: 'input-not-understood' },
    'went-wrong': { message: 'went-wrong', correlationId: 'abc-123' },
  };

const said: readonly Message[] = [
  ...Object.values(messages),
  { message: 'ballot-recorded', choice: 'no', changed: true },
  ...Object.values(refusals).map((refusal) => refused(refusal)),
];

describe('messages', () => {
  for (const message of said) {
    const name = message.message === 'refused' ? message.refusal.code : message.message;
    it(`${name} is one or more sentences in either language`, () => {
      const [swedish, english] = [renderMessage(message, 'sv'), renderMessage(message, 'en')];
      assert.notEqual(swedish, english);
      for (const text of [swedish, english]) assert.match(text, /^\S.+[.?]$/u);
    });
  }

  it('every refusal says why and what to do: two sentences or more', () => {
    for (const refusal of Object.values(refusals)) {
      for (const language of ['sv', 'en'] as const) {
        const text = renderMessage(refused(refusal), language);
        assert.ok(text.split(/[.:?] /).length >= 2, text);
      }
    }
  });

  for (const [message, swedish, english] of [
    [
      messages['ballot-recorded'],
      'Din röst är registrerad: Ja. Du kan ändra den tills omröstningen stängs.',
      'Your vote is recorded: Yes. You can change it until the vote is closed.',
    ],
    [
      { message: 'ballot-recorded', choice: 'no', changed: true },
      'Din röst är ändrad till Nej. Det är den senaste rösten som räknas.',
      'Your vote is changed to No. The latest vote is the one that counts.',
    ],
    [
      messages['vote-closed-now'],
      'Omröstningen är stängd: Antaget, § 7/2026.',
      'The vote is closed: Adopted, § 7/2026.',
    ],
    [
      messages['vote-opened'],
      'Omröstningen är öppen. Kortet kommer i chatten.',
      'The vote is open. Its card is coming in the chat.',
    ],
    [
      messages['seats-changed'],
      'Platserna i Norma är ändrade. En omröstning som redan är öppen behåller sin röstlängd.',
      'The seats in Norma are changed. A vote that is open already keeps its electoral register.',
    ],
    [
      { message: 'language-set', language: 'sv' },
      'Språket i den här chatten är nu svenska.',
      'The language of this chat is now Swedish.',
    ],
    [
      refused({ code: 'seat-not-filled', party: 'forum-skill', least: 1 }, { 'forum-skill': 'Forum Skill' }),
      'Forum Skill ska ha minst en företrädare enligt avtalet. Välj vem det är och försök igen.',
      'Forum Skill must have at least one representative under the agreement. Choose who it is and try again.',
    ],
    [
      refused(refusals['person-holds-two-seats'], { m1: 'Anna Ek' }),
      'Anna Ek är vald till två platser. En person kan bara ha en plats och en röst. Välj olika personer.',
      'Anna Ek is chosen for two seats. A person can have only one seat and one vote. Choose different people.',
    ],
    [
      refused(refusals['not-an-elector']),
      'Du finns inte i röstlängden för den här omröstningen, så din röst kan inte räknas. De som var företrädare när omröstningen öppnades kan rösta i den och stänga den.',
      'You are not on the electoral register for this vote, so your vote cannot be counted. Those who were representatives when it opened can vote and close it.',
    ],
  ] satisfies [Message, string, string][]) {
    it(swedish, () => {
      assert.equal(renderMessage(message, 'sv'), swedish);
      assert.equal(renderMessage(message, 'en'), english);
    });
  }

  it('keeps what a name looks like: messages are sent as plain text', () => {
    const message = refused(refusals['person-holds-two-seats'], { m1: '{x} <b>**Anna**' });
    assert.match(renderMessage(message, 'sv'), /^\{x\} <b>\*\*Anna\*\* är vald/);
  });
});
