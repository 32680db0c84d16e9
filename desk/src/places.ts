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

/** The control that has the focus, by what it does. */
export function actionOf(area: HTMLElement): string | null {
  const active = document.activeElement;
  return active instanceof HTMLElement && area.contains(active) ? (active.dataset["action"] ?? null) : null;
}

/** Gives the focus to the control that does this. Returns whether it is there. */
export function focusAction(area: HTMLElement, action: string): boolean {
  const control = area.querySelector<HTMLElement>(`[data-action="${CSS.escape(action)}"]`);
  const menu = control?.closest<HTMLDetailsElement>("details.part-menu, details.rare");
  if (menu) {
    menu.open = true;
  }
  control?.focus();
  return control !== null;
}
