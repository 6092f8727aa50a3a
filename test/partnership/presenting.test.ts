import assert from 'node:assert/strict';
import { forumInText, forumName } from '../../src/partnership/presenting.ts';
import { everyoneIn } from '../../src/capabilities/index.ts';
import { agreementSchema } from '../../src/agreement/domain/profile.ts';
import { called, FORUM, here, normaGroup } from '../capabilities/meetings/domain/held.ts';
import { brukarskolan } from '../support/agreements.ts';
import { given } from '../support/given.ts';

describe('a forum', () => {
  it('is called one thing in a heading and another in a sentence', () => {
    assert.equal(forumName(brukarskolan, 'samverkansgrupp').sv, 'Samverkansgrupp');
    assert.deepEqual(forumInText(brukarskolan, 'samverkansgrupp'), {
      sv: 'samverkansgruppen',
      en: 'the collaboration group',
    });
  });

  it('goes by its name in sentences too, in a partnership registered before profiles said otherwise', () => {
    const forums = brukarskolan.forums.map(({ nameInText, ...forum }) => {
      assert.ok(nameInText);
      return forum;
    });
    const earlier = agreementSchema.parse({ ...brukarskolan, forums });
    assert.deepEqual(forumInText(earlier, 'styrgrupp'), { sv: 'Styrgrupp', en: 'Steering group' });
  });

  it('goes by its id where the agreement no longer has it', () => {
    assert.deepEqual(forumInText(brukarskolan, 'beredning'), {
      sv: 'beredning',
      en: 'beredning',
    });
  });
});

describe('everyone a card may name', () => {
  it('has the substitutes who served at a meeting that is over', () => {
    const sent = { member: 'bengt', state: 'substitute', substitute: 'Eva Holm', servedBy: 'eva' } as const;
    const { state } = given(
      ...normaGroup,
      ...called(),
      [
        'anna',
        { type: 'meetingOpened', v: 1, meeting: 'm', agenda: [], attendance: [...here('anna'), sent] },
      ],
      ['anna', { type: 'meetingClosed', v: 1, meeting: 'm' }],
    );
    assert.ok(state.status === 'registered' && state.forums.has(FORUM));
    assert.deepEqual(everyoneIn(state), ['anna', 'bengt', 'eva']);
  });
});
