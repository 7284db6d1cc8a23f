/* What somebody who is quoted in a page says to that, on the page of the post. */
(() => {
  "use strict";
  const gs = window.Groundswell;

  const answer = async (ask, act) => {
    const said = { answer: act === "quote-yes" ? "YES" : "NO", hidden: ask.dataset.gsHidden === "true" };
    await gs.call("PUT", "quotes/" + ask.dataset.gsQuote + "/answer", {}, said);
    ask.querySelectorAll("[data-gs-act]").forEach((button) => {
      const on = button.dataset.gsAct === act;
      button.setAttribute("aria-pressed", String(on));
      button.classList.toggle("gs-on", on);
    });
    gs.say(said.answer === "YES" ? AJS.I18n.getText("org.groundswell.confluence.outloud.made.js.yes") : AJS.I18n.getText("org.groundswell.confluence.outloud.made.js.no"));
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest && event.target.closest("[data-gs-quote] [data-gs-act]");
    if (button) {
      const ask = button.closest("[data-gs-quote]");
      gs.press(ask, button, () => answer(ask, button.dataset.gsAct));
    }
  });
})();
