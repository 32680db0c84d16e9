// Two versions of a leaflet: which texts differ, and what was typed here that can still be sent.

import type { Change, Difference, View } from "./types";

/** The text that a change gives another value; the empty name is the whole file. */
export function idOf(change: Change): string {
  return "set" in change ? change.set : "";
}

/** The text with this id, which an answer of the server may give another value. */
export function textOf(view: View, id: string): { source: string } | undefined {
  if (id === "") {
    return view;
  }
  const sections = view.sections.flatMap((it) => [it, ...(it.subsections ?? [])]);
  const all = [view.title, ...sections.flatMap((it) => [it.heading, it.text]), ...view.figures.flatMap((it) => [it.title, it.caption, it.alt])];
  return all.find((it) => it?.id === id) ?? undefined;
}

/** What was typed here while another window changed the leaflet: sent again, unless both changed the same text. */
export function divided(
  before: View,
  after: View,
  mine: Change[],
  wordsOf: (id: string) => string,
): { disputed: Difference[]; resent: Change[] } {
  const disputed: Difference[] = [];
  const resent: Change[] = [];
  for (const change of mine) {
    const id = idOf(change);
    const [was, theirs] = [textOf(before, id), textOf(after, id)];
    if (!theirs || !was || theirs.source !== was.source) {
      const words = "whole" in change ? change.whole : "source" in change ? change.source : wordsOf(id);
      disputed.push({ id, before: was?.source ?? null, mine: words, theirs: theirs?.source ?? null, differs: "both" });
    } else {
      resent.push(change);
    }
  }
  return { disputed, resent };
}
