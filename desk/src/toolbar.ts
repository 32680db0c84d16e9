// The buttons of formatting, for the text that has the cursor.

import type { Command, EditorState } from "prosemirror-state";
import * as commands from "./commands";
import { button, dialog, h, labelled } from "./dom";
import type { TextEditor } from "./editor";
import { fields, schema } from "./schema";
import { words } from "./words";

interface Tool {
  label: () => string;
  /** The sign on the button. */
  face: string;
  /** The label is on the button as well. */
  isNamed?: boolean;
  command: Command;
  isOn?: (state: EditorState) => boolean;
  keys?: string;
  /** Shown in a list alone. */
  ofList?: boolean;
  /** Shown in a table alone. */
  ofTable?: boolean;
}

const TOOLS: Tool[] = [
  { label: () => words.bold, face: "B", command: commands.bold, isOn: (it) => hasMark(it, "strong"), keys: "(Ctrl+B)" },
  { label: () => words.italic, face: "I", command: commands.italic, isOn: (it) => hasMark(it, "em"), keys: "(Ctrl+I)" },
  { label: () => words.bullets, face: "•", isNamed: true, command: commands.bullets },
  { label: () => words.numbers, face: "1.", isNamed: true, command: commands.numbers },
  { label: () => words.boxes, face: "☐", isNamed: true, command: commands.boxes },
  { label: () => words.indent, face: "⇥", command: commands.indent, keys: "(Tab)", ofList: true },
  { label: () => words.outdent, face: "⇤", command: commands.outdent, keys: "(Shift+Tab)", ofList: true },
  { label: () => words.blankLine, face: "__", isNamed: true, command: commands.insertBlankLine },
  { label: () => words.table, face: "▦", isNamed: true, command: commands.insertTable },
  { label: () => words.rowAdd, face: "", command: commands.addRowAfter, ofTable: true },
  { label: () => words.rowRemove, face: "", command: commands.deleteRow, ofTable: true },
  { label: () => words.columnAdd, face: "", command: commands.addColumnAfter, ofTable: true },
  { label: () => words.columnRemove, face: "", command: commands.deleteColumn, ofTable: true },
];

function hasMark(state: EditorState, name: string): boolean {
  const mark = schema.marks[name];
  const { from, to, empty, $from } = state.selection;
  if (!mark) {
    return false;
  }
  return empty ? mark.isInSet(state.storedMarks ?? $from.marks()) !== undefined : state.doc.rangeHasMark(from, to, mark);
}

export class Toolbar {
  readonly element: HTMLElement;
  private editor: TextEditor | null = null;
  private readonly buttons: [Tool, HTMLButtonElement][];
  private readonly link: HTMLButtonElement;
  private readonly field: HTMLSelectElement;

  constructor() {
    this.buttons = TOOLS.map((tool) => [tool, this.toolButton(tool)]);
    this.link = button(words.link, () => this.askLink(), { "aria-keyshortcuts": "Control+K" });
    this.field = h(
      "select",
      { "aria-label": words.field, onchange: () => this.insertField() },
      h("option", { value: "" }, words.field),
      ...Array.from(fields, ([name, value]) => h("option", { value: name }, value)),
    );
    const tools = this.buttons.map(([, it]) => it);
    this.element = h(
      "div",
      { class: "toolbar", role: "toolbar", "aria-label": words.toolbar, onkeydown: (event: KeyboardEvent) => this.move(event) },
      ...tools.slice(0, 2),
      this.link,
      ...tools.slice(2),
      fields.size > 0 && this.field,
    );
    this.update(null);
  }

  /** Shows what can be done where the cursor is. */
  update(editor: TextEditor | null): void {
    this.editor = editor;
    const state = editor?.view?.state;
    const inList = state !== undefined && commands.listDepth(state) > 0;
    const inTable = state !== undefined && commands.isInTable(state);
    for (const [tool, element] of this.buttons) {
      element.hidden = (tool.ofTable === true && !inTable) || (tool.ofList === true && !inList);
      element.disabled = !state || !tool.command(state);
      if (tool.isOn) {
        element.setAttribute("aria-pressed", String(state !== undefined && tool.isOn(state)));
      }
    }
    this.link.disabled = !state;
    this.field.disabled = !state;
  }

  /** Ctrl+K. */
  askLink(): void {
    const view = this.editor?.view;
    if (!view) {
      return;
    }
    const { href, from, to } = commands.linkRange(view.state);
    const input = h("input", { type: "text", value: href });
    const form = h(
      "form",
      {
        method: "dialog",
        onsubmit: () => {
          if (from !== to) {
            commands.setLink(input.value.trim())(view.state, view.dispatch);
          }
          view.focus();
        },
      },
      labelled(words.linkAddress, input),
      h("p", { class: "note" }, words.linkHint),
      h("button", { class: "main" }, words.ok),
    );
    dialog(words.link, form);
    input.focus();
  }

  private toolButton(tool: Tool): HTMLButtonElement {
    const run = () => {
      const view = this.editor?.view;
      if (view) {
        tool.command(view.state, view.dispatch, view);
        view.focus();
        this.update(this.editor);
      }
    };
    const label = tool.label();
    const element = button("", run, { title: [label, tool.keys].filter(Boolean).join(" "), class: tool.isOn ? `face-${tool.face}` : "" });
    if (tool.face && !tool.isNamed) {
      element.setAttribute("aria-label", label);
    }
    const sign = tool.face && h("span", { "aria-hidden": "true" }, tool.isNamed ? `${tool.face} ` : tool.face);
    element.append(...[sign, tool.isNamed || !tool.face ? label : ""].filter(Boolean));
    // The text keeps its cursor while a button is pressed.
    element.addEventListener("mousedown", (event) => event.preventDefault());
    return element;
  }

  private insertField(): void {
    const view = this.editor?.view;
    if (view && this.field.value) {
      commands.insertField(this.field.value)(view.state, view.dispatch);
      view.focus();
    }
    this.field.value = "";
  }

  /** The arrow keys go from button to button, as in any toolbar. */
  private move(event: KeyboardEvent): void {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const open = Array.from(this.element.querySelectorAll<HTMLElement>("button:not(:disabled):not([hidden])"));
    const at = open.indexOf(document.activeElement as HTMLElement);
    if (step !== 0 && at >= 0) {
      event.preventDefault();
      open[(at + step + open.length) % open.length]?.focus();
    }
  }
}
