/* A dot beside the links to what one was told and, in the header, to the feed, as long as there is something one has not seen; and the answer to a
   mail, when its link was followed. It asks once a minute while the page is looked at, and less often when the wiki cannot be reached. */
(() => {
  "use strict";
  const gs = window.Groundswell;
  const LINKS = "a[href*='/plugins/servlet/groundswell/notices'], #header a[href*='/plugins/servlet/groundswell/feed']";
  const MINUTE = 60000;
  const LONGEST = 16 * MINUTE;
  const FROM_MAIL = "gsNotice";
  let pause = MINUTE;

  const show = (unread) => document.querySelectorAll(LINKS).forEach((link) => {
    const there = link.querySelector(".gs-dot");
    if (there) {
      there.remove();
    }
    if (unread.dot && !link.closest("[data-gs-notices], [data-gs-settings]")) {
      const dot = document.createElement("span");
      dot.className = "gs-dot";
      dot.setAttribute("role", "img");
      dot.setAttribute("aria-label", unread.number > 0 ? AJS.I18n.getText("org.groundswell.confluence.care.js.unread", unread.number)
        : AJS.I18n.getText("org.groundswell.confluence.care.js.news"));
      link.append(dot);
    }
  });

  const ask = async () => {
    const unread = await gs.call("GET", "notices/unread");
    show(unread);
    if (!unread.here) {
      await gs.call("PUT", "notices/here");
    }
  };

  const turn = async () => {
    if (document.visibilityState === "visible") {
      await ask().then(() => { pause = MINUTE; }, () => { pause = Math.min(pause * 2, LONGEST); });
    }
    window.setTimeout(turn, pause);
  };

  /** Whoever comes from a mail has looked at what it told; the address forgets where one came from. */
  const fromMail = async () => {
    const address = new URL(window.location.href);
    const notice = address.searchParams.get(FROM_MAIL);
    if (notice) {
      address.searchParams.delete(FROM_MAIL);
      window.history.replaceState(window.history.state, "", address);
      await gs.call("PUT", "notices/" + encodeURIComponent(notice) + "/read").catch(() => null);
    }
  };

  const begin = async () => {
    if (AJS.Meta.get("remote-user")) {
      await fromMail();
      await turn();
    }
  };
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", begin);
  } else {
    begin();
  }
})();
