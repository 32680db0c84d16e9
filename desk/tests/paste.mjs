// What is pasted from Word, LibreOffice, Google Docs, a PDF, a mail or a web page, in a real browser: it becomes what a leaflet
// knows, and no word is lost.

import { day, holds, openLeaflet } from "./support.mjs";

const word = (level, sign, words) =>
  `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>`;

const PASTES = [
  {
    from: "bullets of Word",
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p{color:red}</style><!--[if gte mso 9]><xml><o:x>geheim</o:x></xml><![endif]--></head><body><!--StartFragment--><p class=MsoNormal>Neem mee:<o:p></o:p></p>${word(1, "·", "uw <b>pas</b>")}${word(1, "·", "een hand&shy;doek")}<!--EndFragment--></body></html>`,
    gives: "<p>Neem mee:</p><ul><li><p>uw <strong>pas</strong></p></li><li><p>een handdoek</p></li></ul>",
  },
  {
    from: "numbers of Word, from 3",
    html: word(1, "3.", "derde") + word(1, "4.", "vierde"),
    gives: "<ol><li><p>derde</p></li><li><p>vierde</p></li></ol>",
  },
  {
    from: "bullets under bullets of Word",
    html: word(1, "·", "een") + word(2, "o", "eronder") + word(1, "·", "twee"),
    gives: "<ul><li><p>een</p><ul><li><p>eronder</p></li></ul></li><li><p>twee</p></li></ul>",
  },
  {
    from: "a table of Word",
    html: "<table class=MsoTableGrid border=1><tr><td width=100 valign=top><p class=MsoNormal><b>Dag</b><o:p></o:p></p></td><td><p class=MsoNormal><b>Keer</b><o:p></o:p></p></td></tr><tr><td><p class=MsoNormal>ma<o:p></o:p></p></td><td><p class=MsoNormal>10<o:p></o:p></p></td></tr></table>",
    gives: /<table>.*Dag.*Keer.*<tr><td><p>ma<\/p><\/td><td><p>10<\/p><\/td><\/tr>.*<\/table>/,
  },
  {
    from: "Google Docs",
    html: `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-size:11pt;font-weight:400;">Gewoon en </span><span style="font-weight:700;">vet</span><span style="font-style:italic;"> en schuin</span></p><ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>punt</span></p></li></ul></b>`,
    gives: "<p>Gewoon en <strong>vet</strong><em> en schuin</em></p><ul><li><p>punt</p></li></ul>",
  },
  {
    from: "a mail of Outlook",
    html: `<div class="WordSection1"><p class="MsoNormal">Beste collega,<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">Bel <a href="tel:+31201234567">020 123 45 67</a>.<img src="cid:logo"></p></div>`,
    gives: /^<p>Beste collega,<\/p>(?:<p>.?<\/p>)?<p>Bel <span>020 123 45 67<\/span>\.<\/p>$/,
  },
  {
    from: "a list of LibreOffice",
    html: `<ol start="1"><li><p style="line-height: 100%">Buig <i>langzaam</i></p></li><li><p>Strek</p></li></ol><h2 class="western">Let op</h2><p>Stop bij pijn.</p>`,
    gives: "<ol><li><p>Buig <em>langzaam</em></p></li><li><p>Strek</p></li></ol><p><strong>Let op</strong></p><p>Stop bij pijn.</p>",
  },
  {
    from: "a web page with a script",
    html: `<div onclick="alert(1)"><script>window.hacked = true</script><img src=x onerror="window.hacked = true"><p>Lees <a href="https://www.thuisarts.nl">thuisarts</a></p><svg onload="window.hacked = true"></svg></div>`,
    gives: "<p>Lees <span>thuisarts</span></p>",
  },
  {
    from: "a PDF, with divided words and bullets",
    text: "Deze oefen-\ningen doet u twee-\nmaal per dag.\n\n• Ga staan\n• Buig de knie\nlangzaam\n• Strek",
    gives: "<p>Deze oefeningen doet u tweemaal per dag.</p><ul><li><p>Ga staan</p></li><li><p>Buig de knie langzaam</p></li><li><p>Strek</p></li></ul>",
  },
  {
    from: "a plain mail with numbers",
    text: "Volgorde:\n\n1. Wassen\n2. Drogen\n\nGroet,\nAnna",
    gives: "<p>Volgorde:</p><ol><li><p>Wassen</p></li><li><p>Drogen</p></li></ol><p>Groet, Anna</p>",
  },
  {
    from: "signs nobody sees",
    text: "bot\u00adont\u00adkal\u00adking\u200b is\ufeff goed",
    gives: "<p>botontkalking is goed</p>",
  },
  {
    from: "typed bullets in paragraphs",
    html: "<p>- appels</p><p>- peren</p><p>Tussendoor.</p><p>– noten</p>",
    gives: "<ul><li><p>appels</p></li><li><p>peren</p></li></ul><p>Tussendoor.</p><ul><li><p>noten</p></li></ul>",
  },
  {
    from: "a temperature, a minus and a year, which are no bullets",
    text: "-5 graden is koud\n\n2024 was warm\n\n*let op*",
    gives: "<p>-5 graden is koud</p><p>2024 was warm</p><p>*let op*</p>",
  },
];

await day("paste", async ({ page }) => {
  await openLeaflet(page, "Osteoporose");
  const text = page.locator('.ProseMirror[aria-label="Tekst van deel 2"]');
  const faults = [];
  for (const { from, html, text: plain, gives } of PASTES) {
    await text.click();
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Delete");
    await page.evaluate(
      ([html, plain]) => {
        const data = new DataTransfer();
        if (html) {
          data.setData("text/html", html);
        }
        data.setData("text/plain", plain ?? "");
        document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
      },
      [html, plain],
    );
    const got = await text.evaluate((it) => {
      const bare = it.cloneNode(true);
      bare.querySelectorAll(".ProseMirror-trailingBreak, .ProseMirror-separator, colgroup").forEach((each) => each.remove());
      bare.querySelectorAll("*").forEach((each) => each.getAttributeNames().forEach((name) => each.removeAttribute(name)));
      bare.querySelectorAll("div, tbody").forEach((each) => each.replaceWith(...each.childNodes));
      return bare.innerHTML.replaceAll("&nbsp;", " ");
    });
    const isRight = gives instanceof RegExp ? gives.test(got) : got.replace(/(<p><\/p>)+$/, "") === gives;
    if (!isRight) {
      faults.push(`${from}:\n  gives   ${gives}\n  and got ${got}`);
    }
  }
  holds(faults.length === 0, faults.join("\n"));

  // A table that is pasted into an item comes below the list.
  await text.click();
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Delete");
  await page.keyboard.type("- een");
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData("text/html", "<table class=MsoTableGrid><tr><td><p class=MsoNormal>Dag</p></td></tr><tr><td><p>ma</p></td></tr></table>");
    document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await text.locator("table").waitFor();
  holds((await text.locator("li table").count()) === 0, `no table is in a list: ${await text.innerHTML()}`);
  holds(/een[\s\S]*Dag[\s\S]*ma/.test(await text.innerText()), "no word is lost");
  holds((await page.evaluate(() => window.hacked)) === undefined, "nothing that is pasted runs");
});
