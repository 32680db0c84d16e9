// What is pasted from Word, a PDF or a mail, cleaned to what a leaflet knows: pasted bullets become bullets, and soft hyphens
// and divided words go. Everything else that is text stays.

import { Fragment, type Node as PmNode, Slice } from "prosemirror-model";
import { schema } from "./schema";

/** The signs that word processors and PDFs put before an item. */
const BULLET = /^\s*(?:[•·▪◦‣●○■□➢✓\u{f0b7}\u{f0a7}]|[-–*](?=\s)|o(?=[\s\u{a0}]{2,}))[\s\u{a0}]*/u;
const NUMBER = /^\s*(\d{1,2})[.)][\s\u{a0}]+/u;

/** Cleans HTML before ProseMirror reads it. */
export function cleanedHtml(html: string): string {
  const page = new DOMParser().parseFromString(html, "text/html");
  page.querySelectorAll("style, script, meta, link, title, xml, img, svg, object, input[type=hidden]").forEach((it) => it.remove());
  removeComments(page);
  wordLists(page);
  stylesAsElements(page);
  page.querySelectorAll("h1, h2, h3, h4, h5, h6").forEach((it) => replaceBy(it, "p", "strong"));
  page.querySelectorAll("*").forEach((it) => {
    if (it.nodeName.includes(":")) {
      it.replaceWith(...it.childNodes);
    }
  });
  texts(page).forEach((it) => {
    it.data = cleanedText(it.data);
  });
  return page.body.innerHTML;
}

function removeComments(page: Document): void {
  const walker = page.createTreeWalker(page, NodeFilter.SHOW_COMMENT);
  const comments: ChildNode[] = [];
  while (walker.nextNode()) {
    comments.push(walker.currentNode as Comment);
  }
  comments.forEach((it) => it.remove());
}

function texts(page: Document): Text[] {
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) {
    found.push(walker.currentNode as Text);
  }
  return found;
}

function replaceBy(element: Element, outer: string, inner: string): void {
  const [outside, inside] = [element.ownerDocument.createElement(outer), element.ownerDocument.createElement(inner)];
  inside.append(...element.childNodes);
  outside.append(inside);
  element.replaceWith(outside);
}

/** Word writes a list as paragraphs with the sign in the text. Paragraphs next to one another become one list. */
function wordLists(page: Document): void {
  let list: HTMLElement | null = null;
  for (const paragraph of page.querySelectorAll("p")) {
    const words = paragraph.textContent ?? "";
    const how = `${paragraph.getAttribute("style")} ${paragraph.className}`;
    const [bullet, number] = [BULLET.exec(words), NUMBER.exec(words)];
    if (paragraph.closest("li, td, th") || !(bullet || (/mso-list|MsoListParagraph/.test(how) && number))) {
      list = null;
      continue;
    }
    const tag = bullet ? "UL" : "OL";
    dropFromStart(paragraph, (bullet ?? number)?.[0].length ?? 0);
    const item = page.createElement("li");
    const isNested = Number(/level(\d)/.exec(how)?.[1] ?? 1) > 1;
    const before: HTMLElement | null = followed(list, paragraph);
    if (isNested && before?.lastElementChild) {
      nestedList(before.lastElementChild, tag).append(item);
    } else if (before?.nodeName === tag) {
      before.append(item);
    } else {
      list = page.createElement(tag);
      if (number && !bullet) {
        list.setAttribute("start", number[1] ?? "1");
      }
      paragraph.before(list);
      list.append(item);
    }
    item.append(paragraph);
  }
}

/** The list, if this paragraph comes right after it. */
function followed(list: HTMLElement | null, paragraph: Element): HTMLElement | null {
  return list?.nextElementSibling === paragraph ? list : null;
}

/** The list of this kind at the end of an item. Lists are nested once. */
function nestedList(item: Element, tag: string): Element {
  const last = item.lastElementChild;
  if (last?.nodeName === tag) {
    return last;
  }
  const list = item.ownerDocument.createElement(tag);
  item.append(list);
  return list;
}

/**
 * What a style says of bold and italic, as elements: the policy of this page lets no style of a document count, so that
 * ProseMirror would find none.
 */
