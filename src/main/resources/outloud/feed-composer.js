/* The form in which one shares something. On window.Groundswell:
   composed(form)               what the form says, as the server takes it
   compose(form, post)          fills it with a post or a draft
   followConsequence(form)      says who will see what is about to be shared */
(() => {
  "use strict";
  const gs = window.Groundswell;
  const TEXTS = ["text", "kind", "progress", "series", "picture", "pictureAlt"];

  const field = (form, name) => form.elements[name];

  const composed = (form) => ({
    ...gs.values(form, TEXTS),
    part: Number(field(form, "series").selectedOptions[0].dataset.gsPart) || null,
    audience: field(form, "audience").value,
    halfFormed: field(form, "halfFormed").checked,
    anchor: form.dataset.gsAnchorText || "",
    quoted: form.dataset.gsQuoted || "",
    identity: field(form, "identity").value
  });

  const followConsequence = (form) => {
    const whom = field(form, "audience").value;
    const name = field(form, "identity").value;
    form.querySelectorAll("[data-gs-for]").forEach((line) => { line.hidden = line.dataset.gsFor !== whom || line.dataset.gsAs !== name; });
  };

  const anchored = (form, text) => {
    form.dataset.gsAnchorText = text || "";
    const line = form.querySelector("[data-gs-anchor]");
    if (line) {
      line.textContent = text || "";
      line.hidden = !text;
    }
  };

  const chooseAudience = (form, post) => {
    const options = [...field(form, "audience").options];
    const meant = options.find((option) => option.value === post.audience) || options.find((option) => option.defaultSelected);
    meant.selected = true;
  };

  const askForAlternative = (form) => {
    const alternative = form.querySelector("[data-gs-alternative]");
    if (alternative) {
      alternative.hidden = !field(form, "picture").value;
    }
  };

  const offerPictures = (form, files) => {
    const there = [...field(form, "picture").options].map((option) => option.value);
    files.filter((file) => !there.includes(file)).forEach((file) => field(form, "picture").append(new Option(file, file)));
  };

  const compose = (form, post) => {
    if (field(form, "picture")) {
      offerPictures(form, [post.picture].filter(Boolean));
    }
    TEXTS.filter((name) => field(form, name)).forEach((name) => { field(form, name).value = post[name] || (name === "kind" ? "WORKING_ON" : ""); });
    askForAlternative(form);
    field(form, "halfFormed").checked = Boolean(post.halfFormed);
    [...field(form, "identity")].forEach((choice) => { choice.checked = choice.value === (post.identity || "NAMED"); });
    chooseAudience(form, post);
    anchored(form, post.anchor);
    form.dataset.gsQuoted = post.quoted || "";
    form.querySelector("details").open = ["progress", "series", "picture"].some((name) => post[name]) || Boolean(post.halfFormed);
    followConsequence(form);
  };

  const option = (value, text, part) => {
    const one = new Option(text, value);
    one.dataset.gsPart = part;
    return one;
  };

  /** What one can go on from: the newest part of each of one's own series. */
  const offerSeries = async (form) => {
    const mine = await gs.call("GET", "feed", { scope: "own", limit: "50" }).catch(() => ({ items: [] }));
    const chosen = field(form, "series").value;
    const newest = new Map();
    mine.items.filter((post) => post.series && !newest.has(post.series)).forEach((post) => newest.set(post.series, post));
    newest.forEach((post, series) => {
      const next = post.part + 1;
      const known = [...field(form, "series").options].find((there) => there.value === series);
      const fresh = option(series, AJS.I18n.getText("org.groundswell.confluence.outloud.js.goOn", next, post.text.slice(0, 60)), next);
      if (!known) {
        field(form, "series").append(fresh);
      }
    });
    field(form, "series").value = chosen;
  };

  const offerPicturesOfPage = async (form) => {
    const select = field(form, "picture");
    if (select) {
      const pictures = await gs.call("GET", "pictures", { page: select.dataset.gsPage }).catch(() => ({ items: [] }));
      offerPictures(form, pictures.items);
    }
  };

  /** What only few want to add is asked for when they open it. */
  const offerMore = (form) => {
    const fold = form.querySelector("details");
    fold.addEventListener("toggle", () => {
      if (fold.open && !form.dataset.gsOffered) {
        form.dataset.gsOffered = "yes";
        offerSeries(form);
        offerPicturesOfPage(form);
      }
    });
  };

  /** Makes the form answer while somebody chooses. */
  const enlivenComposer = (form) => {
    gs.enliven(form);
    askForAlternative(form);
    offerMore(form);
    form.addEventListener("change", () => {
      followConsequence(form);
      askForAlternative(form);
    });
    followConsequence(form);
  };

  /** The draft of the form a feed opens with; a sentence that was quoted meanwhile stays. */
  const feedDraft = (form, spot) => gs.keepDraft(form, {
    name: "feed-" + (Object.values(spot).join() || "site"),
    path: "drafts",
    query: spot,
    fields: ["text"],
    read: () => composed(form),
    fill: (there, draft) => compose(there, { ...draft, anchor: there.dataset.gsAnchorText || draft.anchor })
  });

  Object.assign(gs, { composed, compose, anchored, followConsequence, enlivenComposer, feedDraft });
})();
