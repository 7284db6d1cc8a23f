/* Following topics, offering help and looking after topics, without leaving the page; every list is drawn by the server. */
(() => {
  "use strict";
  const gs = window.Groundswell;
  const SECTION = "[data-gs-topics]";

  const renew = async (section, sent, said) => {
    await gs.redraw(section, SECTION, begin, sent);
    gs.say(said);
  };

  const follow = (section, button) => gs.press(section, button, async () => {
    const stop = button.getAttribute("aria-pressed") === "true";
    await gs.call(stop ? "DELETE" : "PUT", "topics/" + button.dataset.gsOf + "/follow");
    await renew(section, null, stop ? AJS.I18n.getText("org.groundswell.confluence.topic.js.unfollowed")
      : AJS.I18n.getText("org.groundswell.confluence.topic.js.followed"));
  });

  const withdraw = (section, button) => gs.press(section, button, async () => {
    await gs.call("DELETE", "offers/" + button.dataset.gsOf);
    await renew(section, section.querySelector("[data-gs-form='offer']"), AJS.I18n.getText("org.groundswell.confluence.topic.js.withdrawn"));
  });

  const change = (section, button, state, said) => gs.press(section, button, async () => {
    await gs.call("PUT", "topics/" + button.dataset.gsOf + "/state", {}, { state });
    await renew(section, null, said);
  });

  const offer = (section, form) => gs.send(form, async () => {
    await gs.call("PUT", "topics/" + section.dataset.gsTopic + "/offers/own", {}, gs.values(form, ["words", "until"]));
    await renew(section, form, AJS.I18n.getText("org.groundswell.confluence.topic.js.offered"));
  });

  let asked = 0;
  /** Words of the space that begin with what is typed, offered by the browser itself. */
  const offerWords = async (section, input) => {
    const number = asked += 1;
    const found = await gs.call("GET", "topics/offered", { space: section.dataset.gsTopics, typed: input.value }).catch(() => ({ items: [] }));
    if (number === asked) {
      input.form.querySelector("datalist").replaceChildren(...found.items.map((topic) => new Option("", "#" + topic.name)));
    }
  };

  const open = (section, button) => {
    const panel = gs.openPanel(button.closest("[data-gs-panels]"), button, button.dataset.gsAct);
    if (panel) {
      panel.querySelector("input").focus();
    }
  };

  const tool = (section, form, path, field, said) => gs.send(form, async () => {
    await gs.call("PUT", "topics/" + section.dataset.gsTopic + "/" + path, {}, gs.values(form, [field]));
    await renew(section, form, said);
  });

  const acts = {
    follow,
    withdraw,
    retire: (section, button) => change(section, button, "RETIRED", AJS.I18n.getText("org.groundswell.confluence.topic.js.retired")),
    takeUp: (section, button) => change(section, button, "ACTIVE", AJS.I18n.getText("org.groundswell.confluence.topic.js.takenUp")),
    rename: open,
    merge: open,
  };

  const forms = {
    offer,
    rename: (section, form) => tool(section, form, "name", "name", AJS.I18n.getText("org.groundswell.confluence.topic.js.renamed")),
    merge: (section, form) => tool(section, form, "merge", "into", AJS.I18n.getText("org.groundswell.confluence.topic.js.merged")),
  };

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
    section.addEventListener("input", (event) => event.target.name === "into" && offerWords(section, event.target));
    section.addEventListener("click", (event) => {
      const button = event.target.closest("button[data-gs-act]");
      if (button && acts[button.dataset.gsAct]) {
        acts[button.dataset.gsAct](section, button);
      }
    });
  };

  gs.whenReady(SECTION, begin);
})();
