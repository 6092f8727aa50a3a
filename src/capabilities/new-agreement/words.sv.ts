/** Adding an agreement in the chat, step by step. */
export const sv = {
  'new-agreement.kicker': 'Nytt avtal, steg {step} av {steps}',
  'new-agreement.kicker-party': 'Nytt avtal, steg {step} av {steps}, part {ordinal} av {count}',
  'new-agreement.kicker-summary': 'Nytt avtal, sammanfattning',
  'new-agreement.toast': '{kicker}: {heading}',
  'new-agreement.optional': '{label} (valfritt)',
  'new-agreement.refusal': '{field}: {refusal}',

  'new-agreement.basics.heading': 'Vilket avtal gäller det?',
  'new-agreement.basics.explanation':
    'Ha avtalet framför er. I fyra korta steg skriver ni in det som jag behöver för att kunna följa det. Ingenting sparas förrän ni har valt företrädare.',
  'new-agreement.parties.heading': 'Vilka är parterna?',
  'new-agreement.parties.explanation':
    'Skriv namnen som i avtalet. Platserna är parternas företrädare i styrgruppen. Anger avtalet inget organisationsnummer för en offentlig part lämnar ni det tomt.',
  'new-agreement.parties.blank': 'En part som lämnas helt tom kommer inte med.',
  'new-agreement.rules.heading': 'Vad säger avtalet om möten, beslut och uppsägning?',
  'new-agreement.rules.explanation':
    'Lämna tomt det som avtalet inte säger något om. Uppsägningstiden räknas från det att en parts skriftliga uppsägning har kommit till styrgruppen.',
  'new-agreement.references.heading': 'Var i avtalet står det?',
  'new-agreement.references.explanation':
    'Valfritt. Skriv till exempel ”11 Styrgrupp” och några av avtalets egna ord, så visar jag det varje gång jag använder regeln. Annars står det att uppgiften angavs när avtalet lades in.',
  'new-agreement.references.dispute':
    'Vid lika röstetal hänvisar jag till dialog mellan parterna. Fyll i raden om tvister om avtalet säger det.',
  'new-agreement.summary.heading': 'Stämmer det här med avtalet?',
  'new-agreement.summary.explanation':
    'Läs igenom tillsammans, och gå tillbaka om något ska ändras. I nästa steg väljer ni företrädare, och då sparas avtalet.',

  'new-agreement.field.name': 'Partnerskapets namn',
  'new-agreement.field.purpose': 'Syfte',
  'new-agreement.field.from': 'Gäller från och med',
  'new-agreement.field.to': 'Gäller till och med',
  'new-agreement.field.registryNumber': 'Diarienummer',
  'new-agreement.field.cadence': 'Hur ofta ska styrgruppen mötas?',
  'new-agreement.field.cadenceNumber': 'Antal möten per termin, eller månader mellan mötena',
  'new-agreement.field.decisionRule': 'Hur fattar styrgruppen beslut?',
  'new-agreement.field.share': 'Andel ja som krävs vid kvalificerad majoritet',
  'new-agreement.field.noticeMonths': 'Uppsägningstid i månader',
  'new-agreement.field.continuation': 'Sista dag att besluta om fortsättning',
  'new-agreement.party.other': 'Part\u00a0{ordinal}',
  'new-agreement.party.partyName': 'Part {ordinal}, namn',
  'new-agreement.party.organisationNumber': 'Part {ordinal}, organisationsnummer',
  'new-agreement.party.kind': 'Part {ordinal}, offentlig eller idéburen',
  'new-agreement.party.least': 'Part {ordinal}, minsta antal platser',
  'new-agreement.party.most': 'Part {ordinal}, högsta antal platser',
  'new-agreement.reference.section': '{setting}, avsnitt',
  'new-agreement.reference.quote': '{setting}, kort citat',

  'new-agreement.setting.name': 'Namn',
  'new-agreement.setting.purpose': 'Syfte',
  'new-agreement.setting.validity': 'Giltighetstid',
  'new-agreement.setting.registryNumber': 'Diarienummer',
  'new-agreement.setting.parties': 'Parterna',
  'new-agreement.setting.seats': 'Platserna',
  'new-agreement.setting.cadence': 'Möten',
  'new-agreement.setting.decisionRule': 'Beslutsregel',
  'new-agreement.setting.termination': 'Uppsägning',
  'new-agreement.setting.continuation': 'Fortsättning',
  'new-agreement.setting.dispute': 'Tvister',

  'new-agreement.example.name': 'Till exempel: Mötesplatsen',
  'new-agreement.example.purpose': 'Vad partnerskapet ska leda till, i en eller två meningar',
  'new-agreement.example.registryNumber': 'Till exempel: SLK-2026-00147',
  'new-agreement.example.partyName': 'Som i avtalet',
  'new-agreement.example.organisationNumber': 'Tio siffror',

  'new-agreement.kind.public': 'Offentlig part',
  'new-agreement.kind.civil': 'Idéburen part',
  'new-agreement.cadence.per-term': 'Minst ett visst antal möten per termin',
  'new-agreement.cadence.longest-interval': 'Högst ett visst antal månader mellan mötena',
  'new-agreement.cadence.by-decision': 'Avtalet låter gruppen bestämma',
  'new-agreement.cadence.not-given': 'Avtalet säger inget om det',
  'new-agreement.rule.qualified': 'Kvalificerad majoritet: minst en viss andel ja',
  'new-agreement.rule.not-given': 'Avtalet säger inget om det (då gäller enkel majoritet)',

  'new-agreement.missing': 'Fyll i fältet.',
  'new-agreement.too-long': 'Skriv högst {longest} tecken.',
  'new-agreement.date-wrong': 'Ange ett giltigt datum.',
  'new-agreement.organisation-number-wrong': 'Skriv tio siffror, till exempel 212000-1355.',
  'new-agreement.choice-wrong': 'Välj i listan.',

  'new-agreement.button.add-party': 'En part till',
  'new-agreement.button.cancel': 'Avbryt',

  'new-agreement.sourced': '{text} ({source}).',
  'new-agreement.party-line':
    '{kind, select, public {offentlig part} other {idéburen part}}, {number, select, none {utan organisationsnummer} other {organisationsnummer {number}}} ({source}). {seats}',
  'new-agreement.seats-line':
    '{least, plural, =0 {Högst} other {Minst # och högst}} {most, plural, one {en plats} other {# platser}} ({source}).',
  'new-agreement.seats-exactly': '{most, plural, one {En plats} other {# platser}} ({source}).',
  'new-agreement.meetings-per-term':
    '{least, plural, one {Minst ett möte per termin} other {Minst # möten per termin}} ({source}).',
  'new-agreement.meetings-longest-interval':
    '{months, plural, one {Högst en månad mellan mötena} other {Högst # månader mellan mötena}} ({source}).',
  'new-agreement.meetings-by-decision': 'Gruppen bestämmer hur ofta den möts ({source}).',
  'new-agreement.notice':
    '{noticeMonths, plural, =0 {Genast när} one {En månad efter att} other {# månader efter att}} en parts skriftliga uppsägning har kommit till styrgruppen ({source}).',
  'new-agreement.continuation': 'Beslutas senast den {decideBy, date, day} ({source}).',
  'new-agreement.dispute': 'Lika röstetal och tvister går till dialog mellan parterna ({source}).',
  'new-agreement.nothing-given': 'Avtalet anger inget.',
  'new-agreement.rest.heading': 'Samverkas förval för resten',
  'new-agreement.rest.agenda': 'Dagordningen har de {items} punkter som en styrgrupp brukar ha.',
  'new-agreement.rest.notice-days': 'Kallelsen går ut {days} dagar före mötet.',
  'new-agreement.rest.days-to-answer':
    'Mellan möten har alla {days} dagar på sig att svara på en omröstning.',
  'new-agreement.rest.extra-meeting': 'Varje part kan kalla till extra möte och anger då skälet.',
  'new-agreement.rest.leading': 'Gruppen har ingen ordförande. Någon av företrädarna leder mötet.',

  'refusal.field-missing': 'Fältet är tomt. Fyll i fältet och försök igen.',
  'refusal.choice-missing': 'Inget är valt. Välj i listan och försök igen.',
  'refusal.number-out-of-range':
    'Det talet går inte att använda här. Skriv ett heltal från {least} till {most}.',
  'refusal.day-unknown': 'Datumet finns inte. Ange ett giltigt datum.',
  'refusal.ends-before-it-begins': 'Den sista dagen ligger före den första. Rätta det datum som är fel.',
  'refusal.continuation-after-the-end':
    'Avtalet gäller till och med den {day, date, day}. Välj den dagen eller en tidigare.',
  'refusal.share-unknown': 'Andelen går inte att läsa. Skriv den som ett bråk, till exempel 2/3.',
  'refusal.share-not-a-majority':
    'En majoritet är mer än hälften och högst alla. Skriv ett sådant bråk, till exempel 2/3 eller 3/4.',
  'refusal.too-few-parties': 'Ett partnerskap har minst {least} parter. Fyll i en part till.',
  'refusal.too-many-parties':
    'Här går det att lägga in högst {most} parter. Ta bort någon, eller be den som sköter Samverka hos er att lägga in avtalet.',
  'refusal.party-name-twice':
    'En annan part heter likadant. Skriv namnen så att de går att skilja åt, till exempel med enhetens namn.',
  'refusal.seats-least-above-most': 'Det minsta antalet är större än det högsta. Rätta det tal som är fel.',
  'refusal.organisation-number-missing':
    'En idéburen part ska ha ett organisationsnummer, så att det inte går att ta fel på förening. Fyll i det och försök igen.',
  'refusal.organisation-number-not-ten-digits':
    'Ett organisationsnummer har tio siffror. Skriv det till exempel så här: 212000-1355.',
  'refusal.organisation-number-third-digit':
    'Den tredje siffran är {digit}, men i ett organisationsnummer är den minst 2. Kontrollera numret. Personnummer får inte sparas här.',
  'refusal.organisation-number-check-digit':
    'Den sista siffran är {found}, men den ska vara {expected} om de andra nio stämmer. Kontrollera numret.',
  'refusal.quote-without-section':
    'Ett citat behöver ett avsnitt, så att andra hittar det i avtalet. Skriv avsnittet eller ta bort citatet.',
  'new-agreement.button.quotes': 'Skriv citat',
  'new-agreement.button.rest': 'Visa resten',
};
