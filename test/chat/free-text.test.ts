import assert from 'node:assert/strict';
import type { z } from 'zod';
import { renderMessage } from '../../src/chat/render.ts';
import { parseTyped } from '../../src/chat/typed-command.ts';
import { agreementFrom } from '../../src/capabilities/new-agreement/domain/new-agreement.ts';
import { requestSchema } from '../../src/capabilities/index.ts';
import type { Command } from '../../src/capabilities/index.ts';
import { NOTHING_SAID } from '../../src/capabilities/registration/domain/beginning.ts';
import { BENGT, FORUM, normaGroup } from '../capabilities/meetings/domain/held.ts';
import { given } from '../support/given.ts';
import { completeDraft } from '../support/new-agreement.ts';
import { texts } from './free-text-fields.ts';
import { before } from './free-text-worlds.ts';

const NUMBER = '19890201-3286';
const HARMLESS = 'Vi ses i Rosenlund';
const HARMFUL = `Vi ses hos ${NUMBER}`;

/** Names under which a button may send what somebody wrote: a text, or something that texts are in. */
function written(): string[] {
  const anyText = 'text '.repeat(60);
  return requestSchema.options.flatMap(({ shape }) =>
    Object.entries<z.ZodType>(shape).flatMap(([name, schema]) => {
      const takes = [
        anyText,
        { field: anyText, name: anyText },
        [{ member: 'm', state: 'substitute', substitute: anyText }],
      ].some((value) => schema.safeParse(value).success);
      return takes ? [`${shape.ask.value}.${name}`] : [];
    }),
  );
}

describe('a personal identity number in what people write (N4-7, N9-13, B-sekretess-91)', () => {
  it('is thought of in every field there is', () => {
    assert.deepEqual(written().sort(), Object.keys(texts).sort());
  });

  for (const [field, command] of Object.entries(texts)) {
    if (typeof command === 'string') continue;
    it(`is refused in ${field}`, () => {
      const world = given(...before(field));
      const accepted = world.when(BENGT, command(HARMLESS));
      assert.ok(accepted.facts.length > 0, 'a harmless text is taken');
      world.when(BENGT, command(HARMFUL)).refused({ code: 'contains-personal-identity-number' });
    });
  }

  it('is refused in what a group that began before Samverka has decided', () => {
    const began = (inForce: string): Command => ({
      type: 'correctBeginning',
      forum: FORUM,
      began: { ...NOTHING_SAID, inForce },
    });
    const world = given(...normaGroup);
    assert.equal(world.when(BENGT, began(HARMLESS)).facts.length, 1);
    world.when(BENGT, began(HARMFUL)).refused({ code: 'contains-personal-identity-number' });
  });

  it('is refused in every field of a new agreement that is kept as it is written', () => {
    const { references, parties, ...plain } = completeDraft;
    const [first, ...others] = parties;
    assert.ok(first);
    const drafts = [
      ...Object.keys(plain).map((name) => ({ ...completeDraft, [name]: HARMFUL })),
      ...Object.keys(first).map((name) => ({
        ...completeDraft,
        parties: [{ ...first, [name]: HARMFUL }, ...others],
      })),
      ...Object.keys(references).flatMap((name) => [
        { ...completeDraft, references: { ...references, [name]: { section: HARMFUL, quote: '' } } },
        { ...completeDraft, references: { ...references, [name]: { section: '4', quote: HARMFUL } } },
      ]),
    ];
    for (const draft of drafts) {
      const made = agreementFrom(draft, 'avtal');
      assert.ok(!made.ok || !JSON.stringify(made.agreement).includes(NUMBER));
    }
  });

  it('is not repeated in the chat when a typed date or command is not understood', () => {
    for (const typed of [
      `möte ${NUMBER} kl 9`,
      `möte 12 ${NUMBER} kl 9`,
      `möte den 12 ${NUMBER}`,
      `möte på torsdag kl ${NUMBER}`,
      `möte på torsdag kl 13-${NUMBER}`,
      `extra möte om 2 veckor ${NUMBER}`,
    ]) {
      const request = parseTyped(typed, new Date('2025-01-15T09:00:00.000Z'));
      assert.ok(request.ask === 'draft-meeting' && request.refusal, typed);
      const message = { message: 'refused', refusal: request.refusal, names: {} } as const;
      for (const language of ['sv', 'en'] as const)
        assert.ok(
          !renderMessage(message, language).includes('3286'),
          `${typed}: ${renderMessage(message, language)}`,
        );
    }
  });
});
