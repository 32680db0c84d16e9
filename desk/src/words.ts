// The words of the page in the language of the person. What a leaflet holds and the server's messages have their own.

import { english } from "./words/en";
import { dutch, type Words } from "./words/nl";

export type { Words };

/** The words in the language of the person. */
export let words: Words = dutch;

export function useWords(language: string): void {
  words = language === "en" ? english : dutch;
  document.documentElement.lang = language === "en" ? "en" : "nl";
}
