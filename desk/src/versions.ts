// Two versions of a leaflet: which texts differ, and what was typed here that can still be sent.

import type { Change, Difference, Json, TextValue, View } from "./types";

/** The text that a change gives another value; the empty name is the whole file. */
export function idOf(change: Change): string {
  return "set" in change ? change.set : "";
}

/** The text with this id, which an answer of the server may give another value. */
export function textOf(view: View, id: string): { source: string; doc?: Json | null } | undefined {
  if (id === "") {
    return view;
  }
  return textsOf(view).find((it) => it.id === id);
}

function textsOf(view: View): TextValue[] {
  const sections = view.sections.flatMap((it) => [it, ...(it.subsections ?? [])]);
  const title = view.title ? [view.title] : [];
  return [...title, ...sections.flatMap((it) => [it.heading, it.text]), ...view.figures.flatMap((it) => [it.title, it.caption, it.alt])];
}

/**
 * What was typed while the structure changed: each change with the text that it was for and the one it is for now. The new
 * version gets what was typed; what was typed into a text that is gone is gone with it.
 */
export function moved(before: View, after: View, made: Change[] | null, typed: Change[]): { from: string; change: Change }[] {
  const found = typed.flatMap((it) => {
    const [from, id] = [idOf(it), idAfter(idOf(it), before, after, made)];
    return id === null ? [] : [{ from, change: "set" in it ? { ...it, set: id } : it }];
  });
  for (const { change } of found) {
    const value = "doc" in change ? { doc: change.doc } : "whole" in change ? { source: change.whole } : change;
    Object.assign(textOf(after, idOf(change)) ?? {}, value);
  }
  return found;
}

/**
 * The id that a text has after changes of the structure; null if it is no longer there. Of a step back or forward (no changes)
 * only what was and what is are known.
 */
function idAfter(id: string, before: View, after: View, made: Change[] | null): string | null {
  if (made !== null) {
    return made.reduce<string | null>((now, change) => now && idAfterOne(now, change), id);
  }
  const [was, is] = [textsOf(before), textsOf(after)];
  const source = textOf(before, id)?.source;
  const isSameStructure = was.map((it) => it.id).join() === is.map((it) => it.id).join();
  if (isSameStructure && before.sections.length > 0 && !isMoved(was, is)) {
    return id;
  }
  if (textOf(after, id)?.source === source) {
    return id;
  }
  const key = id.split(".").at(-1);
  const same = is.filter((it) => it.source === source && it.id.split(".").at(-1) === key);
  return same.length === 1 ? (same[0]?.id ?? null) : null;
}

/** Whether texts changed places: more than one has become another. */
function isMoved(was: TextValue[], is: TextValue[]): boolean {
  return was.filter((it, index) => it.source !== is[index]?.source).length > 1;
}

/** The id of a text after one change: the parts behind one that is added, removed or moved have another number. */
function idAfterOne(id: string, change: Change): string | null {
  const isPart = ("add" in change && change.add !== "figure" && "at" in change) || "move" in change || "remove" in change;
  const named = isPart ? ("add" in change ? `${change.add}.${"at" in change ? change.at : 0}` : "move" in change ? change.move : change.remove) : "";
  const [, list, at] = /^((?:section\.\d+\.sub)?section)\.(\d+)$/.exec(named) ?? [];
  const [, number, rest] = list && id.startsWith(`${list}.`) ? (/^(\d+)(\..+)$/.exec(id.slice(list.length + 1)) ?? []) : [];
  if (list === undefined || number === undefined) {
    return id;
  }
  const [old, place] = [Number(number), Number(at)];
  if ("remove" in change && old === place) {
    return null;
  }
  return `${list}.${numberAfter(old, place, change)}${rest}`;
}

function numberAfter(old: number, place: number, change: Change): number {
  if ("move" in change) {
    const without = old > place ? old - 1 : old;
    return old === place ? change.to : without >= change.to ? without + 1 : without;
  }
  return "remove" in change ? (old > place ? old - 1 : old) : old >= place ? old + 1 : old;
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
