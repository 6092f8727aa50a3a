import type { Agreement } from '../../../src/agreement/domain/profile.ts';
import type { Command } from '../../../src/capabilities/index.ts';
import { brukarskolan } from '../../support/agreements.ts';
import { played } from '../../support/played.ts';
import type { Played } from '../../support/played.ts';

export const STEERING = 'styrgrupp';
export const COLLABORATION = 'samverkansgrupp';
export const ID = '5b1d4f0e-8a3c-4a59-9f0e-3f6f5c1f2a11';
export const TEXT = 'Vår verksamhetschef slutar den 1 mars, och en ny är inte utsedd.';

/** Stockholm: Anna and Bengt in the steering group, Frida and Eva in the collaboration group, Astrid and Cecilia in both. */
export const inStockholm = (when?: string, agreement = brukarskolan): Played =>
  played(
    agreement,
    {
      [STEERING]: {
        'vuxenskolan-1': 'astrid',
        'vuxenskolan-2': 'anna',
        'socialforvaltningen-1': 'bengt',
        'socialforvaltningen-2': 'cecilia',
      },
      [COLLABORATION]: {
        'vuxenskolan-1': 'astrid',
        'vuxenskolan-2': 'frida',
        'socialforvaltningen-1': 'eva',
        'socialforvaltningen-2': 'cecilia',
      },
    },
    when,
  );

/** As it would be if the first meeting had nothing of its own to decide. */
export const atEase: Agreement = {
  ...brukarskolan,
  forums: brukarskolan.forums.map((forum) => ({
    ...forum,
    chair: { value: { kind: 'none' }, source: { kind: 'default' } },
    firstMeetingDecisions: [],
  })),
};

/** Everybody there votes, and the vote closes when all have. */
export const ALL = { astrid: 'yes', anna: 'yes', bengt: 'yes', cecilia: 'yes' } as const;

interface Given {
  readonly forum?: string;
  readonly duty?: string;
  readonly text?: string;
  readonly notice?: string;
}

export const give = ({
  forum = STEERING,
  duty = 'verksamhet',
  text = TEXT,
  notice = ID,
}: Given = {}): Command => ({ type: 'giveInformation', forum, notice, duty, text });

export const receive = (forum = STEERING, notice = ID): Command => ({
  type: 'receiveInformation',
  forum,
  notice,
});
export const correct = (text: string, forum = STEERING, notice = ID): Command => ({
  type: 'correctInformation',
  forum,
  notice,
  text,
});
