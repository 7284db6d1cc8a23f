/* Calls to the server, for every feature. On window.Groundswell:
   call(method, path, query, body, keepalive)  JSON below the app's REST root, with the header that tells it from another site's form;
                                               gives what was answered (null for 204), throws {code, message, field} for what was refused
   drawn(path, query)                          what the server draws there, as a document; throws like call
   freshly(fetching)                           the same after something was done: if it does not come, nobody shall do it a second time
   say(text)                                   tells those who do not see it, in the one polite live region
   Forms, panels and redrawing: parts-forms.js. */
window.Groundswell = window.Groundswell || {};
(() => {
  "use strict";
  const root = () => AJS.contextPath() + "/rest/groundswell/1.0/";

  const address = (path, query) => {
    const known = Object.entries(query || {}).filter(([, value]) => value);
    return root() + path + (known.length ? "?" + new URLSearchParams(known) : "");
  };

  const offline = () => ({ code: "OFFLINE", message: AJS.I18n.getText("org.groundswell.confluence.parts.js.offline") });

  const problem = async (answer) => {
    const body = await answer.json().catch(() => ({}));
    if (answer.status === 401) {
      return { code: "NOT_LOGGED_IN", message: AJS.I18n.getText("org.groundswell.confluence.parts.js.loggedOut") };
    }
    return body.message ? body : offline();
  };

  const answered = async (path, query, options) => {
    const answer = await fetch(address(path, query), { credentials: "same-origin", ...options }).catch(() => null);
    if (!answer) {
      throw offline();
    }
    if (!answer.ok) {
      throw await problem(answer);
    }
    return answer;
  };

  const call = async (method, path, query, body, keepalive) => {
    const headers = { "X-Atlassian-Token": "no-check", Accept: "application/json" };
    const options = { method, headers, keepalive: Boolean(keepalive) };
    if (body) {
      headers["Content-Type"] = "application/json";
      options.body = JSON.stringify(body);
    }
    const answer = await answered(path, query, options);
    return answer.status === 204 ? null : answer.json().catch(() => { throw offline(); });
  };

  const drawn = async (path, query) => {
    const answer = await answered(path, query, { headers: { Accept: "text/html" } });
    return new DOMParser().parseFromString(await answer.text(), "text/html");
  };

  const freshly = (fetching) => fetching.catch((refusal) => {
    throw refusal instanceof Error ? refusal : { code: "SAVED", message: AJS.I18n.getText("org.groundswell.confluence.parts.js.savedReload") };
  });

  let region = null;
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

  Object.assign(window.Groundswell, { call, drawn, freshly, offline, say });
})();
