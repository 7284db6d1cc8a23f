/* What one does with a post and with what was said to it; every card is drawn by the server. On window.Groundswell:
   POST_ACTS      by the name of the button: act(feed, card, button)
   redrawPost(feed, card, act)  the card as it is now, focus on the button of that name */
(() => {
  "use strict";
  const gs = window.Groundswell;
  const path = (card) => "posts/" + card.dataset.gsPost;
  const onPage = (feed) => Boolean(feed.section.dataset.gsAlone);

  const drawCard = async (feed, card) => {
    const drawn = await gs.freshly(gs.drawn(path(card) + "/card", feed.query));
    return document.adoptNode(drawn.querySelector("[data-gs-post]"));
  };

  const redrawPost = async (feed, card, act) => {
    const fresh = await drawCard(feed, card);
    card.replaceWith(fresh);
    (fresh.querySelector("[data-gs-act='" + act + "']") || fresh).focus();
    return fresh;
  };

  /** On the page of one post, draws all of it again: others may have answered meanwhile. */
  const redrawThread = async (feed, ref) => {
    const answer = await gs.freshly(fetch(window.location.pathname, { credentials: "same-origin" }));
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-gs-alone]");
    gs.startFeed(gs.renew(feed.section, document.adoptNode(fresh), feed.sent));
    const said = ref && document.getElementById("r-" + ref);
    if (said) {
      said.classList.add("gs-new");
      said.focus();
    }
  };

  const pressed = (kind, on, off) => async (feed, card, button) => {
    const already = button.getAttribute("aria-pressed") === "true";
    await gs.call(already ? "DELETE" : "PUT", path(card) + "/reactions/" + kind);
    await redrawPost(feed, card, kind);
    gs.say(already ? off() : on());
  };

  const thank = (feed, card, button) => {
    if (button.getAttribute("aria-pressed") === "true") {
      return pressed("thank", () => "", () => AJS.I18n.getText("org.groundswell.confluence.outloud.js.thanksTaken"))(feed, card, button);
    }
    const panel = gs.openPanel(card, button, "thank");
    if (panel) {
      panel.elements.note.focus();
      panel.addEventListener("submit", (event) => {
        event.preventDefault();
        gs.send(panel, async () => {
          await gs.call("PUT", path(card) + "/reactions/thank", {}, { note: panel.elements.note.value });
          await redrawPost(feed, card, "thank");
          gs.say(AJS.I18n.getText("org.groundswell.confluence.outloud.js.thanked"));
        });
      });
    }
    return null;
  };

  const ask = (deed, message) => async (feed, card) => {
    await gs.call(...deed(path(card)));
    await redrawPost(feed, card, "take");
    gs.say(message());
  };

  const helped = async (feed, card, button) => {
    const ask = await gs.call("GET", path(card) + "/ask");
    const panel = gs.openPanel(card, button, "helped");
    if (!panel) {
      return;
    }
    const list = panel.querySelector("[data-gs-helpers]");
    list.hidden = ask.helpers.length === 0;
    ask.helpers.forEach((helper) => {
      const label = document.createElement("label");
      const box = Object.assign(document.createElement("input"), { type: "checkbox", name: "helper", value: helper.ref, checked: helper.onIt });
      label.append(box, " " + helper.who.name);
      list.append(label);
    });
    panel.elements.what.focus();
    panel.addEventListener("submit", (event) => {
      event.preventDefault();
      const thanked = [...panel.querySelectorAll("[name='helper']:checked")].map((box) => box.value);
      gs.send(panel, async () => {
        await gs.call("PUT", path(card) + "/ask", {}, { state: "HELPED", what: panel.elements.what.value, helpers: thanked });
        await redrawPost(feed, card, "reopen");
        gs.say(AJS.I18n.getText("org.groundswell.confluence.outloud.js.helped"));
      });
    });
  };

  const edit = async (feed, card, button) => {
    const post = await gs.call("GET", path(card));
    const drawn = await gs.drawn(path(card) + "/form");
    feed.section.querySelectorAll("[data-gs-template='edit']").forEach((former) => former.remove());
    feed.section.append(document.adoptNode(drawn.querySelector("template")));
    const panel = gs.openPanel(card, button, "edit");
    if (!panel) {
      return;
    }
    gs.enlivenComposer(panel);
    gs.compose(panel, post);
    panel.elements.text.focus();
    panel.addEventListener("submit", (event) => {
      event.preventDefault();
      gs.send(panel, async () => {
        const { audience, ...words } = gs.composed(panel);
        await gs.call("PUT", path(card), {}, { ...words, version: post.version });
        if (audience !== post.audience) {
          await gs.call("PUT", path(card) + "/audience", {}, { audience });
        }
        await redrawPost(feed, card, "edit");
        gs.say(AJS.I18n.getText("org.groundswell.confluence.outloud.js.saved"));
      });
    });
  };

  const withdraw = async (feed, card) => {
    await gs.call("DELETE", path(card));
    if (onPage(feed)) {
      await redrawThread(feed);
    } else {
      const next = card.nextElementSibling || card.previousElementSibling;
      card.remove();
      (next || feed.section.querySelector("[name='text']") || feed.section).focus();
    }
    gs.say(AJS.I18n.getText("org.groundswell.confluence.outloud.js.withdrawn"));
  };

  const respond = (feed, card) => {
    const form = feed.section.querySelector("[data-gs-form='respond']");
    if (form) {
      form.elements.text.focus();
    } else {
      window.location.assign(card.querySelector(".gs-who a").href + "#respond");
    }
  };

  const said = (form) => ({
    ...gs.values(form, ["text", "evidence", "stance"]),
    kind: form.elements.kind ? form.elements.kind.value : "",
    identity: form.elements.identity.value
  });

  const sendResponse = (feed, form, method, address, more) => gs.send(form, async () => {
    const response = await gs.call(method, address, {}, { ...said(form), ...more });
    feed.sent = form;
    await redrawThread(feed, response.ref);
    gs.say(AJS.I18n.getText("org.groundswell.confluence.outloud.js.said"));
  });

  const replying = (feed, item, button, method, more) => {
    const panel = gs.openPanel(item, button, "reply", item.querySelector("article"));
    if (panel) {
      panel.elements.text.focus();
      panel.addEventListener("submit", (event) => {
        event.preventDefault();
        const post = feed.section.dataset.gsAlone;
        const address = method === "PUT" ? "responses/" + item.dataset.gsResponse : "posts/" + post + "/responses";
        sendResponse(feed, panel, method, address, more);
      });
    }
    return panel;
  };

  const reply = (feed, item, button) => replying(feed, item, button, "POST", { parent: item.dataset.gsResponse });

  const editResponse = async (feed, item, button) => {
    const response = await gs.call("GET", "responses/" + item.dataset.gsResponse);
    const panel = replying(feed, item, button, "PUT", { kind: response.kind, version: response.version });
    if (panel) {
      ["text", "evidence", "stance"].forEach((name) => { panel.elements[name].value = response[name] || ""; });
      [...panel.elements.identity].forEach((choice) => { choice.checked = choice.value === response.identity; });
      gs.followIdentity(panel);
    }
  };

  const withdrawResponse = async (feed, item) => {
    await gs.call("DELETE", "responses/" + item.dataset.gsResponse);
    await redrawThread(feed, item.dataset.gsResponse);
    gs.say(AJS.I18n.getText("org.groundswell.confluence.outloud.js.withdrawn"));
  };

  const POST_ACTS = {
    heard: pressed("heard", () => AJS.I18n.getText("org.groundswell.confluence.outloud.js.heard"), () => AJS.I18n.getText("org.groundswell.confluence.outloud.js.unheard")),
    support: pressed("support", () => AJS.I18n.getText("org.groundswell.confluence.outloud.js.supported"), () => AJS.I18n.getText("org.groundswell.confluence.outloud.js.unsupported")),
    encourage: pressed("encourage", () => AJS.I18n.getText("org.groundswell.confluence.outloud.js.encouraged"), () => AJS.I18n.getText("org.groundswell.confluence.outloud.js.unencouraged")),
    take: ask((post) => ["PUT", post + "/helpers/me"], () => AJS.I18n.getText("org.groundswell.confluence.outloud.js.onIt")),
    leave: ask((post) => ["DELETE", post + "/helpers/me"], () => AJS.I18n.getText("org.groundswell.confluence.outloud.js.offIt")),
    "not-needed": ask((post) => ["PUT", post + "/ask", {}, { state: "NO_LONGER_NEEDED" }], () => AJS.I18n.getText("org.groundswell.confluence.outloud.js.saved")),
    reopen: ask((post) => ["PUT", post + "/ask", {}, { state: "OPEN" }], () => AJS.I18n.getText("org.groundswell.confluence.outloud.js.saved")),
    thank, helped, edit, withdraw, respond
  };
  const RESPONSE_ACTS = { reply, "edit-response": editResponse, "withdraw-response": withdrawResponse };

  Object.assign(gs, { POST_ACTS, RESPONSE_ACTS, redrawPost, sendResponse });
})();
