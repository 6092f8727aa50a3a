/** What the endpoint says when there is no chat to say it in. People seldom see it; operators and other bots do. */
const texts = {
  400: {
    code: 'bad-request',
    sv: 'Anropet gick inte att läsa.',
    en: 'The request could not be read.',
  },
  401: {
    code: 'unauthorized',
    sv: 'Anropet saknar ett giltigt bevis på att det kommer från Teams.',
    en: 'The request lacks valid proof that it comes from Teams.',
  },
  403: {
    code: 'forbidden',
    sv: 'Anropet kommer från en organisation som Samverka inte är till för.',
    en: 'The request comes from an organisation that Samverka is not meant for.',
  },
  404: { code: 'not-found', sv: 'Här finns inget.', en: 'There is nothing here.' },
  405: {
    code: 'method-not-allowed',
    sv: 'Adressen kan inte anropas på det sättet.',
    en: 'The address cannot be called that way.',
  },
  413: { code: 'too-large', sv: 'Anropet är för stort.', en: 'The request is too large.' },
  415: {
    code: 'unsupported-media-type',
    sv: 'Anropet ska vara okomprimerad JSON.',
    en: 'The request must be uncompressed JSON.',
  },
  500: {
    code: 'internal-error',
    sv: 'Något gick fel hos Samverka. Försök igen.',
    en: 'Something went wrong at Samverka. Try again.',
  },
  503: {
    code: 'unavailable',
    sv: 'Samverka är inte tillgänglig just nu. Försök igen om en stund.',
    en: 'Samverka is not available right now. Try again in a while.',
  },
} as const;

type ErrorLanguage = 'sv' | 'en';

/**
 * The body that goes with an HTTP error status; a status without words of its own gets those of 400 or 500. The code
 * is stable, the message is not.
 * @param correlationId found again in the log
 * @param detail for whoever builds against the endpoint: which field and why, never what it held
 */
export function errorBody(status: number, language: ErrorLanguage, correlationId: string, detail?: string) {
  const { code, [language]: message } = isKnown(status) ? texts[status] : texts[status < 500 ? 400 : 500];
  return { error: { code, message, correlationId, ...(detail !== undefined && { detail }) } };
}

function isKnown(status: number): status is keyof typeof texts {
  return status in texts;
}

/** The activity's own locale if there is one to see, else the first language asked for that there is, else Swedish. */
export function errorLanguage(body: unknown, acceptLanguage: string): ErrorLanguage {
  const locale = localeIn(body);
  if (locale !== undefined) return /^sv\b/i.test(locale) ? 'sv' : 'en';
  // Preference order is what clients write; weights that contradict it are not worth the parsing here.
  const asked = acceptLanguage.split(',').map((tag) => tag.trim().slice(0, 2).toLowerCase());
  return asked.find((tag) => tag === 'sv' || tag === 'en') ?? 'sv';
}

function localeIn(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('locale' in body)) return undefined;
  return typeof body.locale === 'string' && body.locale !== '' ? body.locale : undefined;
}
