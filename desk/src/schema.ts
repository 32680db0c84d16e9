// What a leaflet knows, as a ProseMirror schema. The server writes it as markup and reads it back.

import { Schema, type DOMOutputSpec, type NodeSpec } from "prosemirror-model";
import { tableNodes } from "prosemirror-tables";
import { words } from "./words";

const listItem: NodeSpec = {
  content: "paragraph block*",
  attrs: { box: { default: null } },
  defining: true,
  parseDOM: [
    {
      tag: "li",
      getAttrs: (element) => {
        const input = element.querySelector(":scope > input[type=checkbox]");
        const box = element.getAttribute("data-box");
        return { box: input ? (input as HTMLInputElement).checked : box === null ? null : box === "true" };
      },
    },
  ],
  toDOM: (node): DOMOutputSpec =>
    node.attrs.box === null ? ["li", 0] : ["li", { class: "with-box", "data-box": String(node.attrs.box) }, 0],
};

const tables = tableNodes({
  tableGroup: "table_block",
  cellContent: "paragraph",
  cellAttributes: {
    align: {
      default: null,
      getFromDOM: (dom) => /^(?:left|center|right)$/.exec(dom.getAttribute("align") ?? "")?.[0] ?? null,
      setDOMAttr: (value, attributes) => {
        if (value) {
          attributes["class"] = `align-${value}`;
          attributes["align"] = value;
        }
      },
    },
  },
});

export const schema = new Schema({
  nodes: {
    // A table is in no list.
    doc: { content: "(block | table_block)+" },
    paragraph: { group: "block", content: "inline*", parseDOM: [{ tag: "p" }], toDOM: () => ["p", 0] },
    bullet_list: { group: "block", content: "list_item+", parseDOM: [{ tag: "ul" }], toDOM: () => ["ul", 0] },
    ordered_list: {
      group: "block",
      content: "list_item+",
      attrs: { order: { default: 1 } },
      parseDOM: [{ tag: "ol", getAttrs: (element) => ({ order: Number(element.getAttribute("start")) || 1 }) }],
      toDOM: (node) => ["ol", node.attrs.order === 1 ? {} : { start: node.attrs.order }, 0],
    },
    list_item: listItem,
    blank_line: {
      group: "block",
      atom: true,
      selectable: true,
      attrs: { length: { default: 20 } },
      parseDOM: [{ tag: "hr" }],
      toDOM: () => ["hr", { class: "blank-line" }],
    },
    ...tables,
    text: { group: "inline" },
    hard_break: {
      group: "inline",
      inline: true,
      selectable: false,
      parseDOM: [{ tag: "br" }],
      toDOM: () => ["br"],
    },
    box: {
      group: "inline",
      inline: true,
      atom: true,
      attrs: { ticked: { default: false } },
      parseDOM: [{ tag: "span[data-tick]", getAttrs: (it) => ({ ticked: it.getAttribute("data-tick") === "true" }) }],
      toDOM: (node) => ["span", { "data-tick": String(node.attrs.ticked) }, node.attrs.ticked ? "☑" : "☐"],
    },
    blank: {
      group: "inline",
      inline: true,
      atom: true,
      attrs: { length: { default: 8 } },
      parseDOM: [{ tag: "span[data-blank]", getAttrs: (it) => ({ length: Number(it.getAttribute("data-blank")) || 8 }) }],
      toDOM: (node) => ["span", { class: "blank", "data-blank": String(node.attrs.length) }, "_".repeat(node.attrs.length)],
    },
    practice_field: {
      group: "inline",
      inline: true,
      atom: true,
      attrs: { name: {} },
      parseDOM: [{ tag: "span[data-field]", getAttrs: (it) => ({ name: it.getAttribute("data-field") }) }],
      toDOM: (node) => [
        "span",
        { class: "chip", "data-field": node.attrs.name, title: words.field },
        fields.get(node.attrs.name) ?? `{${node.attrs.name}}`,
      ],
    },
  },
  marks: {
    link: {
      attrs: { href: {} },
      inclusive: false,
      parseDOM: [{ tag: "a[href]", getAttrs: (it) => ({ href: it.getAttribute("href") }) }],
      toDOM: (mark) => ["span", { class: "link", title: mark.attrs.href }, 0],
    },
    strong: {
      parseDOM: [
        { tag: "strong" },
        { tag: "b", getAttrs: (it) => (it.style.fontWeight === "normal" ? false : null) },
        { style: "font-weight", getAttrs: (value) => (/^(bold(er)?|[6-9]\d\d)$/.test(value) ? null : false) },
      ],
      toDOM: () => ["strong", 0],
    },
    em: {
      parseDOM: [{ tag: "em" }, { tag: "i" }, { style: "font-style=italic" }],
      toDOM: () => ["em", 0],
    },
  },
});

/** What `{practice.phone}` and the like give, to be shown on the chips. */
export const fields = new Map<string, string>();
