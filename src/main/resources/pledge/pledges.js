/* A pledge board: every act without reloading the page, every card drawn by the server. */
(() => {
  "use strict";
  const gs = window.Groundswell;
  const say = gs.say;

  const boardOf = (section) => ({
    section,
    name: section.dataset.gsBoard,
    path: "boards/" + encodeURIComponent(section.dataset.gsBoard),
    query: { page: section.dataset.gsPage },
    list: section.querySelector("[data-gs-cards]"),
    alone: section.classList.contains("gs-one"),
    filter: "all",
    sort: "newest"
  });

  /** Cards as the server draws them: {counts, next, any, cards}. */
  const cards = async (path, query) => {
    const drawn = (await gs.drawn(path, query)).querySelector("[data-gs-next]");
    if (!drawn) {
      throw gs.offline();
    }
    return {
      counts: drawn.querySelector("[data-gs-counts]").textContent,
      next: drawn.dataset.gsNext,
      any: drawn.dataset.gsAny === "true",
      cards: [...drawn.querySelectorAll("[data-gs-pledge]")].map((card) => document.adoptNode(card))
    };
  };

  /** Cards after something was done. */
  const freshCards = (path, query) => gs.freshly(cards(path, query));

  const showCounts = (board, text) => { board.section.querySelector("[data-gs-counts]").textContent = text; };

  const showEmptiness = (board, any) => {
    const cards = board.list.children.length > 0;
    const empty = (kind, shown) => board.section.querySelectorAll("[data-gs-empty='" + kind + "']").forEach((line) => { line.hidden = !shown; });
    empty("board", !cards && board.filter === "all");
    empty("filter", !cards && board.filter !== "all");
    const tools = board.section.querySelector(".gs-tools");
    if (tools && (cards || any)) {
      tools.hidden = false;
    }
  };

  /** On the page of one pledge, brings who joined and what happened up to date too. */
  const refreshParts = async (board) => {
    const answer = await fetch(window.location.href, { credentials: "same-origin" }).catch(() => null);
    if (answer && answer.ok) {
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelectorAll(".gs-one .gs-part");
      board.section.querySelectorAll(".gs-part").forEach((part, at) => fresh[at] && part.replaceWith(document.adoptNode(fresh[at])));
    }
  };

  /** Draws a card as it is now; focus goes to the button that was pressed, or to the card if there is no such button any more. */
  const redraw = async (board, card, act) => {
    const drawn = await freshCards(board.path + "/cards/" + card.dataset.gsPledge, board.query);
    showCounts(board, drawn.counts);
    const open = card.querySelector(".gs-more-words[open]");
    card.replaceWith(drawn.cards[0]);
    if (open && drawn.cards[0].querySelector(".gs-more-words")) {
      drawn.cards[0].querySelector(".gs-more-words").open = true;
    }
    (drawn.cards[0].querySelector("[data-gs-act='" + act + "']") || drawn.cards[0]).focus();
    if (board.alone) {
      await refreshParts(board);
    }
  };

  const pledgePath = (card) => "pledges/" + card.dataset.gsPledge;

  const join = (board, card, button) => {
    const panel = gs.openPanel(card, button, "join");
    if (!panel) {
      return;
    }
    panel.elements.words.focus();
    panel.addEventListener("submit", (event) => {
      event.preventDefault();
      gs.send(panel, async () => {
        await gs.call("PUT", pledgePath(card) + "/join", {}, { words: panel.elements.words.value, identity: gs.identity(panel) });
        await redraw(board, card, "leave");
        say(AJS.I18n.getText("org.groundswell.confluence.pledge.js.joined"));
      });
    });
  };

  const sendState = (board, card, panel) => gs.send(panel, async () => {
    if (!panel.elements.state.value) {
      throw { field: "state", message: AJS.I18n.getText("org.groundswell.confluence.pledge.js.chooseState") };
    }
    await gs.call("PUT", pledgePath(card) + "/state", {}, { state: panel.elements.state.value, story: panel.elements.story.value });
    await redraw(board, card, "tell");
    say(AJS.I18n.getText("org.groundswell.confluence.pledge.js.saved"));
  });

  const close = (board, card, button) => {
    const panel = gs.openPanel(card, button, "close");
    if (panel) {
      panel.elements.state[0].focus();
      panel.addEventListener("submit", (event) => {
        event.preventDefault();
        sendState(board, card, panel);
      });
    }
    return panel;
  };

  // The outcome stays; only what is told about it changes.
  const tell = async (board, card, button) => {
    const pledge = await gs.call("GET", pledgePath(card));
    const panel = close(board, card, button);
    if (panel) {
      panel.elements.state.value = pledge.state;
      panel.querySelector(".gs-outcomes").hidden = true;
      panel.elements.story.value = pledge.story;
      panel.elements.story.focus();
    }
  };

  const edit = async (board, card, button) => {
    const pledge = await gs.call("GET", pledgePath(card));
    const panel = gs.openPanel(card, button, "edit");
    if (!panel) {
      return;
    }
    gs.fill(panel, pledge);
    gs.offerValues(panel, board);
    panel.elements.iWill.disabled = pledge.frozen;
    panel.querySelector("[data-gs-frozen]").hidden = !pledge.frozen;
    (pledge.frozen ? panel.querySelector("summary") : panel.elements.iWill).focus();
    panel.addEventListener("submit", (event) => {
      event.preventDefault();
      gs.send(panel, async () => {
        const words = { theme: pledge.theme, ...gs.values(panel, gs.FIELDS), identity: gs.identity(panel), version: pledge.version };
        await gs.call("PUT", pledgePath(card), {}, words);
        await redraw(board, card, "edit");
        say(AJS.I18n.getText("org.groundswell.confluence.pledge.js.saved"));
      });
    });
  };

  const support = async (board, card, button) => {
    const already = button.getAttribute("aria-pressed") === "true";
    await gs.call(already ? "DELETE" : "PUT", pledgePath(card) + "/support");
    await redraw(board, card, "support");
    say(already ? AJS.I18n.getText("org.groundswell.confluence.pledge.js.unsupported") : AJS.I18n.getText("org.groundswell.confluence.pledge.js.supported"));
  };

  const remove = async (board, card) => {
    await gs.call("DELETE", pledgePath(card));
    if (board.alone) {
      window.location.assign(board.section.dataset.gsHome);
      return;
    }
    const drawn = await freshCards(board.path + "/cards", { ...board.query, limit: 1 });
    const next = card.nextElementSibling || card.previousElementSibling;
    card.remove();
    showCounts(board, drawn.counts);
    showEmptiness(board, drawn.any);
    (next || board.section.querySelector("[name='iWill']") || board.section).focus();
    say(AJS.I18n.getText("org.groundswell.confluence.pledge.js.removed"));
  };

  const move = async (board, card, state) => {
    await gs.call("PUT", pledgePath(card) + "/state", {}, { state });
    await redraw(board, card, "close");
    say(AJS.I18n.getText("org.groundswell.confluence.pledge.js.saved"));
  };

  const leave = async (board, card) => {
    await gs.call("DELETE", pledgePath(card) + "/join");
    await redraw(board, card, "join");
    say(AJS.I18n.getText("org.groundswell.confluence.pledge.js.left"));
  };

  const ACTS = {
    join, close, tell, edit, support, remove, leave,
    start: (board, card) => move(board, card, "IN_PROGRESS"),
    reopen: (board, card) => move(board, card, "IN_PROGRESS")
  };

  Object.assign(gs, { boardOf, cards, freshCards, showCounts, showEmptiness, ACTS });
})();
