/* Calls to the server: what it answers is shown, what it refuses is thrown with its code, sentence and field. */
window.Groundswell = window.Groundswell || {};
(() => {
  "use strict";
  const root = () => AJS.contextPath() + "/rest/groundswell/1.0/";

  const address = (path, query) => {
    const known = Object.entries(query || {}).filter(([, value]) => value);
    return root() + path + (known.length ? "?" + new URLSearchParams(known) : "");
  };

  const offline = () => ({ code: "OFFLINE", message: AJS.I18n.getText("org.groundswell.confluence.pledge.js.offline") });

  const problem = async (answer) => {
    const body = await answer.json().catch(() => ({}));
    if (answer.status === 401) {
      return { code: "NOT_LOGGED_IN", message: AJS.I18n.getText("org.groundswell.confluence.pledge.js.loggedOut") };
    }
    return body.message ? body : offline();
  };

  const call = async (method, path, query, body, keepalive) => {
    const headers = { "X-Atlassian-Token": "no-check", Accept: "application/json" };
    const options = { method, headers, credentials: "same-origin", keepalive: Boolean(keepalive) };
    if (body) {
      headers["Content-Type"] = "application/json";
      options.body = JSON.stringify(body);
    }
    const answer = await fetch(address(path, query), options).catch(() => null);
    if (!answer) {
      throw offline();
    }
    if (!answer.ok) {
      throw await problem(answer);
    }
    return answer.status === 204 ? null : answer.json().catch(() => { throw offline(); });
  };

  /** Cards as the server draws them: {counts, next, any, cards}. */
  const cards = async (path, query) => {
    const answer = await fetch(address(path, query), { headers: { Accept: "text/html" }, credentials: "same-origin" }).catch(() => null);
    if (!answer) {
      throw offline();
    }
    if (!answer.ok) {
      throw await problem(answer);
    }
    const drawn = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-gs-next]");
    if (!drawn) {
      throw offline();
    }
    return {
      counts: drawn.querySelector("[data-gs-counts]").textContent,
      next: drawn.dataset.gsNext,
      any: drawn.dataset.gsAny === "true",
      cards: [...drawn.querySelectorAll("[data-gs-pledge]")].map((card) => document.adoptNode(card))
    };
  };

  /** Cards after something was done: if they do not come, nobody shall do it a second time. */
  const freshCards = (path, query) => cards(path, query).catch((refusal) => {
    throw refusal instanceof Error ? refusal : { code: "SAVED", message: AJS.I18n.getText("org.groundswell.confluence.pledge.js.savedReload") };
  });

  let region = null;
  /** Says something to those who do not see it. */
  const say = (text) => {
    if (!region) {
      region = document.createElement("div");
      region.className = "gs-hidden";
      region.setAttribute("role", "status");
      region.setAttribute("aria-live", "polite");
      document.body.append(region);
    }
    region.textContent = "";
    window.setTimeout(() => { region.textContent = text; }, 50);
  };

  Object.assign(window.Groundswell, { call, cards, freshCards, say });
})();
