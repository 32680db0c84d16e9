// A file that another program or window changed meanwhile: both versions of each piece, and the choice between them.

import { button, dialog, h } from "./dom";
import type { Difference } from "./types";
import { words } from "./words";

/** The ids of the pieces that are taken from elsewhere; null if the person does not decide yet. */
export function resolveConflict(
  blocks: Difference[],
  [title, hint, action] = [words.changedOnDisk, words.changedOnDiskHint, words.save],
): Promise<string[] | null> {
  const choices = blocks.map((block, index) => choice(block, index));
  let answer: string[] | null = null;
  const form = h(
    "form",
    {
      method: "dialog",
      onsubmit: () => {
        answer = blocks.filter((_, index) => choices[index]?.theirs.checked).map((it) => it.id);
      },
    },
    h("p", {}, hint),
    ...choices.map((it) => it.element),
    h(
      "div",
      { class: "tools" },
      h("button", { class: "main" }, action),
      button(words.cancel, () => element.close(), { class: "quiet" }),
    ),
  );
  const element = dialog(title, form);
  element.classList.add("wide");
  return new Promise((resolve) => element.addEventListener("close", () => resolve(answer)));
}

function choice(block: Difference, index: number): { element: HTMLElement; theirs: HTMLInputElement } {
  const name = `piece-${index}`;
  const mine = h("input", { type: "radio", name, checked: block.differs !== "theirs" });
  const theirs = h("input", { type: "radio", name, checked: block.differs === "theirs" });
  const [mineWords, theirWords] = [block.mine, block.theirs].map((it) => (it === null ? "" : readable(it)));
  const version = (input: HTMLInputElement, label: string, text = "", other = "") =>
    h("label", { class: "version" }, h("span", { class: "check" }, input, label), h("pre", {}, ...(text ? marked(text, other) : [words.nothing])));
  const element = h(
    "fieldset",
    { class: "piece" },
    h("legend", {}, pieceName(block.id)),
    version(mine, words.mine, mineWords, theirWords),
    version(theirs, words.theirs, theirWords, mineWords),
  );
  return { element, theirs };
}

/** A text without the line ends of the file. */
function readable(text: string): string {
  return text.trim().replace(/([^\n])\n(?!\n|\s*(?:[-*|#]|\d+[.)]) ?)/g, "$1 ");
}

/** A text of which the words that the other lacks are marked: all between what both begin and end with. */
function marked(text: string, other: string): (string | HTMLElement)[] {
  const [ours, theirs] = [text, other].map((it) => it.split(/(?<=\s)/)) as [string[], string[]];
  let start = 0;
  while (start < ours.length && ours[start]?.trim() === theirs[start]?.trim()) {
    start++;
  }
  let end = 0;
  while (end < ours.length - start && end < theirs.length - start && ours.at(-1 - end)?.trim() === theirs.at(-1 - end)?.trim()) {
    end++;
  }
  const middle = ours.slice(start, ours.length - end).join("");
  return [ours.slice(0, start).join(""), middle ? h("mark", {}, middle) : "", ours.slice(ours.length - end).join("")];
}

/** A piece in words: `section.1.text` is "Deel 2: tekst". */
export function pieceName(id: string): string {
  const section = /^section\.(\d+)(?:\.subsection\.(\d+))?(?:\.(\w+))?/.exec(id);
  const named = (key: string | undefined) => (key ? `: ${words.pieceNames[key] ?? words.settingNames[key]?.[0] ?? key}` : "");
  if (section) {
    const number = [section[1], section[2]].filter((it) => it !== undefined).map((it) => Number(it) + 1).join(".");
    return words.pieceOf(number) + named(section[3]);
  }
  const figure = /^figure\.([^.]+)(?:\.(\w+))?/.exec(id);
  if (figure) {
    return words.picture(figure[1] ?? "") + named(figure[2]);
  }
  if (id === "") {
    return words.sourceOfFile;
  }
  return id === "title" ? words.title : (words.settingNames[id]?.[0] ?? id);
}
