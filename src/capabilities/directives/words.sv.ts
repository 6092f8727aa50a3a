/** What one group decides that another is to go by. */
export const sv = {
  'directives.heading':
    '{total, plural, =0 {Inga direktiv till {to}} one {Ett direktiv till {to}} other {# direktiv till {to}}}',
  'directives.explanation': 'Ett direktiv gäller tills det ersätts eller upphävs genom beslut ({source}).',
  'directives.decided': 'Beslutat av {forum} den {day, date, day}',
  'directives.some-shown': 'De {shown} senaste visas.',
  'directives.ended-line': '{decision}: ”{text}” {how}',
  'directives.button.list': 'Direktiv',
  'directives.button.new': 'Nytt direktiv',
  'directives.button.end': 'Ersätt eller upphäv',
  'directives.button.ended': 'Visa tidigare',

  'directive-form.heading': 'Nytt direktiv',
  'directive-form.explanation':
    'Ett direktiv till {to} ({source}). Gruppen röstar om det, och det behövs minst ett ja från varje part ({ruleSource}). När det är antaget får {to} det i sin chatt, och det står på deras nästa dagordning.',
  'directive-form.text': 'Direktivet',
  'directive-form.placeholder':
    'Till exempel: Kurserna ska i första hand rikta sig till nyinskrivna under hösten.',
  'directive-form.text-missing': 'Skriv vad direktivet säger.',

  'directive-form.button': 'Rösta om det',

  'vote.note.directs':
    'Det här är ett direktiv till en annan grupp. Om det antas gäller det tills det ersätts eller upphävs. Det behövs minst ett ja från varje part.',
  'result.next.set-directive':
    'Direktivet gäller från och med nu. Gruppen som direktivet riktar sig till får det i sin chatt.',
  'decided.directive': 'Direktiv till {group}: {text}',
  'decided.as-directive': 'Det är ett direktiv till {group}.',
  'decisions.directive': 'Direktiv till {group}.',
  'item-form.directive': 'Direktiv',
  'item-form.directive-meaning': 'Beslutet är ett direktiv till {group}',
  'agenda.reason.directive': 'Direktiv från {forum}, {decision}.',

  'news.directive.summary': 'Nytt direktiv från {from}: {short} ({partnership})',
  'news.directive.heading': 'Nytt direktiv från {from}, {decision}',
  'news.directive.words': '”{text}”',
  'news.directive.replaces': 'Det ersätter {replaced}.',
  'news.directive.until':
    'Det gäller tills det ersätts eller upphävs ({source}), och står på nästa dagordning.',
  'news.directive-ended.summary': 'Direktivet {decision} är upphävt ({partnership})',
  'news.directive-ended.heading': 'Direktivet {decision} är upphävt',
  'news.directive-ended.by': 'Upphävt av {from} genom {by}.',

  'answer.directive-opened':
    'Omröstningen är öppen i gruppens chatt. Direktivet gäller om det antas med minst ett ja från varje part.',
  'refusal.no-directives':
    'Avtalet har {forums, plural, one {bara en grupp, så det finns ingen annan grupp att ge direktiv} other {ingen grupp som får ge en annan grupp direktiv}}. Skriv @Samverka rösta och frågan om ni vill besluta något.',
  'refusal.directed-elsewhere':
    'Det är {group} som beslutar om direktiv ({source}), så det går inte att göra här. Föreslå det som ett ärende till {group}: skriv @Samverka dagordning.',
};
