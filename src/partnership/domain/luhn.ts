/**
 * The Luhn check digit of nine digits, the tenth of an organisation number or a personal identity number: every other digit doubled from the
 * first, digit sums added up.
 */
export function checkDigit(nine: string): number {
  const sum = Array.from(nine, Number).reduce((total, digit, index) => {
    const product = digit * (index % 2 === 0 ? 2 : 1);
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return (10 - (sum % 10)) % 10;
}