function stylesAsElements(page: Document): void {
  for (const element of page.querySelectorAll("[style]")) {
    const style = element.getAttribute("style") ?? "";
    const weight = /font-weight\s*:\s*(\w+)/.exec(style)?.[1] ?? "";
    const isBlock = /^(?:P|LI|UL|OL|TABLE|TBODY|TR|TD|TH|DIV|BODY)$/.test(element.nodeName);
    if (/^(?:normal|[1-5]00)$/.test(weight) && /^(?:B|STRONG)$/.test(element.nodeName)) {
      element.replaceWith(...element.childNodes);
    } else if (!isBlock && /^(?:bold|bolder|[6-9]00)$/.test(weight)) {
      wrapWords(element, "strong");
    }
    if (!isBlock && /font-style\s*:\s*italic/.test(style)) {
      wrapWords(element, "em");
    }
    element.removeAttribute("style");
  }
}

function wrapWords(element: Element, tag: string): void {
  const inside = element.ownerDocument.createElement(tag);
  inside.append(...element.childNodes);
  element.append(inside);
}

/** Takes this many characters from the beginning of an element's text. */
function dropFromStart(element: Element, count: number): void {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = count;
  while (left > 0 && walker.nextNode()) {
    const text = walker.currentNode as Text;
    const taken = Math.min(left, text.data.length);
    text.data = text.data.slice(taken);
    left -= taken;
  }
}

/** Soft hyphens and marks that nobody sees go. */
export function cleanedText(text: string): string {
  return text.replace(/[\u{ad}\u{200b}\u{feff}\u{2060}]|(?![\t\n\v\f\r])[\u{0}-\u{1f}\u{7f}]/gu, "");
}

/** Plain text as blocks: lines with a bullet are items, an empty line ends a paragraph, a divided word is joined. */
export function sliceOfText(text: string): Slice {
  const blocks = blocksOf(cleanedText(text));
  return new Slice(Fragment.from(blocks), blocks[0]?.type.name === "paragraph" ? 1 : 0, blocks.at(-1)?.type.name === "paragraph" ? 1 : 0);
}

interface Item {
  kind: "paragraph" | "bullet_list" | "ordered_list";
  order: number;
  words: string;
}

function blocksOf(text: string): PmNode[] {
  const items: Item[] = [];
  let open = false;
  for (const line of text.split(/\r\n|[\r\n\u{2028}\u{2029}\v\f]/u)) {
    const [bullet, number] = [BULLET.exec(line), NUMBER.exec(line)];
    const last = items.at(-1);
    if (line.trim() === "") {
      open = false;
    } else if (bullet) {
      items.push({ kind: "bullet_list", order: 1, words: line.slice(bullet[0].length).trim() });
      open = true;
    } else if (number) {
      items.push({ kind: "ordered_list", order: Number(number[1]), words: line.slice(number[0].length).trim() });
      open = true;
    } else if (open && last) {
      last.words = joined(last.words, line.trim());
    } else {
      items.push({ kind: "paragraph", order: 1, words: line.trim() });
      open = true;
    }
  }
  return grouped(items);
}

/** A word divided at a line's end is joined where a small letter follows; otherwise the lines are. */
function joined(before: string, after: string): string {
  const divided = /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(after);
  return divided ? before.slice(0, -1) + after : `${before} ${after}`;
}

function grouped(items: Item[]): PmNode[] {
  const blocks: PmNode[] = [];
  for (let at = 0; at < items.length; ) {
    const first = items[at] as Item;
    let end = at + 1;
    while (first.kind !== "paragraph" && items[end]?.kind === first.kind) {
      end++;
    }
    const paragraphs = items.slice(at, end).map((it) => schema.node("paragraph", null, it.words ? [schema.text(it.words)] : []));
    if (first.kind === "paragraph") {
      blocks.push(...paragraphs);
    } else {
      const list = paragraphs.map((it) => schema.node("list_item", null, [it]));
      blocks.push(schema.node(first.kind, first.kind === "ordered_list" ? { order: first.order } : null, list));
    }
    at = end;
  }
  return blocks.length > 0 ? blocks : [schema.node("paragraph")];
}
