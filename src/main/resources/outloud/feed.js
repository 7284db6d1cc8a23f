/* A feed: sharing, reading on, and what is new, which is never pushed under the reader. On window.Groundswell:
   startFeed(section)   makes a feed, or the page of one post, live */
(() => {
  "use strict";
  const gs = window.Groundswell;
  const EVERY = 4000;
  const SELDOM = 60000;
  const PATIENCE = 600000;

  const feedOf = (section) => {
    const query = Object.fromEntries(new URLSearchParams(section.dataset.gsFeed));
    const spot = Object.fromEntries(new URLSearchParams(section.dataset.gsSpot || ""));
    return { section, query, list: section.querySelector("[data-gs-cards]"), newest: section.dataset.gsNewest, spot };
  };

  const cards = async (feed, more) => {
    const drawn = (await gs.drawn("feed/cards", { ...feed.query, ...more })).querySelector("[data-gs-next]");
    if (!drawn) {
      throw gs.offline();
    }
    return {
      next: drawn.dataset.gsNext,
      newest: drawn.dataset.gsNewest,
      cards: [...drawn.querySelectorAll("[data-gs-post]")].map((card) => document.adoptNode(card))
    };
  };

  const known = (feed, card) => [...feed.list.children].find((other) => other.dataset.gsPost === card.dataset.gsPost);

  const showEmptiness = (feed) => { feed.section.querySelector("[data-gs-empty]").hidden = feed.list.children.length > 0; };

  const quietly = (feed, deed) => {
    feed.section.querySelectorAll(".gs-feed-error").forEach((place) => place.remove());
    return deed().catch((refusal) => {
      if (refusal instanceof Error) {
        throw refusal;
      }
      const place = Object.assign(document.createElement("p"), { className: "gs-error gs-feed-error" });
      place.textContent = refusal.message;
      feed.list.before(place);
      gs.say(refusal.message);
    });
  };

  const show = async (feed, after) => {
    const turn = feed.turn = (feed.turn || 0) + 1;
    feed.list.setAttribute("aria-busy", "true");
    const drawn = await cards(feed, { after }).finally(() => feed.list.removeAttribute("aria-busy"));
    // A slower answer to an earlier choice must not cover the later one.
    if (turn !== feed.turn) {
      return;
    }
    if (!after) {
      feed.list.replaceChildren();
      feed.newest = drawn.newest;
      news(feed, 0);
    }
    const fresh = drawn.cards.filter((card) => !known(feed, card));
    feed.list.append(...fresh);
    const more = feed.section.querySelector("[data-gs-act='more']");
    more.dataset.gsNext = drawn.next;
    more.parentElement.hidden = !drawn.next;
    showEmptiness(feed);
    gs.say(AJS.I18n.getText("org.groundswell.confluence.outloud.js.shown", feed.list.children.length));
    if (after && fresh.length) {
      fresh[0].focus();
    }
  };

  const news = (feed, count) => {
    const line = feed.section.querySelector("[data-gs-newer]");
    const quiet = Boolean(feed.section.dataset.gsQuiet);
    const text = quiet ? AJS.I18n.getText("org.groundswell.confluence.outloud.js.someNew") : count > 20
      ? AJS.I18n.getText("org.groundswell.confluence.outloud.js.manyNew") : AJS.I18n.getText("org.groundswell.confluence.outloud.js.new", count);
    if (count && line.hidden && !quiet) {
      gs.say(text);
    }
    line.hidden = !count;
    line.querySelector("button").textContent = count ? text : "";
  };

  const newer = async (feed) => {
    await show(feed, "");
    const first = feed.list.firstElementChild;
    if (first) {
      first.focus();
    }
  };

  /** Asks what is new: often while somebody looks, seldom when nobody has moved for a while, not at all in a hidden tab. */
  const watch = (feed) => {
    let timer = 0;
    let moved = Date.now();
    const ask = async () => {
      if (!feed.section.isConnected) {
        return;
      }
      if (document.visibilityState === "visible") {
        const answer = await gs.call("GET", "feed/news", { ...feed.query, since: feed.newest }).catch(() => null);
        if (answer) {
          news(feed, answer.count);
        }
      }
      timer = window.setTimeout(ask, Date.now() - moved > PATIENCE ? SELDOM : EVERY);
    };
    const soon = () => {
      moved = Date.now();
      if (document.visibilityState === "visible") {
        window.clearTimeout(timer);
        timer = window.setTimeout(ask, 0);
      }
    };
    document.addEventListener("visibilitychange", soon);
    feed.section.addEventListener("pointermove", () => { moved = Date.now(); });
    feed.section.addEventListener("keydown", () => { moved = Date.now(); });
    timer = window.setTimeout(ask, EVERY);
  };

  const share = async (feed, form, draft) => {
    await draft.settled();
    if (!form.elements.text.value.trim()) {
      throw { field: "text", message: AJS.I18n.getText("org.groundswell.confluence.outloud.js.blank") };
    }
    const post = await gs.call("POST", "posts", feed.spot, gs.composed(form));
    draft.drop();
    gs.compose(form, { identity: form.elements.identity.value });
    const drawn = await gs.freshly(gs.drawn("posts/" + post.ref + "/card", feed.query));
    const card = document.adoptNode(drawn.querySelector("[data-gs-post]"));
    const already = known(feed, card);
    if (already) {
      already.remove();
    }
    card.classList.add("gs-new");
    feed.list.prepend(card);
    showEmptiness(feed);
    card.focus();
    gs.say(AJS.I18n.getText("org.groundswell.confluence.outloud.js.shared"));
    feed.section.dispatchEvent(new CustomEvent("gs-shared"));
  };

  const choose = (feed, button) => {
    feed.query.kinds = button.dataset.gsKinds;
    button.parentElement.querySelectorAll("button").forEach((other) => other.setAttribute("aria-pressed", String(other === button)));
    quietly(feed, () => show(feed, ""));
  };

  const clicked = (feed, event) => {
    const button = event.target.closest("button");
    if (!button || button.type === "submit") {
      return;
    }
    const act = button.dataset.gsAct;
    const response = button.closest("[data-gs-response]");
    const post = button.closest("[data-gs-post]");
    if (response && Object.hasOwn(gs.RESPONSE_ACTS, act)) {
      gs.press(response, button, async () => gs.RESPONSE_ACTS[act](feed, response, button));
    } else if (post && Object.hasOwn(gs.POST_ACTS, act)) {
      gs.press(post, button, async () => gs.POST_ACTS[act](feed, post, button));
    } else if (act === "more") {
      quietly(feed, () => show(feed, button.dataset.gsNext));
    } else if (act === "newer") {
      quietly(feed, () => newer(feed));
    } else if (button.dataset.gsKinds !== undefined) {
      choose(feed, button);
    }
  };

  const startComposer = (feed, form) => {
    gs.enlivenComposer(form);
    const draft = gs.feedDraft(form, feed.spot);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      gs.send(form, () => share(feed, form, draft));
    });
  };

  const startAlone = (feed, form) => {
    gs.enliven(form);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      gs.sendResponse(feed, form, "POST", "posts/" + feed.section.dataset.gsAlone + "/responses");
    });
  };

  const startFeed = (section) => {
    if (section.classList.contains("gs-live")) {
      return;
    }
    const feed = feedOf(section);
    section.addEventListener("click", (event) => clicked(feed, event));
    const composer = section.querySelector("[data-gs-form='new']");
    const respond = section.querySelector("[data-gs-form='respond']");
    if (composer) {
      startComposer(feed, composer);
    }
    if (respond) {
      startAlone(feed, respond);
    }
    if (section.querySelector("[data-gs-newer]")) {
      watch(feed);
    }
    section.classList.add("gs-live");
  };

  gs.startFeed = startFeed;
  const startAll = () => {
    document.querySelectorAll(".gs-feed[data-gs-feed]").forEach(startFeed);
    const respond = window.location.hash === "#respond" && document.querySelector("[data-gs-form='respond'] [name='text']");
    if (respond) {
      respond.focus();
    }
  };
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", startAll);
  } else {
    startAll();
  }
})();
