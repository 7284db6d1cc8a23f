/* Forms of a board: errors beside their fields, the line about who will see it, and the draft that survives a closed tab. */
(() => {
  "use strict";
  const gs = window.Groundswell;
  const FIELDS = ["iWill", "why", "plan", "barrier", "ask", "theme"];
  const DRAFT_PAUSE = 900;
  let numbers = 0;

  const values = (form, names) => Object.fromEntries(names.filter((name) => form.elements[name]).map((name) => [name, form.elements[name].value]));
  const identity = (form) => form.elements.identity.value;

  const clearErrors = (form) => {
    form.querySelectorAll("[data-gs-error]").forEach((error) => { error.hidden = true; error.textContent = ""; });
    form.querySelectorAll("[aria-invalid]").forEach((field) => field.removeAttribute("aria-invalid"));
  };

  /** Shows a refusal beside the field it is about, else above the button; keeps every letter. */
  const showError = (form, refusal) => {
    const place = [...form.querySelectorAll("[data-gs-error]")].find((error) => error.dataset.gsError === (refusal.field || ""))
      || form.querySelector("[data-gs-error='']");
    const input = form.elements[place.dataset.gsError];
    place.textContent = refusal.message;
    place.hidden = false;
    const fold = place.closest("details");
    if (fold) {
      fold.open = true;
    }
    const field = input instanceof RadioNodeList ? input[0] : input;
    if (field instanceof HTMLElement) {
      place.id = place.id || "gs-error-" + (numbers += 1);
      field.setAttribute("aria-describedby", place.id);
      field.focus();
    }
    if (input instanceof HTMLElement) {
      input.setAttribute("aria-invalid", "true");
    }
    gs.say(refusal.message);
  };

  const followIdentity = (form) => {
    form.querySelectorAll("[data-gs-if]").forEach((line) => { line.hidden = line.dataset.gsIf !== identity(form); });
  };

  const countLetters = (field) => {
    const left = field.maxLength - field.value.length;
    let note = field.parentElement.querySelector(".gs-count");
    if (!note && left > 40) {
      return;
    }
    if (!note) {
      note = document.createElement("span");
      note.className = "gs-count";
      field.parentElement.append(note);
    }
    note.textContent = left > 40 ? "" : AJS.I18n.getText("org.groundswell.confluence.pledge.js.lettersLeft", left);
  };

  /** Makes a form answer while one types. */
  const enliven = (form) => {
    form.addEventListener("change", (event) => event.target.name === "identity" && followIdentity(form));
    form.addEventListener("input", (event) => event.target.maxLength > 0 && countLetters(event.target));
  };

  /** Sends a form once, however often it is pressed; true if it went through. */
  const send = async (form, deed) => {
    if (form.dataset.gsBusy) {
      return false;
    }
    form.dataset.gsBusy = "yes";
    form.setAttribute("aria-busy", "true");
    clearErrors(form);
    try {
      await deed();
      return true;
    } catch (refusal) {
      if (!refusal.message || refusal instanceof Error) {
        throw refusal;
      }
      showError(form, refusal);
      return false;
    } finally {
      delete form.dataset.gsBusy;
      form.removeAttribute("aria-busy");
    }
  };

  const fill = (form, words) => {
    FIELDS.filter((name) => form.elements[name]).forEach((name) => { form.elements[name].value = words[name] || ""; });
    [...form.elements.identity].forEach((choice) => { choice.checked = choice.value === (words.identity || "NAMED"); });
    form.querySelector("details").open = ["why", "plan", "barrier", "ask", "theme"].some((name) => words[name]);
    followIdentity(form);
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
          await gs.call("PUT", board.path + "/draft", board.query, { ...values(form, FIELDS), identity: identity(form) }, leaving);
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

  Object.assign(gs, { FIELDS, values, identity, enliven, send, fill, followIdentity, keepDraft });
})();
