import type { sv as swedish } from './words.sv.ts';

export const en = {
  'directives.heading':
    '{total, plural, =0 {No directives to {to}} one {One directive to {to}} other {# directives to {to}}}',
  'directives.explanation':
    'A directive is in force until it is replaced or revoked by a decision ({source}).',
  'directives.decided': 'Decided by {forum} on {day, date, day}',
  'directives.some-shown': 'The {shown} latest are shown.',
  'directives.ended-line': '{decision}: “{text}” {how}',
  'directives.button.list': 'Directives',
  'directives.button.new': 'New directive',
  'directives.button.end': 'Replace or revoke',
  'directives.button.ended': 'Show earlier',

  'directive-form.heading': 'New directive',
  'directive-form.explanation':
    'A directive to {to} ({source}). The group votes on it, and at least one yes from each party is needed ({ruleSource}). When it is adopted {to} gets it in its chat, and it is on their next agenda.',
  'directive-form.text': 'The directive',
  'directive-form.placeholder': 'For example: This autumn the courses are first of all for newcomers.',
  'directive-form.text-missing': 'Say what the directive is.',

  'directive-form.button': 'Vote on it',

  'vote.note.directs':
    'This is a directive to another group. If it is adopted it is in force until it is replaced or revoked. At least one yes from each party is needed.',
  'result.next.set-directive':
    'The directive is in force from now on. The group that it is to gets it in its chat.',
  'decided.directive': 'Directive to {group}: {text}',
  'decided.as-directive': 'It is a directive to {group}.',
  'decisions.directive': 'Directive to {group}.',
  'item-form.directive': 'Directive',
  'item-form.directive-meaning': 'The decision is a directive to {group}',
  'agenda.reason.directive': 'Directive from {forum}, {decision}.',

  'news.directive.summary': 'New directive from {from}: {short} ({partnership})',
  'news.directive.heading': 'New directive from {from}, {decision}',
  'news.directive.words': '“{text}”',
  'news.directive.replaces': 'It replaces {replaced}.',
  'news.directive.until':
    'It is in force until it is replaced or revoked ({source}), and is on the next agenda.',
  'news.directive-ended.summary': 'The directive {decision} is revoked ({partnership})',
  'news.directive-ended.heading': 'The directive {decision} is revoked',
  'news.directive-ended.by': 'Revoked by {from}, {by}.',

  'answer.directive-opened':
    'The vote is open in the group’s chat. The directive is in force if it is adopted with at least one yes from each party.',
  'refusal.no-directives':
    'The agreement has {forums, plural, one {one group only, so there is no other group to give directives to} other {no group that may give another group directives}}. Type @Samverka vote and the question if you want to decide something.',
  'refusal.directed-elsewhere':
    'Directives are decided by {group} ({source}), so it cannot be done here. Propose it as a matter for {group}: type @Samverka agenda.',
} satisfies typeof swedish;
