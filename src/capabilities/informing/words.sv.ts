/** What the agreement obliges a party, or a group, to tell. */
export const sv = {
  'information.count': '{total, plural, =0 {Inga upplysningar} one {En upplysning} other {# upplysningar}}',
  'information.none':
    'Här visas vad parterna har upplyst varandra om enligt avtalet, och vem som har tagit del av det.',
  'information.line': '{date, date, day} · från {party} · alla har tagit del',
  'information.line-awaited': '{date, date, day} · från {party} · väntar på {awaited}',
  'information.line-received': 'Har tagit del: {who}',
  'information.receipt': '{name} ({party}) {at, date, moment}',
  'information.receipt-before': '{name} ({party}) {at, date, moment}, före rättelsen',
  'information.some-shown': 'De {shown} senaste visas.',
  'information.button.new': 'Ny upplysning',
  'information.button.show': 'Visa upplysningen',

  'begun-information.heading': '{name} har något att upplysa om',
  'begun-information.summary': '{name} har något att upplysa om: {text}',
  'begun-information.explanation':
    'Bara {name} kan skicka upplysningen. När den är skickad får de veta det som avtalet säger.',
  'begun-information.button': 'Gå vidare',

  'information-form.heading': 'Lämna en upplysning',
  'information-form.text': 'Vad har förändrats eller hänt?',
  'information-form.placeholder':
    'Till exempel: Vår verksamhetschef slutar den 1 mars, och en ny är inte utsedd.',
  'information-form.text-missing': 'Skriv vad som har förändrats eller hänt.',
  'information-form.kind': 'Vad är det för upplysning?',
  'information-form.kind-missing': 'Välj vad det är för upplysning.',
  'information-form.told':
    '{kind}: till {to, select, forum {{forum}} other {företrädarna för {parties}}} ({source}). {urgent, select, yes {Eftersom det är omgående påminns den som inte har tagit del efter} other {Den som inte har tagit del påminns efter}} {days, plural, one {en arbetsdag} other {# arbetsdagar}} ({daysSource}).',
  'information-form.way':
    'Upplysningen kommer direkt, i chatten och till var och en, och tas upp på nästa möte.',
  'information-form.button': 'Skicka',

  'information-card.summary.receive':
    'Ta del av upplysningen senast {lastDay, date, day}: {text} ({partnership}, från {party})',
  'information-card.summary': 'Upplysning: {text} ({partnership}, från {party})',
  'information-card.kicker': 'Upplysning · {name}, {party} · {at, date, moment}',
  'information-card.awaited':
    'Väntar på att {awaited} tar del, senast den {lastDay, date, day} ({daysSource}).',
  'information-card.late':
    '{awaited} har inte tagit del. Sista dagen var den {lastDay, date, day} ({daysSource}).',
  'information-card.received': 'Alla som ska veta det har tagit del.',
  'information-card.about': 'Gäller',
  'information-card.kind': '{kind} ({source})',
  'information-card.way': 'Från',
  'information-card.from-to': '{from} till {to}',
  'information-card.dialogue': 'Dialog',
  'information-card.agenda': 'Tas upp på nästa möte i {agenda} ({agendaSource})',
  'information-card.receipts': 'Mottaget',
  'information-card.and': 'Och',
  'information-card.corrected': 'Rättad',
  'information-card.earlier': 'Före rättelsen {until, date, moment}:',
  'information-card.button.receive': 'Har tagit del',
  'information-card.button.more': 'Visa mer',
  'information-card.button.correct': 'Rätta upplysningen',
  'information-card.button.agenda': 'Dagordning',
  'information-card.button.list': 'Upplysningar',

  'information-correction.heading': 'Rätta upplysningen',
  'information-correction.explanation':
    'De som har fått upplysningen får veta hur den lyder nu. Det du skrev först går fortfarande att läsa.',
  'information-correction.text': 'Så här ska det stå',
  'information-correction.button': 'Rätta',

  'news.information-corrected.summary': 'Rättad upplysning: {brief} ({partnership})',
  'news.information-corrected.heading': '{name} har rättat en upplysning',
  'news.information-corrected.now': 'Nu lyder den: ”{text}”',
  'news.information-corrected.before': 'Före rättelsen: ”{before}”',

  'agenda.reason.information':
    'Upplysning från {party} den {day, date, day}, att föra en dialog om ({source}).',

  'answer.information-of-another':
    'Det är {name} som har något att upplysa om, så bara {name} kan skicka det. Skriv @Samverka upplysning och vad det gäller för att lämna en egen.',
  'answer.information-given':
    'Upplysningen är skickad till {forum}. Här ser du vem som har tagit del, och den tas upp på nästa möte.',
  'answer.information-received': 'Du har tagit del av upplysningen, och det syns på kortet.',
  'answer.information-corrected': 'Upplysningen är rättad, och de som har fått den får veta det.',
  'refusal.unknown-notice':
    'Den upplysningen finns inte i den här chatten. Skriv @Samverka upplysning för att se vilka som finns.',
  'refusal.unknown-information-duty':
    'Du har inte valt vad det är för upplysning. Välj i listan och skicka igen.',
  'refusal.information-of-others':
    'Det är {who} som lämnar den upplysningen ({source}). Be någon där att göra det, eller välj en annan sorts upplysning.',
  'refusal.told-forum-without-chat':
    'Upplysningen ska till {group} ({source}), som inte är kopplad till någon chatt än. Registrera den gruppen i dess chatt först, och berätta det på annat sätt tills vidare.',
  'refusal.too-many-notices':
    'Det finns redan {most} upplysningar som alla inte har tagit del av. Be dem som fattas att trycka på Har tagit del först: skriv @Samverka upplysning för att se vilka det är.',
  'refusal.notice-not-to-you':
    'Upplysningen är till {group}, och det är företrädarna där som trycker på Har tagit del. På kortet ser du vilka som har gjort det.',
  'refusal.own-notice':
    'Din part har lämnat upplysningen, så det är de andra som trycker på Har tagit del. Är något fel kan den som skrev den rätta den.',
  'refusal.notice-of-another':
    'Det är {member} som har skrivit upplysningen, så bara {member} kan rätta den. Lämna en egen om något fattas: skriv @Samverka upplysning.',
  'refusal.notice-taken-up':
    'Upplysningen är redan uppe på ett möte, så den går inte att rätta här. Säg på mötet vad som är fel, så att det antecknas, eller lämna en ny upplysning.',
};
