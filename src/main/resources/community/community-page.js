/* The page about a community: who may come in, and from whom it learns. */
(() => {
  "use strict";
  const gs = window.Groundswell;
  const pathOf = (section) => "communities/" + encodeURIComponent(section.dataset.gsCommunity);

  /** Draws the page's section as it is now. */
  const redraw = async (section, said, sent) => {
    const answer = await fetch(window.location.href, { credentials: "same-origin" }).catch(() => null);
    const drawn = answer && answer.ok ? new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(".gs-community-page") : null;
    await gs.freshly(drawn ? Promise.resolve() : Promise.reject(gs.offline()));
    start(gs.renew(section, document.adoptNode(drawn), sent));
    gs.say(said);
  };

  const PRESSES = {
    accept: (of) => ["PUT", "/requests/" + of, { accept: true }, AJS.I18n.getText("org.groundswell.confluence.community.js.welcomed")],
    uninvite: (of) => ["DELETE", "/invitations/" + of, null, AJS.I18n.getText("org.groundswell.confluence.community.js.uninvited")],
    unlearn: (of) => ["DELETE", "/learnsFrom/" + of, null, AJS.I18n.getText("org.groundswell.confluence.community.js.saved")]
  };

  const pressed = async (section, button) => {
    const [method, path, body, said] = PRESSES[button.dataset.gsAct](button.dataset.gsOf);
    await gs.call(method, pathOf(section) + path, {}, body);
    await redraw(section, said);
  };

  const learn = (section, form, teacher) => gs.send(form, async () => {
    await gs.call("PUT", pathOf(section) + "/learnsFrom/" + teacher, {});
    await redraw(section, AJS.I18n.getText("org.groundswell.confluence.community.js.saved"), form);
  });

  const offer = (section, form, found) => {
    const place = form.querySelector("[data-gs-found]");
    place.replaceChildren(...found.map((community) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "aui-button";
      button.textContent = community.title;
      button.addEventListener("click", () => learn(section, form, community.ref));
      return button;
    }));
    gs.say(AJS.I18n.getText("org.groundswell.confluence.community.js.found", found.length));
    if (found.length) {
      place.firstElementChild.focus();
    } else {
      throw { field: "search", message: AJS.I18n.getText("org.groundswell.confluence.community.js.found", 0) };
    }
  };

  const FORMS = {
    decline: async (section, form) => {
      await gs.call("PUT", pathOf(section) + "/requests/" + form.dataset.gsOf, {}, { accept: false, words: form.elements.words.value });
      await redraw(section, AJS.I18n.getText("org.groundswell.confluence.community.js.declined"), form);
    },
    invite: async (section, form) => {
      await gs.call("POST", pathOf(section) + "/invitations", {}, { person: form.elements.person.value.trim() });
      await redraw(section, AJS.I18n.getText("org.groundswell.confluence.community.js.invited"), form);
    },
    learn: async (section, form) => {
      const listed = await gs.call("GET", "communities", { search: form.elements.search.value, limit: 20 });
      offer(section, form, listed.items.filter((community) => community.ref !== section.dataset.gsRef));
    }
  };

  const open = (button) => {
    const place = button.closest("[data-gs-panels]");
    const panel = gs.openPanel(place, button, button.dataset.gsAct, place);
    if (panel) {
      panel.dataset.gsOf = button.dataset.gsOf || "";
      panel.querySelector("textarea, input").focus();
    }
  };

  const clicked = (section, event) => {
    const button = event.target.closest("[data-gs-act]");
    if (button && Object.hasOwn(PRESSES, button.dataset.gsAct)) {
      gs.press(section, button, () => pressed(section, button));
    } else if (button && button.hasAttribute("aria-expanded")) {
      open(button);
    }
  };

  const start = (section) => {
    if (section.classList.contains("gs-live")) {
      return;
    }
    section.addEventListener("click", (event) => clicked(section, event));
    section.addEventListener("submit", (event) => {
      event.preventDefault();
      const form = event.target;
      gs.send(form, () => FORMS[form.dataset.gsForm](section, form));
    });
    section.classList.add("gs-live");
  };

  const startAll = () => document.querySelectorAll(".gs-community-page").forEach(start);
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", startAll);
  } else {
    startAll();
  }
})();
