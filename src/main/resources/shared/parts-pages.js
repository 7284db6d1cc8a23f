/* Pages of the app's own that are drawn anew after something was done. On window.Groundswell:
   redraw(section, selector, begin, sent)  asks the server for the page at this address as it is now, and puts what the selector finds there in
                                  the place of the section, see renew in parts-forms.js; begin(fresh) enlivens it; throws SAVED if it does not come
   whenReady(selector, begin)     begins every such section once the page is there */
(() => {
  "use strict";
  const gs = window.Groundswell;

  const redraw = async (section, selector, begin, sent) => {
    const answer = await fetch(window.location.href, { credentials: "same-origin" }).catch(() => null);
    const text = answer && answer.ok ? await answer.text() : "";
    const fresh = new DOMParser().parseFromString(text, "text/html").querySelector(selector);
    if (!fresh) {
      throw { code: "SAVED", message: AJS.I18n.getText("org.groundswell.confluence.parts.js.savedReload") };
    }
    const drawn = gs.renew(section, document.adoptNode(fresh), sent);
    begin(drawn);
    return drawn;
  };

  const whenReady = (selector, begin) => {
    const beginAll = () => document.querySelectorAll(selector).forEach(begin);
    if (document.readyState === "loading") {
      document.addEventListener("DOMContentLoaded", beginAll);
    } else {
      beginAll();
    }
  };

  Object.assign(gs, { redraw, whenReady });
})();
