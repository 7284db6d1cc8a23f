/* Asking for a space and answering, without leaving the page; every list is drawn by the server. */
(() => {
  "use strict";
  const gs = window.Groundswell;
  const SECTION = "[data-gs-requests]";
  const FORM = "[data-gs-form='ask']";
  const FIELDS = ["name", "purpose", "kind", "why"];

  /** What somebody has begun to write stays, unless it is what was just sent. */
  const keepTyped = (section, drawn, sent) => {
    const before = section.querySelector(FORM);
    const after = drawn.querySelector(FORM);
    if (before && after && before !== sent) {
      Object.entries(gs.values(before, FIELDS)).forEach(([name, value]) => { after.elements[name].value = value; });
    }
  };

  /** The page as it is now, in the place of what was there. */
  const renew = async (section, sent, said) => {
    const answer = await fetch(window.location.href, { credentials: "same-origin" }).catch(() => null);
    const text = answer && answer.ok ? await answer.text() : "";
    const fresh = new DOMParser().parseFromString(text, "text/html").querySelector(SECTION);
    if (!fresh) {
      throw { code: "SAVED", message: AJS.I18n.getText("org.groundswell.confluence.parts.js.savedReload") };
    }
    const drawn = document.adoptNode(fresh);
    keepTyped(section, drawn, sent);
    gs.renew(section, drawn, sent);
    begin(drawn);
    gs.say(said);
  };

  const ask = (section, form) => gs.send(form, async () => {
    await gs.call("POST", "spaceRequests", {}, gs.values(form, FIELDS));
    await renew(section, form, AJS.I18n.getText("org.groundswell.confluence.requests.js.asked"));
    document.querySelector(SECTION + " [data-gs-focus]").focus();
  });

  const answer = (section, card, button) => {
    const panel = gs.openPanel(card, button, button.dataset.gsAct);
    if (!panel) {
      return;
    }
    panel.querySelector("input, textarea").focus();
    panel.addEventListener("submit", (event) => {
      event.preventDefault();
      gs.send(panel, async () => {
        const said = { state: button.dataset.gsAct.toUpperCase(), ...gs.values(panel, ["address", "words"]) };
        if (said.address) {
          said.address = gs.inWiki(said.address);
        }
        await gs.call("PUT", "spaceRequests/" + card.dataset.gsRequest, {}, said);
        await renew(section, panel, AJS.I18n.getText("org.groundswell.confluence.requests.js.answered"));
      });
    });
  };

  const remove = (section, card, button) => gs.press(section, button, async () => {
    await gs.call("DELETE", "spaceRequests/" + card.dataset.gsRequest);
    await renew(section, null, AJS.I18n.getText("org.groundswell.confluence.requests.js.removed"));
  });

  const begin = (section) => {
    section.classList.add("gs-live");
    const form = section.querySelector(FORM);
    if (form) {
      gs.enliven(form);
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        ask(section, form);
      });
    }
    section.addEventListener("click", (event) => {
      const button = event.target.closest("button[data-gs-act]");
      const card = button && button.closest("[data-gs-request]");
      if (card && ["done", "declined"].includes(button.dataset.gsAct)) {
        answer(section, card, button);
      } else if (card && button.dataset.gsAct === "remove") {
        remove(section, card, button);
      }
    });
  };

  const beginAll = () => document.querySelectorAll(SECTION).forEach(begin);
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", beginAll);
  } else {
    beginAll();
  }
})();
