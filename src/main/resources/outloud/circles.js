/* Founding a circle, coming, going and ending it, without leaving the page; everything is drawn by the server. */
(() => {
  "use strict";
  const gs = window.Groundswell;
  const SECTION = "[data-gs-circles]";

  const renew = async (section, sent, said) => {
    await gs.redraw(section, SECTION, begin, sent);
    gs.say(said);
  };

  const path = (section, button) => "circles/" + (button.dataset.gsOf || section.dataset.gsCircles);

  const press = (section, button, method, end, said) => gs.press(section, button, async () => {
    await gs.call(method, "circles/" + section.dataset.gsCircles + end);
    await renew(section, null, said);
  });

  const accept = (section, button) => gs.press(section, button, async () => {
    await gs.call("PUT", path(section, button) + "/membership");
    await renew(section, null, AJS.I18n.getText("org.groundswell.confluence.circle.js.accepted"));
  });

  /** Whoever goes sees the circle no more, and so comes back to their own. */
  const go = (section, button, said) => gs.press(section, button, async () => {
    await gs.call("DELETE", path(section, button) + "/membership");
    if (section.dataset.gsCircles) {
      window.location.assign(section.querySelector("header a").href);
      return;
    }
    await renew(section, null, said);
  });

  const open = (section, button) => {
    const panel = gs.openPanel(button.closest("[data-gs-panels]"), button, button.dataset.gsAct);
    if (panel) {
      panel.querySelector("input").focus();
    }
  };

  const invite = (section, form) => gs.send(form, async () => {
    await gs.call("POST", "circles/" + section.dataset.gsCircles + "/invitations", {}, gs.values(form, ["person"]));
    await renew(section, form, AJS.I18n.getText("org.groundswell.confluence.circle.js.invited"));
  });

  const found = (section, form) => gs.send(form, async () => {
    const people = form.elements.people.value.split(/[\s,;]+/).filter((name) => name);
    const words = { ...gs.values(form, ["name", "purpose", "ends"]), people, wipe: form.elements.after.value === "wipe" };
    await gs.call("POST", "circles", {}, words);
    await renew(section, form, AJS.I18n.getText("org.groundswell.confluence.circle.js.founded"));
    document.querySelector(SECTION + " [data-gs-focus]").focus();
  });

  const acts = {
    accept,
    invite: open,
    refuse: (section, button) => go(section, button, AJS.I18n.getText("org.groundswell.confluence.circle.js.refused")),
    leave: (section, button) => go(section, button, AJS.I18n.getText("org.groundswell.confluence.circle.js.left")),
    agree: (section, button) => press(section, button, "PUT", "/end", AJS.I18n.getText("org.groundswell.confluence.circle.js.agreed")),
    goOn: (section, button) => press(section, button, "DELETE", "/end", AJS.I18n.getText("org.groundswell.confluence.circle.js.goesOn")),
    uninvite: (section, button) => press(section, button, "DELETE", "/invitations/" + button.dataset.gsOf,
      AJS.I18n.getText("org.groundswell.confluence.circle.js.uninvited")),
  };

  const forms = { found, invite };

  // The section listens for all that is in it: a form in which somebody has typed moves on into the section that is drawn next.
  const begin = (section) => {
    section.classList.add("gs-live");
    section.querySelectorAll("form[data-gs-form]").forEach(gs.enliven);
    section.addEventListener("submit", (event) => {
      const send = forms[event.target.dataset.gsForm || event.target.dataset.gsOpened];
      if (send) {
        event.preventDefault();
        send(section, event.target);
      }
    });
    section.addEventListener("click", (event) => {
      const button = event.target.closest("button[data-gs-act]");
      if (button && acts[button.dataset.gsAct]) {
        acts[button.dataset.gsAct](section, button);
      }
    });
  };

  gs.whenReady(SECTION, begin);
})();
