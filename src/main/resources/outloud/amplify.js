/* Passing a post on: a form the server draws, the author's yes or no, and taking back. Adds to window.Groundswell.POST_ACTS. */
(() => {
  "use strict";
  const gs = window.Groundswell;
  const path = (card) => "posts/" + card.dataset.gsPost + "/amplifications";

  /** Says what passing it on to the chosen community would mean; a slower answer to an earlier choice does not cover the later one. */
  const weigh = async (card, panel) => {
    const community = panel.elements.community.value;
    const target = await gs.call("GET", path(card) + "/target", { community }).catch(() => null);
    if (target && panel.elements.community.value === community) {
      panel.querySelector("[data-gs-consequence]").textContent = target.sentence;
    }
  };

  const passOn = async (feed, card, panel) => {
    const made = await gs.call("POST", path(card), {}, gs.values(panel, ["community", "words"]));
    await gs.redrawPost(feed, card, "amplify");
    gs.say(made.state === "ASKED" ? AJS.I18n.getText("org.groundswell.confluence.outloud.amplify.js.asked")
      : AJS.I18n.getText("org.groundswell.confluence.outloud.amplify.js.shown"));
  };

  const amplify = async (feed, card, button) => {
    if (button.getAttribute("aria-expanded") !== "true") {
      const drawn = await gs.drawn(path(card) + "/form");
      feed.section.querySelectorAll("[data-gs-template='amplify']").forEach((former) => former.remove());
      feed.section.append(document.adoptNode(drawn.querySelector("template")));
    }
    const panel = gs.openPanel(card, button, "amplify");
    if (!panel) {
      return;
    }
    if (!panel.elements.community) {
      panel.querySelector("[data-gs-act='cancel']").focus();
      return;
    }
    panel.elements.community.addEventListener("change", () => weigh(card, panel));
    panel.elements.community.focus();
    panel.addEventListener("submit", (event) => {
      event.preventDefault();
      gs.send(panel, () => passOn(feed, card, panel));
    });
  };

  const answer = (word, message) => async (feed, card, button) => {
    await gs.call("PUT", "amplifications/" + button.dataset.gsOf + "/answer", {}, { answer: word });
    await gs.redrawPost(feed, card, "take-back");
    gs.say(message());
  };

  const close = async (feed, card) => {
    await gs.call("PUT", path(card) + "/closed");
    await gs.redrawPost(feed, card, "respond");
    gs.say(AJS.I18n.getText("org.groundswell.confluence.outloud.amplify.js.closed"));
  };

  /** Where the post stood because it was passed on, its card goes; elsewhere it is drawn again. */
  const takeBack = async (feed, card, button) => {
    const stoodHere = button.closest(".gs-carried");
    await gs.call("DELETE", "amplifications/" + button.dataset.gsOf);
    if (stoodHere) {
      const next = card.nextElementSibling || card.previousElementSibling;
      card.remove();
      (next || feed.section.querySelector("[name='text']") || feed.list).focus();
    } else {
      await gs.redrawPost(feed, card, "amplify");
    }
    gs.say(AJS.I18n.getText("org.groundswell.confluence.outloud.amplify.js.takenBack"));
  };

  Object.assign(gs.POST_ACTS, {
    amplify, close,
    agree: answer("YES", () => AJS.I18n.getText("org.groundswell.confluence.outloud.amplify.js.agreed")),
    decline: answer("NO", () => AJS.I18n.getText("org.groundswell.confluence.outloud.amplify.js.declined")),
    "take-back": takeBack
  });
})();
