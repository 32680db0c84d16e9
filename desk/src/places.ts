// Where things are among the parts of a leaflet: they are there again, as other elements, when all has been drawn anew.

/** The part, or the control of the setting, that a text belongs to; null if it is nowhere. */
export function partOf(area: HTMLElement, text: string): HTMLElement | null {
  const setting = area.querySelector<HTMLElement>(`[data-action="setting ${CSS.escape(text)}"]`)?.closest<HTMLElement>(".field");
  const names = text.split(".");
  let part: HTMLElement | null = setting ?? null;
  while (!part && names.length > 1) {
    part = area.querySelector<HTMLElement>(`[data-part="${CSS.escape(names.join("."))}"]`);
    names.pop();
  }
  return part;
}

/** Where the focus is: the control, by what it does, and the parts that it is in, the innermost first. */
export interface Focus {
  action: string | null;
  parts: string[];
}

/** Where the focus is; null if it is not in this area. */
export function focusIn(area: HTMLElement): Focus | null {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement) || !area.contains(active)) {
    return null;
  }
  const parts: string[] = [];
  for (let part = active.closest<HTMLElement>("[data-part]"); part; part = part.parentElement?.closest<HTMLElement>("[data-part]") ?? null) {
    parts.push(part.dataset["part"] ?? "");
  }
  return { action: active.dataset["action"] ?? null, parts };
}

/** Gives the focus back to the control that had it; if that is gone, to the innermost part that is still there. */
export function giveBack(area: HTMLElement, { action, parts }: Focus): void {
  if (action !== null && focusAction(area, action)) {
    return;
  }
  const left = parts.map((it) => area.querySelector<HTMLElement>(`[data-part="${CSS.escape(it)}"]`)).find((it) => it !== null);
  left?.querySelector<HTMLElement>("summary, button, select")?.focus();
}

/** Gives the focus to the control that does this. Returns whether it is there. */
export function focusAction(area: HTMLElement, action: string): boolean {
  const control = area.querySelector<HTMLElement>(`[data-action="${CSS.escape(action)}"]`);
  const menu = control?.closest<HTMLDetailsElement>("details.part-menu, details.rare");
  if (menu) {
    menu.open = true;
  }
  control?.closest("[hidden]")?.removeAttribute("hidden");
  control?.focus();
  return control !== null;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

function isField(element: EventTarget | null): element is Field {
  const isTyped = element instanceof HTMLInputElement && !/^(?:checkbox|radio|color|file)$/.test(element.type);
  return isTyped || element instanceof HTMLTextAreaElement;
}

/** Remembers of each control which value was told: what differs from it has yet to be. */
export function tellOnce(area: HTMLElement): void {
  area.addEventListener("change", (event) => {
    if (isField(event.target)) {
      event.target.defaultValue = event.target.value;
    }
  });
}

/**
 * What is being typed into the control that has the focus and has not been told yet. Returns what gives it to the control that
 * has the focus by then; that one tells it when the person goes on, which the browser does only for what is typed there.
 */
export function begunIn(area: HTMLElement): (() => void) | null {
  const typed = document.activeElement;
  if (!isField(typed) || !area.contains(typed) || typed.dataset["action"] === undefined || typed.value === typed.defaultValue) {
    return null;
  }
  return () => {
    const fresh = document.activeElement;
    if (!isField(fresh) || fresh.dataset["action"] !== typed.dataset["action"]) {
      return;
    }
    fresh.value = typed.value;
    if (typed.selectionStart !== null && fresh.selectionStart !== null) {
      fresh.setSelectionRange(typed.selectionStart, typed.selectionEnd);
    }
    const tell = (event: Event) => {
      const isDone = !(event instanceof KeyboardEvent) || (event.key === "Enter" && fresh instanceof HTMLInputElement);
      if (isDone && fresh.value !== fresh.defaultValue) {
        fresh.dispatchEvent(new Event("change", { bubbles: true }));
      }
    };
    fresh.addEventListener("blur", tell);
    fresh.addEventListener("keydown", tell);
  };
}
