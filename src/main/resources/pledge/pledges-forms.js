/* The form of a board: its fields, and the draft that survives a closed tab. */
(() => {
  "use strict";
  const gs = window.Groundswell;
  const FIELDS = ["iWill", "why", "plan", "barrier", "ask", "theme", "value"];
  const DRAFT_PAUSE = 900;

  const identity = (form) => form.elements.identity.value;

  const fill = (form, words) => {
    gs.keepValue(form, words.value);
    FIELDS.filter((name) => form.elements[name]).forEach((name) => { form.elements[name].value = words[name] || ""; });
    [...form.elements.identity].forEach((choice) => { choice.checked = choice.value === (words.identity || "NAMED"); });
    form.querySelector("details").open = ["why", "plan", "barrier", "ask", "theme", "value"].some((name) => words[name]);
    gs.followIdentity(form);
  };

  /** Keeps what is typed into a board's own form on the server, and brings it back. */
  const keepDraft = (form, board) => {
    const note = form.querySelector("[data-gs-saved]");
    const mark = "gs-draft-" + board.name;
    const written = () => FIELDS.some((name) => form.elements[name] && form.elements[name].value.trim());
    let timer = 0;
    let dirty = false;
    let asked = null;
    let touched = false;
    let saving = Promise.resolve();

    const remember = (there) => {
      try {
        there ? localStorage.setItem(mark, "1") : localStorage.removeItem(mark);
      } catch (full) { /* A browser without storage finds its draft when the form is opened. */ }
    };
    const keep = async (leaving) => {
      dirty = false;
      try {
        if (written()) {
          await gs.call("PUT", board.path + "/draft", board.query, { ...gs.values(form, FIELDS), identity: identity(form) }, leaving);
        } else {
          await gs.call("DELETE", board.path + "/draft", board.query, null, leaving);
        }
        remember(written());
        note.textContent = written() ? AJS.I18n.getText("org.groundswell.confluence.pledge.js.draftSaved") : "";
      } catch (refusal) {
        dirty = true;
        note.textContent = refusal.code === "NOT_LOGGED_IN" ? refusal.message
          : AJS.I18n.getText("org.groundswell.confluence.pledge.js.draftNotSaved");
      }
    };
    const save = (leaving) => {
      window.clearTimeout(timer);
      if (dirty && !form.dataset.gsBusy) {
        saving = saving.then(() => keep(leaving));
      }
    };
    const bringBack = async () => {
      const draft = await gs.call("GET", board.path + "/draft", board.query).catch(() => null);
      if (draft && !touched && !written()) {
        fill(form, draft);
        note.textContent = AJS.I18n.getText("org.groundswell.confluence.pledge.js.draftBack");
        gs.say(note.textContent);
      }
    };
    const ask = () => { asked = asked || bringBack(); };
    const typed = () => {
      touched = true;
      dirty = true;
      window.clearTimeout(timer);
      timer = window.setTimeout(() => save(false), DRAFT_PAUSE);
    };

    form.addEventListener("focusin", ask);
    form.addEventListener("input", typed);
    form.addEventListener("change", typed);
    document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && save(true));
    try {
      if (localStorage.getItem(mark)) {
        ask();
      }
    } catch (closed) { /* The draft comes when the form is opened. */ }
    return {
      settled: () => { window.clearTimeout(timer); return saving; },
      drop: () => { window.clearTimeout(timer); dirty = false; remember(false); note.textContent = ""; }
    };
  };

  Object.assign(gs, { FIELDS, identity, fill, keepDraft });
})();
