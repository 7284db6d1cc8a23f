/* The text of the page above the box, as people quote it. On window.Groundswell:
   wikiText()            where the page's own text stands, null if there is none
   selectedSentence()    what the reader has selected in it, in one line, empty if nothing
   markQuotes(section)   marks in the page what the posts of a box quote, and says beside those whose sentence is gone that it is */
(() => {
  "use strict";
  const gs = window.Groundswell;
  const LONGEST = 255;
  const BLOCKS = "p, li, td, th, dt, dd, pre, blockquote, h1, h2, h3, h4, h5, h6, div, section, article, figcaption";

  const wikiText = () => document.getElementById("main-content");

  const oneLine = (text) => text.replace(/\s+/gu, " ").trim();

  /** As much of it as a post can quote, cut between words where there are some. */
  const cut = (text) => {
    if (text.length <= LONGEST) {
      return text;
    }
    const start = text.slice(0, LONGEST);
    const blank = start.lastIndexOf(" ");
    return blank > 0 ? start.slice(0, blank) : start.replace(/[\ud800-\udbff]$/u, "");
  };

  const ownText = (node) => {
    const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
    const page = wikiText();
    return Boolean(page && element && page.contains(element) && !element.closest(".gs"));
  };

  const selectedSentence = () => {
    const selection = window.getSelection();
    if (!selection || selection.isCollapsed || !ownText(selection.getRangeAt(0).startContainer) || !ownText(selection.getRangeAt(0).endContainer)) {
      return "";
    }
    return cut(oneLine(selection.toString()));
  };

  /** The page in one line, with the place of each of its letters. */
  const letters = (page) => {
    const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement.closest(".gs, script, style, template") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
    const places = [];
    let text = "";
    let block = null;
    const add = (letter, node, at) => {
      if (letter !== " " || !text.endsWith(" ")) {
        text += letter;
        places.push([node, at]);
      }
    };
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const around = node.parentElement.closest(BLOCKS);
      if (around !== block) {
        add(" ", node, 0);
        block = around;
      }
      [...node.data].reduce((at, letter) => {
        add(/\s/u.test(letter) ? " " : letter, node, at);
        // A letter of two units has two places, so that places and text count alike.
        if (letter.length > 1) {
          places.push([node, at]);
        }
        return at + letter.length;
      }, 0);
    }
    return { text, places };
  };

  const rangeOf = (read, sentence) => {
    const from = read.text.indexOf(sentence);
    if (from < 0) {
      return null;
    }
    const [first, start] = read.places[from];
    const [last, end] = read.places[from + sentence.length - 1];
    const range = document.createRange();
    range.setStart(first, start);
    range.setEnd(last, Math.min(end + 1, last.length));
    return range;
  };

  const sayGone = (quote, gone) => {
    const next = quote.nextElementSibling;
    const said = next && next.hasAttribute("data-gs-gone") ? next : null;
    if (gone && !said) {
      const note = Object.assign(document.createElement("p"), { className: "gs-facts" });
      note.dataset.gsGone = "";
      note.textContent = AJS.I18n.getText("org.groundswell.confluence.talk.js.gone");
      quote.after(note);
    } else if (!gone && said) {
      said.remove();
    }
  };

  const markQuotes = (section) => {
    const page = wikiText();
    const quotes = [...section.querySelectorAll("[data-gs-quoted]")].filter((quote) => quote.dataset.gsQuoted === section.dataset.gsTalk);
    if (!page || !quotes.length) {
      return;
    }
    const read = letters(page);
    const ranges = quotes.map((quote) => {
      const range = rangeOf(read, oneLine(quote.textContent));
      sayGone(quote, !range);
      return range;
    }).filter(Boolean);
    // The browser draws the mark over the text: nothing of the page is changed.
    if (window.CSS && CSS.highlights) {
      CSS.highlights.set("gs-quoted", new Highlight(...ranges));
    }
  };

  Object.assign(gs, { wikiText, selectedSentence, markQuotes });
})();
