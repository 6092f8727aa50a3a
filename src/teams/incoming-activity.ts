import * as z from 'zod';
import { boundsProblem, type JsonBounds } from './json-bounds.ts';

/** Roomier than anything Teams sends, and cheap to walk. */
const bounds: JsonBounds = { depth: 20, nodes: 5_000, stringLength: 20_000 };

const shortText = z.string().max(1_000);
const id = shortText.regex(/\S/, 'Blank');

/** Channels write an absent field as null or leave it out; whoever reads an activity sees only the latter. */
const absentAllowed = <S extends z.ZodType>(schema: S) =>
  schema.nullish().transform((value) => value ?? undefined);

const account = z.looseObject({ id, aadObjectId: absentAllowed(shortText), name: absentAllowed(shortText) });

const moment = z
  .string()
  .max(100)
  .refine((text) => !Number.isNaN(Date.parse(text)), 'Not a moment in time');

const httpUrl = z
  .string()
  .max(2_000)
  .refine((text) => /^https?:$/.test(URL.parse(text)?.protocol ?? ''), 'Not an http or https URL');

const activitySchema = z.looseObject({
  type: id,
  id: absentAllowed(id),
  timestamp: absentAllowed(moment),
  localTimestamp: absentAllowed(moment),
  expiration: absentAllowed(moment),
  channelId: id,
  serviceUrl: httpUrl,
  from: account,
  recipient: account,
  conversation: z.looseObject({
    id,
    tenantId: absentAllowed(shortText),
    conversationType: absentAllowed(shortText),
    isGroup: absentAllowed(z.boolean()),
    name: absentAllowed(shortText),
  }),
  text: absentAllowed(z.string().max(20_000)),
  locale: absentAllowed(z.string().max(35)),
  name: absentAllowed(shortText),
  replyToId: absentAllowed(shortText),
  value: z.unknown().optional(),
  entities: absentAllowed(z.array(z.looseObject({ type: shortText })).max(200)),
  membersAdded: absentAllowed(z.array(account).max(500)),
  membersRemoved: absentAllowed(z.array(account).max(500)),
  channelData: absentAllowed(
    z.looseObject({ tenant: absentAllowed(z.looseObject({ id: absentAllowed(shortText) })) }),
  ),
});

/** An activity as the bot may trust its shape: bounded, with the fields everything relies on in place. */
export type IncomingActivity = z.infer<typeof activitySchema>;

type ParsedActivity =
  | { readonly ok: true; readonly activity: IncomingActivity }
  /** `problem` is a field path and a reason, never what the field held. */
  | { readonly ok: false; readonly problem: string };

/**
 * Parses the body of a request before anything else sees it. Unknown fields pass through within the bounds.
 * Says nothing about who sent it: that is `authentication.ts`.
 */
export function parseIncomingActivity(body: unknown): ParsedActivity {
  const outOfBounds = boundsProblem(body, bounds);
  if (outOfBounds !== undefined) return { ok: false, problem: outOfBounds };
  const parsed = activitySchema.safeParse(body);
  if (parsed.success) return { ok: true, activity: parsed.data };
  const [issue] = parsed.error.issues;
  const path = issue?.path.join('.') ?? '';
  return { ok: false, problem: `${path || '(activity)'}: ${issue?.message ?? 'Invalid'}` };
}
