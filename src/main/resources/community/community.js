/* The home of a community: every act without reloading the page, the panel drawn by the server. */
(() => {
  "use strict";
  const gs = window.Groundswell;
  const words = {
    followed: AJS.I18n.getText("org.groundswell.confluence.community.js.followed"),
    unfollowed: AJS.I18n.getText("org.groundswell.confluence.community.js.unfollowed"),
    joined: AJS.I18n.getText("org.groundswell.confluence.community.js.joined"),
    left: AJS.I18n.getText("org.groundswell.confluence.community.js.left"),
    signed: AJS.I18n.getText("org.groundswell.confluence.community.js.signed"),
    unsigned: AJS.I18n.getText("org.groundswell.confluence.community.js.unsigned"),
    asked: AJS.I18n.getText("org.groundswell.confluence.community.js.asked"),
    saved: AJS.I18n.getText("org.groundswell.confluence.community.js.saved")
  };

  const pathOf = (section) => "communities/" + encodeURIComponent(section.dataset.gsCommunity);

  /** Draws the panel as it is now; gives the fresh one. */
  const redraw = async (section, said, sent) => {
    const drawn = await gs.freshly(gs.drawn(pathOf(section) + "/panel"));
    const fresh = drawn.querySelector(".gs-community");
    if (!fresh) {
      throw gs.offline();
    }
    start(gs.renew(section, document.adoptNode(fresh), sent));
    gs.say(said);
    return fresh;
  };

  // What one press does: the path below the community, and what is said when it is done or undone.
  const PRESSES = {
    follow: () => ({ path: "/follow", done: words.followed, undone: words.unfollowed }),
    join: () => ({ path: "/membership", done: words.joined, undone: words.left }),
    sign: (button) => ({ path: "/charter/signature", body: { no: Number(button.dataset.gsNo) }, done: words.signed, undone: words.unsigned }),
    seat: () => ({ path: "/seat", done: words.saved, undone: words.saved }),
    support: (button) => ({ path: "/candidates/" + button.dataset.gsOf + "/support", done: words.saved, undone: words.saved }),
    takeback: (button) => ({ path: "/seats/offers/" + button.dataset.gsOf, method: "DELETE", done: words.saved }),
    stepback: () => ({ path: "/candidacy", method: "DELETE", done: words.saved }),
    skip: () => ({ path: "/setup", body: { skip: true }, done: words.saved })
  };

  const pressed = async (section, button) => {
    const deed = PRESSES[button.dataset.gsAct](button);
    const undo = Boolean(button.dataset.gsUndo);
    await gs.call(deed.method || (undo ? "DELETE" : "PUT"), pathOf(section) + deed.path, {}, undo ? null : deed.body);
    await redraw(section, undo ? deed.undone : deed.done, button.closest("form"));
  };

  const handOver = async (section, panel, whom) => {
    await gs.call("POST", pathOf(section) + "/seats/offers", {}, { ...whom, handOver: true });
    await redraw(section, words.asked, panel);
  };

  /** The members who came first, each a button: the second of two clicks. Others are named by whoever knows them. */
  const offerMembers = async (section, panel) => {
    const place = panel.querySelector("[data-gs-members]");
    const members = await gs.call("GET", pathOf(section) + "/members", { limit: 50 });
    members.items.filter((member) => member.who.kind !== "YOU").forEach((member) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "aui-button";
      button.textContent = member.who.name;
      button.addEventListener("click", () => gs.send(panel, () => handOver(section, panel, { member: member.ref })));
      place.append(button);
    });
    panel.querySelector("[data-gs-others]").hidden = !members.next;
    panel.querySelector("[data-gs-nobody]").hidden = place.children.length > 0 || Boolean(members.next);
    (place.querySelector("button") || panel.querySelector("[data-gs-act='cancel']")).focus();
  };

  const open = (section, button) => {
    const place = button.closest("[data-gs-panels]");
    const panel = gs.openPanel(place, button, button.dataset.gsAct, place);
    if (!panel) {
      return;
    }
    const field = panel.querySelector("textarea:not(:disabled), input:not(:disabled)");
    if (field) {
      field.focus();
    }
    if (button.dataset.gsAct === "handover") {
      gs.send(panel, () => offerMembers(section, panel));
    }
  };

  /** Somebody else was quicker: theirs is shown, and the next press lets one's own words stand. */
  const showTheirs = async (section, form) => {
    const theirs = await gs.call("GET", pathOf(section)).catch(() => null);
    if (theirs) {
      form.dataset.gsVersion = theirs.version;
      form.querySelector("[data-gs-their-words]").textContent = AJS.I18n.getText("org.groundswell.confluence.community.js.theirPurpose",
        theirs.purpose || AJS.I18n.getText("org.groundswell.confluence.community.js.theirNothing"));
      form.querySelector("[data-gs-theirs]").hidden = false;
    }
  };

  const list = (text, separator) => text.split(separator).map((item) => item.trim()).filter(Boolean);

  const FORMS = {
    setup: async (section, form) => {
      const said = gs.values(form, ["name", "purpose", "why", "whyLink", "permission", "type", "join"]);
      const body = { ...said, whyLink: gs.inWiki(said.whyLink), values: list(form.elements.values.value, "\n"), stewards: list(form.elements.stewards.value, ","),
        checkDays: Number(form.elements.checkDays.value), seats: Number(form.elements.seats.value), version: Number(form.dataset.gsVersion) };
      try {
        await gs.call("PUT", pathOf(section) + "/setup", {}, body);
      } catch (refusal) {
        if (refusal.code === "SET_UP_ELSEWHERE") {
          await showTheirs(section, form);
        }
        throw refusal;
      }
      await redraw(section, words.saved, form);
    },
    stage: async (section, form) => {
      if (!form.elements.stage.value) {
        throw { field: "stage", message: AJS.I18n.getText("org.groundswell.confluence.community.js.choose") };
      }
      await gs.call("PUT", pathOf(section) + "/stage", {}, { stage: form.elements.stage.value });
      await redraw(section, words.saved, form);
    },
    edge: async (section, form) => {
      const edge = gs.values(form, ["name", "purpose"]);
      if (!edge.name.trim()) {
        throw { field: "name", message: AJS.I18n.getText("org.groundswell.confluence.community.js.nameIt") };
      }
      await gs.call("POST", pathOf(section) + "/edges", {}, edge);
      const fresh = await redraw(section, AJS.I18n.getText("org.groundswell.confluence.community.js.edgeOpened"), form);
      const made = [...fresh.querySelectorAll(".gs-neighbours a")].find((link) => link.textContent === edge.name.trim());
      if (made) {
        made.focus();
      }
    },
    stand: async (section, form) => {
      await gs.call("POST", pathOf(section) + "/candidacy", {}, { words: form.elements.words.value });
      await redraw(section, words.saved, form);
    },
    handover: (section, form) => handOver(section, form, { person: form.elements.person.value.trim() }),
    offer: async (section, form) => {
      await gs.call("POST", pathOf(section) + "/seats/offers", {}, { person: form.elements.person.value.trim() });
      await redraw(section, words.asked, form);
    }
  };

  const clicked = (section, event) => {
    const button = event.target.closest("[data-gs-act]");
    if (!button) {
      return;
    }
    if (Object.hasOwn(PRESSES, button.dataset.gsAct)) {
      gs.press(section, button, () => pressed(section, button));
    } else if (button.hasAttribute("aria-expanded")) {
      open(section, button);
    }
  };

  const start = (section) => {
    if (section.classList.contains("gs-live") || !section.dataset.gsCommunity) {
      return;
    }
    section.addEventListener("click", (event) => clicked(section, event));
    section.addEventListener("submit", (event) => {
      event.preventDefault();
      const form = event.target;
      if (Object.hasOwn(FORMS, form.dataset.gsForm)) {
        gs.send(form, () => FORMS[form.dataset.gsForm](section, form));
      }
    });
    section.querySelectorAll("form[data-gs-form]").forEach(gs.enliven);
    section.classList.add("gs-live");
  };

  const startAll = () => document.querySelectorAll(".gs-community[data-gs-community]").forEach(start);
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", startAll);
  } else {
    startAll();
  }
})();
