// The commands of the text: marks, lists, boxes to tick, lines to write on, tables, and the keys for them.

import { baseKeymap, chainCommands, exitCode, toggleMark } from "prosemirror-commands";
import { inputRules, wrappingInputRule } from "prosemirror-inputrules";
import { keymap } from "prosemirror-keymap";
import type { NodeType } from "prosemirror-model";
import { liftListItem, sinkListItem, splitListItem, wrapInList } from "prosemirror-schema-list";
import { type Command, type EditorState, type Plugin, TextSelection } from "prosemirror-state";
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow, goToNextCell, isInTable } from "prosemirror-tables";
import { schema } from "./schema";

const { bullet_list, ordered_list, list_item, hard_break, table, table_row, table_header, table_cell, paragraph, blank_line } =
  schema.nodes as Record<string, NodeType>;

/** The depth of the list around the selection: 0 outside any list. */
export function listDepth(state: EditorState): number {
  const { $from } = state.selection;
  let depth = 0;
  for (let at = $from.depth; at > 0; at--) {
    depth += $from.node(at).type === list_item ? 1 : 0;
  }
  return depth;
}

/** A list of this kind, another kind for the list that is there, or none if it is of this kind already. */
function list(kind: NodeType, box: boolean | null): Command {
  return (state, dispatch, view) => {
    const { $from } = state.selection;
    for (let at = $from.depth; at > 0; at--) {
      const around = $from.node(at);
      if (around.type === bullet_list || around.type === ordered_list) {
        const boxed = around.firstChild?.attrs["box"] ?? null;
        if (around.type === kind && (boxed === null) === (box === null)) {
          return liftListItem(list_item as NodeType)(state, dispatch, view);
        }
        if (dispatch) {
          const begin = $from.before(at);
          const change = state.tr.setNodeMarkup(begin, kind);
          around.forEach((_, offset) => change.setNodeMarkup(begin + 1 + offset, undefined, { box }));
          dispatch(change);
        }
        return true;
      }
    }
    return wrapInList(kind)(state, dispatch && ((change) => {
      if (box !== null) {
        change.doc.nodesBetween(change.selection.from, change.selection.to, (node, at) => {
          if (node.type === list_item) {
            change.setNodeMarkup(at, undefined, { box });
          }
        });
      }
      dispatch(change);
    }), view);
  };
}

export const bullets = list(bullet_list as NodeType, null);
export const numbers = list(ordered_list as NodeType, null);
export const boxes = list(bullet_list as NodeType, false);
export const bold = toggleMark(schema.marks["strong"] as never);
export const italic = toggleMark(schema.marks["em"] as never);
export const outdent = liftListItem(list_item as NodeType);
/** Lists are nested once. */
export const indent: Command = (state, dispatch, view) =>
  listDepth(state) < 2 && sinkListItem(list_item as NodeType)(state, dispatch, view);

/** Whether the cursor is before the first letter of its paragraph. */
function isAtStart({ selection }: EditorState): boolean {
  return selection.empty && selection.$from.parentOffset === 0;
}

export const breakLine: Command = chainCommands(exitCode, (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith((hard_break as NodeType).create()).scrollIntoView());
  return true;
});

export const insertBlankLine: Command = (state, dispatch) => {
  if (listDepth(state) > 0 || isInTable(state)) {
    return false;
  }
  dispatch?.(state.tr.replaceSelectionWith((blank_line as NodeType).create()).scrollIntoView());
  return true;
};

export const insertTable: Command = (state, dispatch) => {
  if (listDepth(state) > 0 || isInTable(state)) {
    return false;
  }
  const cells = (kind: NodeType | undefined) =>
    Array.from({ length: 2 }, () => (kind as NodeType).create(null, (paragraph as NodeType).create()));
  const rows = [table_header, table_cell, table_cell].map((kind) => (table_row as NodeType).create(null, cells(kind)));
  if (dispatch) {
    const at = state.selection.from;
    const change = state.tr.replaceSelectionWith((table as NodeType).create(null, rows));
    change.setSelection(TextSelection.near(change.doc.resolve(Math.min(at + 1, change.doc.content.size))));
    dispatch(change.scrollIntoView());
  }
  return true;
};

export const insertField = (name: string): Command => (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(schema.node("practice_field", { name }), true).scrollIntoView());
  return true;
};

export { addColumnAfter, addRowAfter, deleteColumn, deleteRow, isInTable };

/** Sets or removes the link of the selection, or of the link around the cursor. */
export function setLink(href: string): Command {
  return (state, dispatch) => {
    const link = schema.marks["link"];
    const { from, to } = linkRange(state);
    if (!link || from === to) {
      return false;
    }
    const change = state.tr.removeMark(from, to, link);
    dispatch?.(href ? change.addMark(from, to, link.create({ href })) : change);
    return true;
  };
}

/** The selection, or the whole link around the cursor. */
export function linkRange(state: EditorState): { from: number; to: number; href: string } {
  const { $from, from, to } = state.selection;
  const hrefAt = (at: number) => {
    const marks = state.doc.nodeAt(at)?.marks ?? [];
    return (marks.find((it) => it.type.name === "link")?.attrs["href"] as string | undefined) ?? "";
  };
  const href = hrefAt(from) || (from > 0 ? hrefAt(from - 1) : "");
  if (from !== to || !href) {
    return { from, to, href };
  }
  let [begin, end] = [from, from];
  while (begin > $from.start() && hrefAt(begin - 1) === href) {
    begin--;
  }
  while (end < $from.end() && hrefAt(end) === href) {
    end++;
  }
  return { from: begin, to: end, href };
}

/** The keys of a text of blocks, or of a single line. */
export function keys(oneLine: boolean): Plugin[] {
  const enter = oneLine ? () => true : splitListItem(list_item as NodeType);
  const plugins = [
    keymap({
      "Mod-b": bold,
      "Mod-i": italic,
      "Shift-Enter": oneLine ? () => true : breakLine,
      Enter: enter,
      ...(oneLine
        ? {}
        : {
            "Mod-]": indent,
            "Mod-[": outdent,
            // At the beginning of an item alone, as in a word processor: elsewhere the key leaves the text.
            Tab: chainCommands(goToNextCell(1), (state, dispatch) => isAtStart(state) && indent(state, dispatch)),
            "Shift-Tab": chainCommands(
              goToNextCell(-1),
              (state, dispatch) => listDepth(state) > 1 && isAtStart(state) && outdent(state, dispatch),
            ),
          }),
    }),
    keymap(baseKeymap),
  ];
  return oneLine ? plugins : [rules(), ...plugins];
}

/** `- ` and `1. ` at the beginning of a paragraph make a list. */
function rules(): Plugin {
  return inputRules({
    rules: [
      wrappingInputRule(/^\s*[-•]\s$/, bullet_list as NodeType),
      wrappingInputRule(/^1[.)]\s$/, ordered_list as NodeType),
    ],
  });
}
