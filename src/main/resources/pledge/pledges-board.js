/* The list of a board and its form, and the start of everything. */
(() => {
  "use strict";
  const gs = window.Groundswell;

  const known = (board, card) => [...board.list.children].some((other) => other.dataset.gsPledge === card.dataset.gsPledge);

  const clearError = (board) => board.section.querySelectorAll(".gs-board-error").forEach((place) => place.remove());

  const show = async (board, after) => {
    clearError(board);
    const more = board.section.querySelector("[data-gs-act='more']");
    const turn = board.turn = (board.turn || 0) + 1;
    board.list.setAttribute("aria-busy", "true");
    const drawn = await gs.cards(board.path + "/cards", { ...board.query, filter: board.filter, sort: board.sort, after })
      .finally(() => board.list.removeAttribute("aria-busy"));
    // A slower answer to an earlier choice must not cover the later one.
    if (turn !== board.turn) {
      return;
    }
    const fresh = after ? drawn.cards.filter((card) => !known(board, card)) : drawn.cards;
    if (!after) {
      board.list.replaceChildren();
    }
    board.list.append(...fresh);
    more.dataset.gsNext = drawn.next;
    more.parentElement.hidden = !drawn.next;
    gs.showCounts(board, drawn.counts);
    gs.showEmptiness(board, drawn.any);
    gs.say(AJS.I18n.getText("org.groundswell.confluence.pledge.js.shown", board.list.children.length));
    if (after && fresh.length) {
      fresh[0].focus();
    }
  };

  const boardError = (board, refusal) => {
    if (refusal instanceof Error) {
      throw refusal;
    }
    let place = board.section.querySelector(".gs-board-error");
    if (!place) {
      place = document.createElement("p");
      place.className = "gs-error gs-board-error";
      board.list.before(place);
    }
    place.textContent = refusal.message;
    gs.say(refusal.message);
  };

  const choose = (board, button, kind) => {
    board[kind] = button.dataset[kind === "filter" ? "gsFilter" : "gsSort"];
    button.parentElement.querySelectorAll("button").forEach((other) => other.setAttribute("aria-pressed", String(other === button)));
    show(board, "").catch((refusal) => boardError(board, refusal));
  };

  const more = (board, button) => {
    if (board.busy) {
      return;
    }
    board.busy = true;
    show(board, button.dataset.gsNext).catch((refusal) => boardError(board, refusal)).finally(() => { board.busy = false; });
  };

  const makeNew = (board, button) => {
    button.disabled = true;
    clearError(board);
    gs.call("POST", board.path + "/copies", {}, { page: Number(board.query.page) }).then(() => window.location.reload())
      .catch((refusal) => { button.disabled = false; boardError(board, refusal); });
  };

  const publish = async (board, form, draft) => {
    await draft.settled();
    const words = { ...gs.values(form, gs.FIELDS), identity: gs.identity(form) };
    if (!words.iWill.trim()) {
      throw { field: "iWill", message: AJS.I18n.getText("org.groundswell.confluence.pledge.js.blank") };
    }
    const pledge = await gs.call("POST", board.path + "/pledges", board.query, words);
    draft.drop();
    gs.fill(form, { identity: words.identity });
    const drawn = await gs.freshCards(board.path + "/cards/" + pledge.ref, board.query);
    // What was said before already, in another tab or before an answer got lost, moves to the top.
    [...board.list.children].filter((card) => card.dataset.gsPledge === pledge.ref).forEach((card) => card.remove());
    drawn.cards[0].classList.add("gs-new");
    board.list.prepend(drawn.cards[0]);
    gs.showCounts(board, drawn.counts);
    gs.showEmptiness(board, true);
    drawn.cards[0].focus();
    gs.say(AJS.I18n.getText("org.groundswell.confluence.pledge.js.published"));
  };

  const clicked = (board, event) => {
    const button = event.target.closest("button");
    if (!button) {
      return;
    }
    const card = button.closest("[data-gs-pledge]");
    const act = button.dataset.gsAct;
    if (card && Object.hasOwn(gs.ACTS, act)) {
      gs.press(card, button, async () => gs.ACTS[act](board, card, button));
    } else if (act === "more") {
      more(board, button);
    } else if (act === "make-new") {
      makeNew(board, button);
    } else if (button.dataset.gsFilter) {
      choose(board, button, "filter");
    } else if (button.dataset.gsSort) {
      choose(board, button, "sort");
    }
  };

  const start = (section) => {
    if (section.classList.contains("gs-live") || !section.dataset.gsBoard) {
      return;
    }
    const board = gs.boardOf(section);
    section.addEventListener("click", (event) => clicked(board, event));
    const form = section.querySelector("[data-gs-form='new']");
    if (form) {
      gs.enliven(form);
      const draft = gs.boardDraft(form, board);
      form.addEventListener("focusin", () => gs.offerValues(form, board));
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        gs.send(form, () => publish(board, form, draft));
      });
    }
    section.classList.add("gs-live");
  };

  const startAll = () => document.querySelectorAll(".gs-board[data-gs-board]").forEach(start);
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", startAll);
  } else {
    startAll();
  }
})();
