// A file that another program changed meanwhile: both versions of each piece, and the choice between them.

import { button, dialog, h } from "./dom";
import type { Difference } from "./types";
import { words } from "./words";

/** The ids of the pieces that are taken from disk; null if the person does not decide yet. */
export function resolveConflict(blocks: Difference[]): Promise<string[] | null> {
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
    h("p", {}, words.changedOnDiskHint),
    ...choices.map((it) => it.element),
    h("div", { class: "tools" }, h("button", {}, words.save), button(words.cancel, () => element.close(), { class: "quiet" })),
  );
  const element = dialog(words.changedOnDisk, form);
  element.classList.add("wide");
  return new Promise((resolve) => element.addEventListener("close", () => resolve(answer)));
}

function choice(block: Difference, index: number): { element: HTMLElement; theirs: HTMLInputElement } {
  const name = `piece-${index}`;
  const mine = h("input", { type: "radio", name, checked: block.differs !== "theirs" });
  const theirs = h("input", { type: "radio", name, checked: block.differs === "theirs" });
  const version = (input: HTMLInputElement, label: string, text: string | null) =>
    h("label", { class: "version" }, h("span", {}, input, label), h("pre", {}, text ?? "—"));
  const element = h(
    "fieldset",
    { class: "piece" },
    h("legend", {}, block.id),
    version(mine, words.mine, block.mine),
    version(theirs, words.theirs, block.theirs),
  );
  return { element, theirs };
}
