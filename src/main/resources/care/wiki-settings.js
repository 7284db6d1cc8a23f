/* What administrators decide for the whole wiki; the page is drawn by the server again after each decision. */
(() => {
  "use strict";
  const gs = window.Groundswell;
  const SECTION = "[data-gs-wiki]";

  const begin = (section) => {
    section.classList.add("gs-live");
    const button = section.querySelector("[data-gs-act='pageTalk']");
    button.addEventListener("click", () => gs.press(section, button, async () => {
      await gs.call("PUT", "admin/settings", {}, { pageTalk: button.dataset.gsWanted === "true" });
      await gs.redraw(section, SECTION, begin);
      gs.say(AJS.I18n.getText("org.groundswell.confluence.wiki.js.saved"));
    }));
  };

  gs.whenReady(SECTION, begin);
})();
