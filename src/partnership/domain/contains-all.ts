/** Whether every word that is searched for occurs in the text, whatever the case; all do where none is. */
export function containsAll(searched: string, search: string): boolean {
  const text = searched.toLocaleLowerCase('sv');
  const words = search.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean);
  return words.every((word) => text.includes(word));
}
