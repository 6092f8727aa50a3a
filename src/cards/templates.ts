import { createRequire } from 'node:module';
import type * as Templating from 'adaptivecards-templating';
import assignSeats from '../../cards/assign-seats.json' with { type: 'json' };
import chooseAgreement from '../../cards/choose-agreement.json' with { type: 'json' };
import decisions from '../../cards/decisions.json' with { type: 'json' };
import help from '../../cards/help.json' with { type: 'json' };
import newAgreementBasics from '../../cards/new-agreement-basics.json' with { type: 'json' };
import newAgreementParties from '../../cards/new-agreement-parties.json' with { type: 'json' };
import newAgreementReferences from '../../cards/new-agreement-references.json' with { type: 'json' };
import newAgreementRules from '../../cards/new-agreement-rules.json' with { type: 'json' };
import newAgreementSummary from '../../cards/new-agreement-summary.json' with { type: 'json' };
import openVotes from '../../cards/open-votes.json' with { type: 'json' };
import recusalForm from '../../cards/recusal-form.json' with { type: 'json' };
import result from '../../cards/result.json' with { type: 'json' };
import status from '../../cards/status.json' with { type: 'json' };
import voteForm from '../../cards/vote-form.json' with { type: 'json' };
import vote from '../../cards/vote.json' with { type: 'json' };
import welcome from '../../cards/welcome.json' with { type: 'json' };
import type { View } from '../application/views.ts';
import { isList } from './literal-text.ts';
import type { Json } from './literal-text.ts';

const sources: Readonly<Record<View['view'], object>> = {
  'assign-seats': assignSeats,
  'choose-agreement': chooseAgreement,
  'new-agreement-basics': newAgreementBasics,
  'new-agreement-parties': newAgreementParties,
  'new-agreement-references': newAgreementReferences,
  'new-agreement-rules': newAgreementRules,
  'new-agreement-summary': newAgreementSummary,
  'open-votes': openVotes,
  'recusal-form': recusalForm,
  'vote-form': voteForm,
  decisions,
  help,
  result,
  status,
  vote,
  welcome,
};

/** What a template is bound to. Every name that the template mentions must be there; lists may be empty. */
export type CardData = Readonly<Record<string, Json>>;

/** What a view fills its template with. `summary` and `lang` are added for every template. */
export interface CardContent {
  readonly summary: string;
  readonly data: CardData;
}

/**
 * The templating library takes a fifth of a second to load, which would double the time to readiness: it is
 * loaded when the first card is made, or before that by `prepareTemplates`.
 */
const load = createRequire(import.meta.url);
const prepared = new Map<string, Templating.Template>();

function template(view: View['view']): Templating.Template {
  const existing = prepared.get(view);
  if (existing) return existing;
  const { Template } = load('adaptivecards-templating') as typeof Templating;
  const made = new Template(sources[view]);
  prepared.set(view, made);
  return made;
}

/** Loads and compiles everything, so that the first card is as quick as the rest. */
export function prepareTemplates(): void {
  for (const view of Object.keys(sources) as View['view'][]) template(view);
}

/**
 * Data goes in as values, never as template text: `${…}` in it is not evaluated. A property whose value is null is
 * left out: so a number field without a number has no value.
 */
export const bind = (view: View['view'], data: CardData): Json =>
  withoutNulls(template(view).expand({ $root: data }) as Json);

function withoutNulls(node: Json): Json {
  if (isList(node)) return node.map(withoutNulls);
  if (typeof node !== 'object' || node === null) return node;
  const kept = Object.entries(node).filter(([, value]) => value !== null);
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutNulls(value)]));
}
