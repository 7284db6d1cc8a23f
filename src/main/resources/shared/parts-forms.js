/* Forms and panels, for every feature. On window.Groundswell:
   values(form, names)            what stands in these fields of a form
   inWiki(address)                an address of this wiki, as people copy it from their browser, becomes the path below the wiki; others stay
   enliven(form)                  makes it answer while one types: letters left, who will see it (data-gs-if beside a choice "identity")
   send(form, deed)               does deed once, however often it is pressed; a refusal stands beside its field ([data-gs-error=field], else
                                  [data-gs-error='']) and no letter is lost; true if it went through
   press(host, button, deed)      the same for a button outside forms; a refusal stands in the host's own [data-gs-error='']
   openPanel(host, button, name, place)  opens <template data-gs-template=name> of the section as a form at the end of place (the host, if
                                  left out), closes it again by a second press, Escape or [data-gs-act=cancel]; null if it closed
   closePanel(host)               closes what is open in it
   renew(section, fresh, sent)    puts a freshly drawn section in the place of one: focus stays on the button with the same data-gs-act and
                                  data-gs-of (else goes to [data-gs-focus] or the section), folds that were open stay so (data-gs-fold),
                                  and a form in which somebody has typed goes on standing, unless it was the one just sent; gives fresh */
(() => {
  "use strict";
  const gs = window.Groundswell;
  let numbers = 0;

  const values = (form, names) => Object.fromEntries(names.filter((name) => form.elements[name]).map((name) => [name, form.elements[name].value]));

  const inWiki = (address) => {
    const wiki = window.location.origin + AJS.contextPath();
    return address.trim().startsWith(wiki + "/") ? address.trim().slice(wiki.length) : address;
  };

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
    form.querySelectorAll("[data-gs-if]").forEach((line) => { line.hidden = line.dataset.gsIf !== form.elements.identity.value; });
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
    note.textContent = left > 40 ? "" : AJS.I18n.getText("org.groundswell.confluence.parts.js.lettersLeft", left);
  };

  const enliven = (form) => {
    form.addEventListener("change", (event) => event.target.name === "identity" && followIdentity(form));
    form.addEventListener("input", (event) => {
      form.dataset.gsTyped = "yes";
      if (event.target.maxLength > 0) {
        countLetters(event.target);
      }
    });
  };

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

  const press = async (host, button, deed) => {
    if (host.dataset.gsBusy) {
      return;
    }
    host.dataset.gsBusy = "yes";
    const place = [...host.querySelectorAll("[data-gs-error='']")].find((error) => !error.closest("form"));
    place.hidden = true;
    try {
      await deed();
    } catch (refusal) {
      if (refusal instanceof Error) {
        throw refusal;
      }
      place.textContent = refusal.message;
      place.hidden = false;
      gs.say(refusal.message);
      button.focus();
    } finally {
      delete host.dataset.gsBusy;
    }
  };

  const closePanel = (host) => {
    host.querySelectorAll("button[aria-expanded]").forEach((button) => button.setAttribute("aria-expanded", "false"));
    host.querySelectorAll("form[data-gs-opened]").forEach((panel) => panel.remove());
  };

  const attach = (host, button, panel, place) => {
    button.setAttribute("aria-expanded", "true");
    (place || host).append(panel);
    const close = () => { closePanel(host); button.focus(); };
    // A handler that gives back false would swallow every other key.
    panel.onkeydown = (event) => { if (event.key === "Escape") { close(); } };
    panel.querySelector("[data-gs-act='cancel']").onclick = close;
  };

  const openPanel = (host, button, name, place) => {
    const again = button.getAttribute("aria-expanded") === "true";
    closePanel(host);
    if (again) {
      button.focus();
      return null;
    }
    const template = button.closest(".gs").querySelector("[data-gs-template='" + name + "']");
    const panel = document.importNode(template.content, true).querySelector("form");
    panel.dataset.gsOpened = name;
    attach(host, button, panel, place);
    enliven(panel);
    return panel;
  };

  const twin = (section, element) => element && [...section.querySelectorAll("[data-gs-act]")].find((other) =>
    other.dataset.gsAct === element.dataset.gsAct && (other.dataset.gsOf || "") === (element.dataset.gsOf || ""));

  const renew = (section, fresh, sent) => {
    const active = document.activeElement;
    const inside = section.contains(active);
    const pressed = sent ? section.querySelector("button[aria-expanded='true']") : active.closest("[data-gs-act]");
    section.querySelectorAll("form[data-gs-form][data-gs-typed]:not([data-gs-opened])").forEach((form) => {
      const same = fresh.querySelector("form[data-gs-form='" + form.dataset.gsForm + "']");
      if (same && form !== sent) {
        same.replaceWith(form);
      }
    });
    section.querySelectorAll("details[data-gs-fold]").forEach((fold) => {
      const same = fresh.querySelector("details[data-gs-fold='" + fold.dataset.gsFold + "']");
      if (same) {
        same.open = fold.open;
      }
    });
    const typed = [...section.querySelectorAll("form[data-gs-opened][data-gs-typed]")].find((form) => form !== sent);
    const opener = typed && twin(fresh, section.querySelector("button[aria-expanded='true']"));
    // What needs script is seen at once, so that it can take the focus.
    fresh.classList.add("gs-shown");
    section.replaceWith(fresh);
    if (opener) {
      const place = opener.closest("[data-gs-panels]") || fresh;
      attach(place, opener, typed);
    }
    if (inside && !fresh.contains(document.activeElement)) {
      (twin(fresh, pressed) || fresh.querySelector("[data-gs-focus]") || fresh).focus();
    }
    return fresh;
  };

  Object.assign(gs, { values, inWiki, enliven, send, press, followIdentity, openPanel, closePanel, renew });
})();
