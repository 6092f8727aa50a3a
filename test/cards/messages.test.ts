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
  'field-missing': { code: 'field-missing' },
  'choice-missing': { code: 'choice-missing' },
  'text-too-long': { code: 'text-too-long', longest: 100 },
  'number-out-of-range': { code: 'number-out-of-range', least: 1, most: 10 },
  'date-unknown': { code: 'date-unknown' },
  'ends-before-it-begins': { code: 'ends-before-it-begins' },
  'continuation-after-the-end': { code: 'continuation-after-the-end', to: '2027-12-31' },
  'share-unknown': { code: 'share-unknown' },
  'share-not-a-majority': { code: 'share-not-a-majority' },
  'too-few-parties': { code: 'too-few-parties', least: 2 },
  'too-many-parties': { code: 'too-many-parties', most: 6 },
  'party-name-twice': { code: 'party-name-twice' },
  'seats-least-above-most': { code: 'seats-least-above-most' },
  'organisation-number-missing': { code: 'organisation-number-missing' },
  'organisation-number-not-ten-digits': { code: 'organisation-number-not-ten-digits' },
  'organisation-number-third-digit': { code: 'organisation-number-third-digit', digit: 0 },
  'organisation-number-check-digit': { code: 'organisation-number-check-digit', expected: 5, found: 6 },
  'quote-without-section': { code: 'quote-without-section' },
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
      refused(refusals['organisation-number-check-digit']),
      'Den sista siffran är 6, men med de andra nio ska den vara 5. Kontrollera numret.',
      'The last digit is 6, but with the other nine it should be 5. Check the number.',
    ],
    [
      refused(refusals['continuation-after-the-end']),
      'Avtalet gäller till och med den 31 december 2027. Välj den dagen eller en tidigare.',
      'The agreement holds until 31 December 2027. Choose that day or an earlier one.',
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
