/** An address on the web, and nobody's password. */
export function isLink(written: string): boolean {
  if (!/^https:\/\/\S+$/i.test(written) || !URL.canParse(written)) return false;
  const { protocol, username, password } = new URL(written);
  return protocol === 'https:' && username === '' && password === '';
}
