import assert from 'node:assert/strict';
import { presentLiveAgenda } from '../../../src/capabilities/conduct/present.ts';
import { renderView } from '../../../src/chat/render.ts';
import { heldMeeting } from '../../support/meetings-played.ts';
import { electedAgain } from './conduct-cases.ts';

const LARGEST_CARD = 28 * 1024;

describe('the agenda of a meeting', () => {
  it('stays small enough to be sent, however long', () => {
    const meeting = heldMeeting(electedAgain.state, 'm1');
    const [first] = meeting.agenda;
    assert.ok(first);
    const agenda = Array.from({ length: 150 }, (_, index) => ({
      ...first,
      id: `matter:0e6f1f0c-6a5e-4d53-9d0e-${String(index).padStart(12, '0')}`,
      title: { sv: `${index} ${'å*'.repeat(250)}`, en: 'x' },
      outcome: { kind: 'tabled' } as const,
    }));
    const view = presentLiveAgenda(electedAgain.presenting(), { ...meeting, agenda });
    assert.equal(view.items.length, 150);
    assert.ok(Buffer.byteLength(JSON.stringify(renderView(view, 'sv').card)) < LARGEST_CARD);
  });
});
