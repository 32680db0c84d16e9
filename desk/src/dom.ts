// Elements made from scripts. Texts go in as text: nothing that a file holds is ever read as HTML.

type Child = Node | string | null | undefined | false;
type Attributes = Record<string, string | number | boolean | null | undefined | ((event: never) => void)>;

/** An element with attributes (`onclick` and the like are listeners) and children. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      element.addEventListener(name.slice(2), value as (event: Event) => void);
    } else if (value === true) {
      element.setAttribute(name, "");
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, String(value));
    }
  }
  element.append(...children.filter((it): it is Node | string => it !== null && it !== undefined && it !== false));
  return element;
}

/** A button with words on it. */
export function button(label: string, onclick: (event: MouseEvent) => void, attributes: Attributes = {}): HTMLButtonElement {
  return h("button", { type: "button", onclick, ...attributes }, label);
}

/** What a double click does once: the second click may meet another part in the same place. */
export function once(act: () => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.detail < 2) {
      act();
    }
  };
}

/** A control with its label above it. */
export function labelled(label: string, control: HTMLElement, ...more: Child[]): HTMLElement {
  return h("label", { class: "field" }, h("span", {}, label), control, ...more);
}

/** Tells a screen reader, and whoever looks, what has happened. */
export function say(words: string): void {
  const said = document.getElementById("said");
  if (said) {
    said.textContent = "";
    said.textContent = words;
    clearTimeout(silence);
    silence = window.setTimeout(() => (said.textContent = ""), Math.max(6000, words.length * 90));
  }
}

let silence = 0;

/** An SVG page from the server, parsed as XML and without a chance to run anything. */
export function svg(text: string): SVGSVGElement | null {
  const parsed = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
  if (parsed.nodeName !== "svg") {
    return null;
  }
  const page = document.importNode(parsed, true) as unknown as SVGSVGElement;
  page.querySelectorAll("script, foreignObject").forEach((it) => it.remove());
  return page;
}

/** A dialog that is removed when it is closed. */
export function dialog(title: string, ...children: Child[]): HTMLDialogElement {
  const id = `dialog-${++dialogs}`;
  const opener = document.activeElement;
  const element = h("dialog", { "aria-labelledby": id }, h("h2", { id }, title), ...children);
  element.addEventListener("close", () => {
    element.remove();
    if (opener instanceof HTMLElement) {
      opener.focus();
    }
  });
  document.body.append(element);
  element.showModal();
  return element;
}

let dialogs = 0;

/** A language by its name, in the language of the person. */
export function languageName(tag: string): string {
  return new Intl.DisplayNames(document.documentElement.lang, { type: "language" }).of(tag) ?? tag;
}
