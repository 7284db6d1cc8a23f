/* Drafts, for every feature: what is typed survives a closed tab. On window.Groundswell:
   keepDraft(form, store)   keeps what is typed into a form on the server, and brings it back; store is {name, path, query, fields, read, fill}:
                            what the browser remembers it by, where the server keeps it, which fields count as written, how the form is read and filled.
                            Gives settled() to wait for before publishing, and drop() once there is nothing more to keep. */
(() => {
  "use strict";
  const gs = window.Groundswell;
  const DRAFT_PAUSE = 900;

  const keepDraft = (form, store) => {
    const note = form.querySelector("[data-gs-saved]");
    const mark = "gs-draft-" + store.name;
    const written = () => store.fields.some((name) => form.elements[name] && form.elements[name].value.trim());
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
          await gs.call("PUT", store.path, store.query, store.read(form), leaving);
        } else {
          await gs.call("DELETE", store.path, store.query, null, leaving);
        }
        remember(written());
        note.textContent = written() ? AJS.I18n.getText("org.groundswell.confluence.parts.js.draftSaved") : "";
      } catch (refusal) {
        dirty = true;
        note.textContent = refusal.code === "NOT_LOGGED_IN" ? refusal.message
          : AJS.I18n.getText("org.groundswell.confluence.parts.js.draftNotSaved");
      }
    };
    const save = (leaving) => {
      window.clearTimeout(timer);
      if (dirty && !form.dataset.gsBusy) {
        saving = saving.then(() => keep(leaving));
      }
    };
    const bringBack = async () => {
      const draft = await gs.call("GET", store.path, store.query).catch(() => null);
      if (draft && !touched && !written()) {
        store.fill(form, draft);
        note.textContent = AJS.I18n.getText("org.groundswell.confluence.parts.js.draftBack");
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

  Object.assign(gs, { keepDraft });
})();
