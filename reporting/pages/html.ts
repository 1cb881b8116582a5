const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it may stand in an element or in an attribute between double quotes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character]!);

/** Words for those who listen instead of looking. */
export const spoken = (words: string): string => `<span class="govuk-visually-hidden">${escapeHtml(words)}</span>`;
