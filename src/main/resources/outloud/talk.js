/* The box with the conversations about a page: opening the form, quoting what one has selected above, and keeping the number right. On window.Groundswell:
   startTalk(section)   makes a box live */
(() => {
  "use strict";
  const gs = window.Groundswell;
  const PAUSE = 200;
  const GAP = 8;

  const composer = (section) => section.querySelector("[data-gs-form='new']");

  /** The sentence selected last, also after the press on a button has taken the selection away. */
  let sentence = "";

  /** A way to share something without the sentence after all; it is seen only beside one. */
  const letQuoteGo = (form) => {
    const button = Object.assign(document.createElement("button"), { type: "button", className: "aui-button aui-button-link" });
    button.dataset.gsUnquote = "";
    button.textContent = AJS.I18n.getText("org.groundswell.confluence.talk.js.leaveQuote");
    button.addEventListener("click", () => {
      gs.anchored(form, "");
      form.dispatchEvent(new Event("input"));
      form.elements.text.focus();
    });
    form.querySelector("[data-gs-anchor]").after(button);
  };

  const quote = (section, text) => {
    gs.anchored(composer(section), text);
    gs.say(AJS.I18n.getText("org.groundswell.confluence.talk.js.quoted"));
  };

  const opened = (section) => !section.querySelector("[data-gs-talk-form]").hidden;

  const hint = (section, text) => {
    const place = section.querySelector("[data-gs-talk-hint]");
    place.textContent = text;
    place.hidden = !text;
    if (text) {
      gs.say(text);
    }
  };

  const show = (section, open) => {
    hint(section, "");
    section.querySelector("[data-gs-talk-form]").hidden = !open;
    section.querySelector("[data-gs-talk-open]").setAttribute("aria-expanded", String(open));
  };

  const write = (section, text) => {
    show(section, true);
    if (text) {
      quote(section, text);
    }
    composer(section).elements.text.focus();
  };

  const close = (section) => {
    show(section, false);
    section.querySelector("[data-gs-talk-open]").focus();
  };

  const quoteSelected = (section) => {
    if (sentence) {
      write(section, sentence);
    } else {
      hint(section, AJS.I18n.getText("org.groundswell.confluence.talk.js.nothingSelected"));
    }
  };

  const recount = async (section) => {
    const drawn = await gs.freshly(gs.drawn("pages/" + section.dataset.gsTalk + "/talk", {})).catch(() => null);
    const heading = drawn && drawn.querySelector("[data-gs-talk-heading]");
    if (heading) {
      section.querySelector("[data-gs-talk-heading]").textContent = heading.textContent;
    }
  };

  const shared = (section) => {
    show(section, false);
    recount(section);
  };

  /** The button beside a selection; below it, because the wiki's own stands above. */
  const offer = (section) => {
    const button = Object.assign(document.createElement("button"), { type: "button", className: "gs-think", hidden: true });
    button.textContent = AJS.I18n.getText("org.groundswell.confluence.talk.js.think");
    document.body.append(button);
    let timer = 0;
    const place = () => {
      const ranges = window.getSelection().getRangeAt(0).getClientRects();
      const end = ranges[ranges.length - 1];
      if (!end) {
        return;
      }
      button.hidden = false;
      const most = document.documentElement.clientWidth - button.offsetWidth - GAP;
      button.style.left = window.scrollX + Math.max(GAP, Math.min(end.right - button.offsetWidth / 2, most)) + "px";
      button.style.top = window.scrollY + end.bottom + GAP + "px";
    };
    const look = () => {
      const selected = gs.selectedSentence();
      button.hidden = true;
      if (selected) {
        sentence = selected;
        place();
      }
    };
    document.addEventListener("selectionchange", () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(look, PAUSE);
    });
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape") {
        button.hidden = true;
      }
    });
    // Pressing it must not take the selection away before it is read.
    button.addEventListener("pointerdown", (event) => event.preventDefault());
    button.addEventListener("click", () => {
      const selected = gs.selectedSentence() || sentence;
      window.getSelection().removeAllRanges();
      button.hidden = true;
      write(section, selected);
    });
  };

  const startTalk = (section) => {
    if (section.dataset.gsStarted) {
      return;
    }
    section.dataset.gsStarted = "yes";
    gs.startFeed(section);
    gs.markQuotes(section);
    new MutationObserver(() => gs.markQuotes(section)).observe(section.querySelector("[data-gs-cards]"), { childList: true });
    if (!composer(section)) {
      return;
    }
    section.querySelector("[data-gs-talk-open]").addEventListener("click", () => opened(section) ? close(section) : write(section, ""));
    section.querySelector("[data-gs-talk-quote]").addEventListener("click", () => quoteSelected(section));
    section.querySelector("[data-gs-talk-form]").addEventListener("keydown", (event) => {
      if (event.key === "Escape") {
        close(section);
      }
    });
    section.addEventListener("gs-shared", () => shared(section));
    letQuoteGo(composer(section));
    if (!document.querySelector(".gs-think")) {
      offer(section);
    }
  };

  /** Under a page the box is fetched when somebody comes near it or selects something; where the page shows one itself, that is enough. */
  const startPanel = (panel) => {
    if (document.querySelector("[data-gs-talk]")) {
      panel.remove();
      return;
    }
    let asked = false;
    const fetchBox = async () => {
      if (asked) {
        return;
      }
      asked = true;
      near.disconnect();
      const drawn = await gs.drawn("pages/" + panel.dataset.gsTalkPanel + "/talk", {}).catch(() => null);
      const box = drawn && drawn.querySelector("[data-gs-talk]");
      if (box) {
        panel.replaceWith(document.adoptNode(box));
        startTalk(box);
      }
    };
    const near = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && fetchBox(), { rootMargin: "300px" });
    near.observe(panel);
    document.addEventListener("selectionchange", () => !asked && gs.selectedSentence() && fetchBox());
  };

  gs.startTalk = startTalk;
  gs.whenReady("[data-gs-talk]", startTalk);
  gs.whenReady("[data-gs-talk-panel]", startPanel);
})();
