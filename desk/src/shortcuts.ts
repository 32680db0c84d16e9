// The keys of the page as a whole, while no dialog is open.

/** Has Ctrl with a letter do something. Returns what ends it. */
export function listenForKeys(actions: Record<string, (event: KeyboardEvent) => void>): () => void {
  const onKey = (event: KeyboardEvent) => {
    const action = event.ctrlKey || event.metaKey ? actions[event.key.toLowerCase()] : undefined;
    if (action && !document.querySelector("dialog[open]")) {
      event.preventDefault();
      action(event);
    }
  };
  document.addEventListener("keydown", onKey);
  return () => document.removeEventListener("keydown", onKey);
}
