import * as z from 'zod';
import { boundsProblem, type JsonBounds } from './json-bounds.ts';

/** Roomier than anything Teams sends, and cheap to walk. */
const bounds: JsonBounds = { depth: 20, nodes: 5_000, stringLength: 20_000 };

const shortText = z.string().max(1_000);
/** Goes into addresses and headers, where half a character or a control character is a fault. */
const id = shortText
  .regex(/\S/, 'Blank')
  .refine((text) => text.isWellFormed() && !/\p{Cc}/u.test(text), 'Not a clean identifier');

/** Channels write an absent field as null or leave it out; whoever reads an activity sees only the latter. */
const absentAllowed = <S extends z.ZodType>(schema: S) =>
  schema.nullish().transform((value) => value ?? undefined);

/** Entra says ids in lower case, and means the same by upper case. */
const account = z.looseObject({
  id,
  aadObjectId: absentAllowed(shortText.toLowerCase()),
  name: absentAllowed(shortText),
});

const mention = z.looseObject({ mentioned: z.looseObject({ id }), text: shortText });
const entity = z
  .looseObject({ type: shortText })
  .refine((one) => one.type !== 'mention' || mention.safeParse(one).success, 'Mentions nobody');

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
  replyToId: absentAllowed(id),
  value: z.unknown().optional(),
  entities: absentAllowed(z.array(entity).max(200)),
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
export function parseIncomingActivity(sent: unknown): ParsedActivity {
  const body = withoutMarkup(sent);
  const outOfBounds = boundsProblem(body, bounds);
  if (outOfBounds !== undefined) return { ok: false, problem: outOfBounds };
  const parsed = activitySchema.safeParse(body);
  if (parsed.success) return { ok: true, activity: parsed.data };
  const [issue] = parsed.error.issues;
  const path = issue?.path.join('.') ?? '';
  return { ok: false, problem: `${path || '(activity)'}: ${issue?.message ?? 'Invalid'}` };
}

/** Teams sends a message's text again, as HTML, which may be much longer than what was typed and is read by nobody. */
function withoutMarkup(body: unknown): unknown {
  const sent = withAttachments.safeParse(body);
  if (!sent.success) return body;
  const attachments = sent.data.attachments.filter((one) => !isMarkup.safeParse(one).success);
  return { ...sent.data, attachments };
}

const withAttachments = z.looseObject({ attachments: z.array(z.unknown()) });
const isMarkup = z.object({ contentType: z.literal('text/html') });
