/* The form in which somebody pledges what another one's words moved them to; then the page of the pledge is opened. */
(() => {
  "use strict";
  const gs = window.Groundswell;

  const publish = async (board, form, draft, from) => {
    await draft.settled();
    const words = { ...gs.values(form, gs.FIELDS), identity: gs.identity(form), from };
    if (!words.iWill.trim()) {
      throw { field: "iWill", message: AJS.I18n.getText("org.groundswell.confluence.pledge.js.blank") };
    }
    const pledge = await gs.call("POST", board.path + "/pledges", {}, words);
    draft.drop();
    window.location.assign(AJS.contextPath() + "/plugins/servlet/groundswell/pledge/" + pledge.ref);
  };

  const start = (section) => {
    const form = section.querySelector("[data-gs-form='new']");
    const name = section.dataset.gsBoard;
    const board = { section, name, path: "boards/" + encodeURIComponent(name), query: {} };
    gs.enliven(form);
    const draft = gs.boardDraft(form, board);
    form.addEventListener("focusin", () => gs.offerValues(form, board));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      gs.send(form, () => publish(board, form, draft, section.dataset.gsMoved));
    });
    section.classList.add("gs-live");
  };

  const startAll = () => document.querySelectorAll("[data-gs-moved][data-gs-board]").forEach(start);
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", startAll);
  } else {
    startAll();
  }
})();
