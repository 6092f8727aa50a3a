import assert from 'node:assert/strict';
import { forumInText, forumName } from '../../src/application/presenting.ts';
import { agreementSchema } from '../../src/domain/agreement.ts';
import { brukarskolan } from '../support/agreements.ts';

describe('a forum', () => {
  it('is called one thing in a heading and another in a sentence', () => {
    const state = { agreement: brukarskolan };
    assert.equal(forumName(state, 'samverkansgrupp').sv, 'Samverkansgrupp');
    assert.deepEqual(forumInText(state, 'samverkansgrupp'), {
      sv: 'samverkansgruppen',
      en: 'the collaboration group',
    });
  });

  it('goes by its name in sentences too, in a partnership registered before profiles said otherwise', () => {
    const forums = brukarskolan.forums.map(({ nameInText, ...forum }) => {
      assert.ok(nameInText);
      return forum;
    });
    const state = { agreement: agreementSchema.parse({ ...brukarskolan, forums }) };
    assert.deepEqual(forumInText(state, 'styrgrupp'), { sv: 'Styrgrupp', en: 'Steering group' });
  });

  it('goes by its id where the agreement no longer has it', () => {
    assert.deepEqual(forumInText({ agreement: brukarskolan }, 'beredning'), {
      sv: 'beredning',
      en: 'beredning',
    });
  });
});
