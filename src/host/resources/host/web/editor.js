/* The editor: tools that write storage text, the preview beside it, the draft that survives, the panel of the macro under the cursor. */
(function (AJS) {
  "use strict";

  const byId = id => document.getElementById(id);
  let form;
  let area;
  let preview;
  let saved;
  let submitted = false;
  let macro = null;
  let editing = null;
  let caret = { start: 0, end: 0 };

  /* Where the cursor stands after a tool has written; no text holds this character. */
  const HERE = "\u0001";
  const inline = ["strong", "em", "link"];
  const blocks = {
    h2: words => `<h2>${words}${HERE}</h2>`,
    strong: words => `<strong>${words}${HERE}</strong>`,
    em: words => `<em>${words}${HERE}</em>`,
    ul: words => `<ul>\n${items(words)}\n</ul>`,
    ol: words => `<ol>\n${items(words)}\n</ol>`,
    link: words => `<a href="https://">${words}${HERE}</a>`,
    table: () => `<table><tbody>\n<tr><th>${HERE}</th><th>…</th></tr>\n<tr><td>&nbsp;</td><td>&nbsp;</td></tr>\n</tbody></table>`,
    layout: words => `<ac:layout>\n<ac:layout-section ac:type="two_equal">\n<ac:layout-cell>\n${words || "<p>" + HERE + "</p>"}`
      + "\n</ac:layout-cell>\n<ac:layout-cell>\n<p></p>\n</ac:layout-cell>\n</ac:layout-section>\n</ac:layout>"
  };

  function items(words) {
    return words.split("\n").map(line => `<li>${line.trim()}`).join("</li>\n") + `${HERE}</li>`;
  }

  function selection() {
    return area.value.substring(caret.start, caret.end);
  }

  function remember() {
    caret = { start: area.selectionStart, end: area.selectionEnd };
  }

  /* The browser's own insertion keeps its undo. */
  function replace(start, end, words, from, to) {
    area.focus();
    area.setSelectionRange(start, end);
    if (!document.execCommand("insertText", false, words)) {
      area.setRangeText(words, start, end, "end");
    }
    area.setSelectionRange(start + from, start + to);
    changed();
  }

  function useTool(name) {
    remember();
    if (name === "macro") {
      editing = null;
      AJS.MacroBrowser.open();
      return;
    }
    const ownLine = !inline.includes(name);
    const before = ownLine && caret.start > 0 && area.value[caret.start - 1] !== "\n" ? "\n" : "";
    const after = ownLine && area.value[caret.end] !== "\n" ? "\n" : "";
    const marked = before + blocks[name](selection()) + after;
    const written = marked.replace(HERE, "");
    const place = marked.includes(HERE) ? marked.indexOf(HERE) : written.length;
    replace(caret.start, caret.end, written, place, place);
  }

  function putMacro(written) {
    const words = window.HostStorage.write(written);
    const target = editing || caret;
    const whole = editing ? words : ownParagraph(target.start, words);
    replace(target.start, target.end, whole, whole.length, whole.length);
    editing = null;
  }

  /* A macro stands on a line of its own unless it is put into a sentence. */
  function ownParagraph(start, words) {
    const line = area.value.substring(area.value.lastIndexOf("\n", start - 1) + 1, start);
    return /<\/(p|h\d|ul|ol|table|ac:layout|ac:structured-macro)>\s*$/.test(line) ? `\n${words}\n` : words;
  }

  function showPanel() {
    const found = window.HostStorage.macroAt(area.value, area.selectionStart);
    macro = found && { place: found, read: window.HostStorage.read(area.value.substring(found.start, found.end)) };
    byId("property-panel").hidden = !(macro && macro.read);
    if (macro && macro.read) {
      byId("property-name").textContent = AJS.MacroBrowser.titleOf(macro.read.name);
    }
  }

  /* As in the product: who clicks into an instruction writes in its place. */
  function selectPlaceholder() {
    const at = area.selectionStart;
    const start = area.value.lastIndexOf("<ac:placeholder", at);
    const end = area.value.indexOf("</ac:placeholder>", start);
    const stop = end + "</ac:placeholder>".length;
    if (at === area.selectionEnd && start >= 0 && end >= 0 && start < at && at < stop) {
      area.setSelectionRange(start, stop);
    }
  }

  function editMacro() {
    if (macro && macro.read) {
      editing = macro.place;
      AJS.MacroBrowser.open({ selectedMacro: macro.read, editing: true });
    }
  }

  function fields() {
    return { pageId: form.elements.pageId.value, spaceKey: form.elements.spaceKey.value, body: area.value };
  }

  function text() {
    return { title: form.elements.title.value, body: area.value };
  }

  const same = (one, other) => one.title === other.title && one.body === other.body;
  const draftKey = () => `host.draft.${form.dataset.draft}`;

  function readDraft() {
    try {
      return JSON.parse(localStorage.getItem(draftKey()));
    } catch (unreadable) {
      return null;
    }
  }

  function keepDraft() {
    if (same(text(), saved)) {
      localStorage.removeItem(draftKey());
      byId("draft-state").textContent = "";
    } else {
      localStorage.setItem(draftKey(), JSON.stringify({ ...text(), at: Date.now() }));
      byId("draft-state").textContent = byId("macro-browser-dialog").dataset.textsSaved;
    }
  }

  function changed() {
    keepDraft();
    preview.soon(fields);
    showPanel();
  }

  function offerDraft() {
    const draft = readDraft();
    if (!draft || same(draft, saved) || form.dataset.sent.trim() === "true") {
      return;
    }
    byId("draft-found").hidden = false;
    byId("draft-when").textContent = new Date(draft.at).toLocaleString(document.documentElement.lang);
    byId("draft-restore").addEventListener("click", () => {
      form.elements.title.value = draft.title;
      area.value = draft.body;
      byId("draft-found").hidden = true;
      changed();
      area.focus();
    });
    byId("draft-discard").addEventListener("click", () => {
      localStorage.removeItem(draftKey());
      byId("draft-found").hidden = true;
      area.focus();
    });
  }

  function shortcut(event) {
    const tools = { b: "strong", i: "em", k: "link" };
    if (!(event.ctrlKey || event.metaKey)) {
      return;
    }
    if (event.shiftKey && event.key.toLowerCase() === "a") {
      event.preventDefault();
      useTool("macro");
    } else if (!event.shiftKey && tools[event.key.toLowerCase()]) {
      event.preventDefault();
      useTool(tools[event.key.toLowerCase()]);
    } else if (event.key.toLowerCase() === "s") {
      event.preventDefault();
      form.requestSubmit();
    }
  }

  function start() {
    form = byId("editor-form");
    if (!form) {
      return;
    }
    area = byId("markup");
    preview = window.HostPreview(byId("preview"), form.dataset.preview);
    saved = form.dataset.sent.trim() === "true" ? { title: "", body: "" } : text();
    offerDraft();
    form.addEventListener("input", changed);
    document.querySelector(".hw-toolbar").addEventListener("click", event => {
      const button = event.target.closest("[data-tool]");
      if (button) {
        useTool(button.dataset.tool);
      }
    });
    ["click", "keyup", "select"].forEach(name => area.addEventListener(name, () => { remember(); showPanel(); }));
    area.addEventListener("click", selectPlaceholder);
    area.addEventListener("keydown", shortcut);
    byId("macro-edit").addEventListener("click", editMacro);
    byId("macro-remove").addEventListener("click", () => replace(macro.place.start, macro.place.end, "", 0, 0));
    form.addEventListener("submit", () => {
      submitted = true;
      sessionStorage.setItem("host.sent", draftKey());
    });
    byId("rte-button-cancel").addEventListener("click", () => {
      submitted = true;
      localStorage.removeItem(draftKey());
    });
    window.addEventListener("beforeunload", event => {
      if (!submitted && !same(text(), saved)) {
        event.preventDefault();
      }
    });
    AJS.MacroBrowser.load();
    preview.show(fields());
  }

  window.HostEditor = { putMacro: putMacro, selection: selection, focus: () => area && area.focus() };
  AJS.toInit(start);
})(window.AJS);
