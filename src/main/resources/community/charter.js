/* The charter on a page: what is pressed is done, then the server draws the charter anew. */
(() => {
  "use strict";
  const gs = window.Groundswell;
  const SIGN = ["words"];
  const DRAFT = ["purpose", "weGive", "youGet", "howToLeave", "body", "changeNote", "intentNote"];
  const ANSWER = ["words"];

  const pathOf = (section) => "communities/" + section.dataset.gsCharter + "/charter";

  /** On the page of all versions, what is told below the charter changes with what was done. */
  const retell = async () => {
    const told = document.querySelector("[data-gs-told]");
    const answer = told && await fetch(window.location.pathname, { credentials: "same-origin" }).catch(() => null);
    const fresh = answer && answer.ok && new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-gs-told]");
    if (fresh) {
      told.replaceWith(document.adoptNode(fresh));
    }
  };

  /** Draws the charter anew, then says what happened and goes where it happened. */
  const renew = async (section, said, target) => {
    const drawn = await gs.freshly(gs.drawn(pathOf(section) + "/panel", { page: section.dataset.gsPage }));
    const fresh = document.adoptNode(drawn.querySelector(".gs-charter"));
    section.querySelectorAll("form[data-gs-opened]").forEach((form) => form.remove());
    gs.renew(section, fresh, null);
    start(fresh);
    const place = target && fresh.querySelector(target);
    if (place) {
      place.focus();
      place.classList.add("gs-new");
    } else if (!fresh.contains(document.activeElement)) {
      fresh.querySelector("[data-gs-focus]").focus();
    }
    gs.say(said);
    await retell();
  };

  /** What is stored or given up is folded away, so that the next thing to do is next. */
  const fold = (section) => section.querySelectorAll("[data-gs-fold='draft']").forEach((one) => { one.open = false; });

  const challengeButton = (area) => area
    ? "[data-gs-section='" + area.dataset.gsSection + "'][data-gs-version='" + area.dataset.gsVersion + "'] [data-gs-act^='challenge']" : null;

  /** What stood in a form is stored or given up now, so the form is drawn anew with the rest. */
  const settled = (section, form, mark) => {
    gs.forgetTyped(section, mark);
    delete form.dataset.gsTyped;
  };

  const tell = (section, method, path, body, said, target) => gs.call(method, path, {}, body).then(() => renew(section, said, target));

  const challenge = async (section, form) => {
    const area = form.closest("[data-gs-section]");
    const body = { ...gs.sentences.place(area, form), ...gs.values(form, ["troubles", "better", "evidence", "identity"]), objection: form.elements.objection.checked };
    const made = await gs.call("POST", pathOf(section) + "/challenges", {}, body);
    gs.forgetTyped(section, gs.sentences.markOf(area));
    await renew(section, AJS.I18n.getText("org.groundswell.confluence.charter.js.challenged"), "[data-gs-challenge='" + made.ref + "']");
  };

  const answer = async (section, form) => {
    const ref = form.closest("[data-gs-challenge]").dataset.gsChallenge;
    const state = form.elements.state.value;
    if (!state) {
      throw { field: "state", message: AJS.I18n.getText("org.groundswell.confluence.charter.js.chooseAnswer") };
    }
    const body = { state, ...gs.values(form, ANSWER) };
    if (state === "PARKED") {
      body.reviewOn = form.elements.reviewOn.value;
    } else if (state === "ADOPTED") {
      body.wording = form.elements.wording.value;
    }
    await gs.call("PUT", "challenges/" + ref + "/answer", {}, body);
    gs.forgetTyped(section, "answer:" + ref);
    await renew(section, AJS.I18n.getText("org.groundswell.confluence.charter.js.answered"), state === "ADOPTED" ? "[data-gs-panel='tend']" : "[data-gs-challenge='" + ref + "']");
  };

  const sign = async (section, form) => {
    await gs.call("PUT", pathOf(section) + "/signature", {}, { no: Number(form.dataset.gsNo), ...gs.values(form, SIGN) });
    settled(section, form, "sign");
    await renew(section, AJS.I18n.getText("org.groundswell.confluence.charter.js.signed"), "[data-gs-panel='sign']");
  };

  /** Somebody else saved the draft first: shows what they wrote, keeps what stands in the form, and lets the next press save that. */
  const meanwhile = async (section, form, refusal) => {
    const drawn = await gs.drawn(pathOf(section) + "/panel", { page: section.dataset.gsPage }).catch(() => null);
    const theirs = drawn && drawn.querySelector("[data-gs-form='draft']");
    if (theirs) {
      form.querySelectorAll(".gs-meanwhile").forEach((note) => note.remove());
      [...DRAFT, "values"].filter((name) => theirs.elements[name].value !== form.elements[name].value).forEach((name) => {
        const note = document.createElement("p");
        note.className = "gs-meanwhile";
        note.textContent = AJS.I18n.getText("org.groundswell.confluence.charter.js.meanwhile",
          theirs.elements[name].value || AJS.I18n.getText("org.groundswell.confluence.charter.js.meanwhile.empty"));
        form.elements[name].closest("label").after(note);
      });
      form.elements.version.value = theirs.elements.version.value;
    }
    throw refusal;
  };

  const draft = async (section, form) => {
    const values = form.elements.values.value.split("\n").map((line) => line.trim()).filter((line) => line);
    const body = { ...gs.values(form, DRAFT), values, version: Number(form.elements.version.value) };
    await gs.call("PUT", pathOf(section) + "/draft", {}, body)
      .catch((refusal) => refusal.code === "DRAFT_CHANGED" ? meanwhile(section, form, refusal) : Promise.reject(refusal));
    settled(section, form, "draft");
    fold(section);
    await renew(section, AJS.I18n.getText("org.groundswell.confluence.charter.js.draftSaved"), "[data-gs-fold='draft'] > summary");
  };

  const propose = async (section, form) => {
    const version = Number(section.querySelector("form[data-gs-form='draft']").elements.version.value);
    await gs.call("POST", pathOf(section) + "/proposal", {}, { version, ...(form.elements.days ? { days: Number(form.elements.days.value) } : {}) });
    fold(section);
    await renew(section, AJS.I18n.getText("org.groundswell.confluence.charter.js.proposed"), form.elements.days ? "[data-gs-panel='proposal']" : ".gs-title");
  };

  const FORMS = { challenge, answer, sign, draft, propose };

  const followState = (form) => form.querySelectorAll("[data-gs-for]").forEach((part) => { part.hidden = part.dataset.gsFor !== form.elements.state.value; });

  const openAnswer = (section, card, button, quiet) => {
    const form = gs.openPanel(card, button, "answer");
    const mark = "answer:" + card.dataset.gsChallenge;
    if (!form) {
      return;
    }
    const better = card.querySelector(".gs-better");
    form.elements.wording.value = better ? better.textContent : "";
    form.addEventListener("change", () => followState(form));
    form.querySelector("[data-gs-act='cancel']").addEventListener("click", () => gs.forgetTyped(section, mark));
    gs.keepTyped(section, form, mark);
    followState(form);
    if (!quiet) {
      form.elements.state[0].focus();
    }
  };

  const support = (section, button) => {
    const on = button.getAttribute("aria-pressed") === "true";
    return tell(section, on ? "DELETE" : "PUT", "challenges/" + button.dataset.gsOf + "/support", null,
      on ? AJS.I18n.getText("org.groundswell.confluence.charter.js.unsupported") : AJS.I18n.getText("org.groundswell.confluence.charter.js.supported"));
  };

  const dropDraft = (section, button) => {
    if (!button.dataset.gsSure) {
      button.dataset.gsSure = "yes";
      button.textContent = AJS.I18n.getText("org.groundswell.confluence.charter.js.sureDrop");
      gs.say(button.textContent);
      return Promise.resolve();
    }
    settled(section, section.querySelector("form[data-gs-form='draft']"), "draft");
    fold(section);
    return tell(section, "DELETE", pathOf(section) + "/draft", null,
      AJS.I18n.getText("org.groundswell.confluence.charter.js.draftDropped"), "[data-gs-fold='draft'] > summary");
  };

  const PRESSES = {
    "keep": (section, button) => tell(section, "PUT", pathOf(section) + "/signature/kept", { no: Number(button.form.dataset.gsNo) },
      AJS.I18n.getText("org.groundswell.confluence.charter.js.kept"), "[data-gs-panel='sign']"),
    "withdraw": (section) => tell(section, "DELETE", pathOf(section) + "/signature", null,
      AJS.I18n.getText("org.groundswell.confluence.charter.js.withdrawn"), "[data-gs-panel='sign']"),
    "support": support,
    "withdraw-challenge": (section, button) => tell(section, "DELETE", "challenges/" + button.dataset.gsOf, null,
      AJS.I18n.getText("org.groundswell.confluence.charter.js.tookBack"), challengeButton(button.closest("[data-gs-section]"))),
    "effect": (section) => tell(section, "PUT", pathOf(section) + "/proposal/effect", null,
      AJS.I18n.getText("org.groundswell.confluence.charter.js.inEffect"), ".gs-title"),
    "withdraw-proposal": (section) => tell(section, "DELETE", pathOf(section) + "/proposal", null,
      AJS.I18n.getText("org.groundswell.confluence.charter.js.proposalWithdrawn"), "[data-gs-panel='tend']"),
    "drop-draft": dropDraft
  };

  const clicked = (section, event) => {
    const button = event.target.closest("button[data-gs-act]");
    if (!button) {
      return;
    }
    const act = button.dataset.gsAct;
    if (act === "challenge" || act === "challenge-kept") {
      gs.sentences.open(section, button.closest("[data-gs-section]"), null, false);
    } else if (act === "answer") {
      openAnswer(section, button.closest("[data-gs-challenge]"), button, false);
    } else if (Object.hasOwn(PRESSES, act)) {
      const deed = () => PRESSES[act](section, button);
      if (button.form) {
        gs.send(button.form, deed);
      } else {
        gs.press(button.closest("[data-gs-challenge], [data-gs-panel]"), button, deed);
      }
    }
  };

  const reopen = (section) => {
    gs.sentences.reopen(section);
    section.querySelectorAll("button[data-gs-act='answer']").forEach((button) => {
      if (gs.keptMarks(section, "answer:" + button.dataset.gsOf).length) {
        openAnswer(section, button.closest("[data-gs-challenge]"), button, true);
      }
    });
  };

  function start(section) {
    if (section.classList.contains("gs-live") || !section.dataset.gsCharter) {
      return;
    }
    section.classList.add("gs-live");
    section.addEventListener("click", (event) => clicked(section, event));
    section.addEventListener("submit", (event) => {
      event.preventDefault();
      gs.send(event.target, () => FORMS[event.target.dataset.gsForm](section, event.target));
    });
    section.querySelectorAll("form[data-gs-keep]").forEach((form) => {
      gs.enliven(form);
      const fold = form.closest("details") || form.querySelector("details");
      if (gs.keepTyped(section, form, form.dataset.gsKeep) && fold) {
        fold.open = true;
      }
    });
    reopen(section);
  }

  const live = () => [...document.querySelectorAll(".gs-charter.gs-live")];

  const startAll = () => {
    document.querySelectorAll(".gs-charter[data-gs-charter]").forEach(start);
    gs.sentences.followSelection(live);
  };
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", startAll);
  } else {
    startAll();
  }
})();
