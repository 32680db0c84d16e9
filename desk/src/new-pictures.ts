// New pictures: chosen from a folder or dropped, copied beside the definition, and described at once.

import { upload } from "./api";
import { button, dialog, h, labelled } from "./dom";
import type { Change } from "./types";
import { words } from "./words";

export class NewPictures {
  /** The browser's own way to choose files. */
  readonly element = h("input", { type: "file", accept: "image/png,image/jpeg,image/webp,image/svg+xml", hidden: true });
  private section = "";
  /** The end of what is being added. */
  private turn: Promise<void> = Promise.resolve();

  constructor(
    private readonly leaflet: string,
    private readonly change: (changes: Change[]) => Promise<boolean>,
    /** Shows what was added: the id of a figure. */
    private readonly show: (figure: string) => void,
    private readonly failed: (error: unknown) => void,
  ) {
    this.element.addEventListener("change", () => {
      this.add(Array.from(this.element.files ?? []), this.section);
      this.element.value = "";
    });
  }

  /** Asks for files with pictures for a part. */
  pick(section: string): void {
    this.section = section;
    this.element.click();
  }

  /** Adds pictures to a part, one after the other, so that no two get the same name. */
  add(files: File[], section: string): void {
    const addAll = async () => {
      for (const file of files) {
        const changes = await addPicture(this.leaflet, file, section || null);
        if (changes && (await this.change(changes))) {
          changes.forEach((it) => "add" in it && "name" in it && this.show(`figure.${it.name}`));
        }
      }
    };
    this.turn = this.turn.then(addAll).catch((error) => this.failed(error));
  }
}

/** Copies a picture beside the definition and asks for its description at once. Nothing is added if it is cancelled. */
async function addPicture(leaflet: string, file: File, section: string | null): Promise<Change[] | null> {
  const name = file.name.replace(/[^\w.-]+/g, "-").replace(/^[-.]+/, "") || "picture.png";
  const { image, name: free } = await upload<{ image: string; name: string }>(
    `/api/leaflets/${leaflet}/pictures/${encodeURIComponent(name)}`,
    file,
  );
  const described = await askDescription(file);
  if (described === null) {
    return null;
  }
  const added: Change = { add: "figure", name: free, image, alt: described.alt, to: section };
  const decorative: Change[] = described.decorative ? [{ set: `figure.${free}.decorative`, value: "true" }] : [];
  return [added, ...decorative];
}

interface Described {
  alt: string;
  decorative: boolean;
}

function askDescription(file: File): Promise<Described | null> {
  const alt = h("textarea", { rows: 3, required: true, "aria-describedby": "describe-hint" });
  const decorative = h("input", { type: "checkbox", onchange: () => (alt.required = !decorative.checked) });
  const address = URL.createObjectURL(file);
  let answer: Described | null = null;
  const form = h(
    "form",
    {
      method: "dialog",
      onsubmit: () => {
        answer = { alt: decorative.checked ? "" : alt.value.trim(), decorative: decorative.checked };
      },
    },
    h("img", { class: "thumbnail", src: address, alt: "" }),
    labelled(words.pictureDescription, alt),
    h("p", { class: "note", id: "describe-hint" }, words.pictureDescriptionHint),
    h("label", { class: "check" }, decorative, words.decorative),
    h(
      "div",
      { class: "tools" },
      h("button", { class: "main" }, words.add),
      button(words.cancel, () => element.close(), { class: "quiet" }),
    ),
  );
  const element = dialog(words.addPicture, form);
  alt.focus();
  return new Promise((resolve) => {
    element.addEventListener("close", () => {
      URL.revokeObjectURL(address);
      resolve(answer);
    });
  });
}
