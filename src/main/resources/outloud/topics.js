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

  /** Words of the space that begin with what is typed, offered by the browser itself. */
  const offerWords = (section, input) => {
    let asked = 0;
    input.addEventListener("input", async () => {
      const number = asked += 1;
      const list = input.form.querySelector("datalist");
      const found = await gs.call("GET", "topics/offered", { space: section.dataset.gsTopics, typed: input.value }).catch(() => ({ items: [] }));
      if (number === asked) {
        list.replaceChildren(...found.items.map((topic) => new Option("", "#" + topic.name)));
      }
    });
  };

  const openTool = (section, button, path, field, said) => {
    const panel = gs.openPanel(button.closest("[data-gs-panels]"), button, button.dataset.gsAct);
    if (!panel) {
      return;
    }
    const input = panel.elements[field];
    input.focus();
    if (field === "into") {
      offerWords(section, input);
    }
    panel.addEventListener("submit", (event) => {
      event.preventDefault();
      gs.send(panel, async () => {
        await gs.call("PUT", "topics/" + section.dataset.gsTopic + "/" + path, {}, gs.values(panel, [field]));
        await renew(section, panel, said);
      });
    });
  };

  const acts = {
    follow,
    withdraw,
    retire: (section, button) => change(section, button, "RETIRED", AJS.I18n.getText("org.groundswell.confluence.topic.js.retired")),
    takeUp: (section, button) => change(section, button, "ACTIVE", AJS.I18n.getText("org.groundswell.confluence.topic.js.takenUp")),
    rename: (section, button) => openTool(section, button, "name", "name", AJS.I18n.getText("org.groundswell.confluence.topic.js.renamed")),
    merge: (section, button) => openTool(section, button, "merge", "into", AJS.I18n.getText("org.groundswell.confluence.topic.js.merged")),
  };

  const begin = (section) => {
    section.classList.add("gs-live");
    const form = section.querySelector("[data-gs-form='offer']");
    if (form) {
      gs.enliven(form);
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        offer(section, form);
      });
    }
    section.addEventListener("click", (event) => {
      const button = event.target.closest("button[data-gs-act]");
      if (button && acts[button.dataset.gsAct]) {
        acts[button.dataset.gsAct](section, button);
      }
    });
  };

  gs.whenReady(SECTION, begin);
})();
