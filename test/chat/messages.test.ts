import assert from 'node:assert/strict';
import type { Message } from '../../src/capabilities/index.ts';
import { renderMessage } from '../../src/chat/render.ts';
import type { Refusal } from '../../src/partnership/domain/refusal.ts';
import { messages, refusals } from './message-cases.ts';
import { plain } from '../support/plain.ts';

const refused = (refusal: Refusal, names: Record<string, string> = {}): Message => ({
  message: 'refused',
  refusal,
  names,
});

const said: readonly Message[] = [
  ...Object.values(messages),
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
      'Du har röstat ja. Du kan ändra dig tills omröstningen avslutas.',
      'You have voted yes. You can change your vote until the vote is closed.',
    ],
    [
      messages['ballot-changed'],
      'Din röst är ändrad. Nu har du röstat nej.',
      'Your vote is changed. Now you have voted no.',
    ],
    [
      messages['vote-closed'],
      'Omröstningen är avslutad, § 7/2026. Resultatet visas i gruppens chatt.',
      'The vote is closed, § 7/2026. The result is posted in the group’s chat.',
    ],
    [
      messages['vote-opened'],
      'Omröstningen är öppen. Kortet visas i gruppens chatt.',
      'The vote is open. Its card is posted in the group’s chat.',
    ],
    [
      messages['seats-changed'],
      'Företrädarna i Norma är ändrade. En omröstning som redan är öppen behåller sin röstlängd.',
      'The representatives in Norma are changed. A vote that is open already keeps its electoral register.',
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
      'Du står inte i röstlängden för den här omröstningen, så din röst kan inte räknas. De som var företrädare när omröstningen öppnades kan rösta i den.',
      'You are not on the electoral register for this vote, so your vote cannot be counted. Those who were representatives when it opened can vote in it.',
    ],
    [
      refused(refusals['organisation-number-check-digit']),
      'Den sista siffran är 6, men den ska vara 5 om de andra nio stämmer. Kontrollera numret.',
      'The last digit is 6, but it should be 5 if the other nine are right. Check the number.',
    ],
    [
      refused(refusals['continuation-after-the-end']),
      'Avtalet gäller till och med den 31 december 2027. Välj den dagen eller en tidigare.',
      'The agreement is valid until 31 December 2027 inclusive. Choose that day or an earlier one.',
    ],
  ] satisfies [Message, string, string][]) {
    it(swedish, () => {
      assert.equal(plain(renderMessage(message, 'sv')), swedish);
      assert.equal(plain(renderMessage(message, 'en')), english);
    });
  }

  it('keeps what a name looks like: messages are sent as plain text', () => {
    const message = refused(refusals['person-holds-two-seats'], { m1: '{x} <b>**Anna**' });
    assert.match(renderMessage(message, 'sv'), /^\{x\} <b>\*\*Anna\*\* är vald/);
  });
});
