import { Ajv } from 'ajv';
import schema from './adaptive-card-1.5.schema.json' with { type: 'json' };

const validate = new Ajv({ allErrors: true, discriminator: true }).compile(schema);

/** What keeps the value from being an Adaptive Card 1.5 as ours are to be; empty if nothing does. */
export function cardFlaws(card: unknown): readonly string[] {
  if (validate(card)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}
