/* What one was told: following a link is having looked at it, and all of it can be put behind one at once. The list is drawn by the server. */
(() => {
  "use strict";
  const gs = window.Groundswell;
  const SECTION = "[data-gs-notices]";

  const redraw = async (section, said) => {
    const answer = await fetch(window.location.href, { credentials: "same-origin" }).catch(() => null);
    const drawn = answer && answer.ok ? new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(SECTION) : null;
    await gs.freshly(drawn ? Promise.resolve() : Promise.reject(gs.offline()));
    begin(gs.renew(section, document.adoptNode(drawn)));
    gs.say(said);
  };

  const readAll = async (section) => {
    await gs.call("PUT", "notices/read");
    await redraw(section, AJS.I18n.getText("org.groundswell.confluence.care.js.allRead"));
  };

  const begin = (section) => {
    section.classList.add("gs-live");
    section.addEventListener("click", (event) => {
      const pressed = event.target.closest("[data-gs-act]");
      if (pressed && pressed.dataset.gsAct === "read-all") {
        gs.press(section, pressed, () => readAll(section));
      } else if (pressed && pressed.dataset.gsAct === "open") {
        // The page one goes to does not wait for it, and nothing is lost if it fails.
        gs.call("PUT", "notices/" + pressed.dataset.gsOf + "/read", {}, null, true).catch(() => null);
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
