/* The form in which one shares something. On window.Groundswell:
   composed(form)               what the form says, as the server takes it
   compose(form, post)          fills it with a post or a draft
   followConsequence(form)      says who will see what is about to be shared */
(() => {
  "use strict";
  const gs = window.Groundswell;
  const TEXTS = ["text", "kind", "progress", "series", "about", "picture", "pictureAlt"];

  const field = (form, name) => form.elements[name];

  /** A circle is chosen in the same list as the other audiences. */
  const audience = (form) => {
    const chosen = field(form, "audience").selectedOptions[0];
    return chosen.dataset.gsCircle ? { audience: "CIRCLE", circle: chosen.dataset.gsCircle } : { audience: chosen.value };
  };

  const composed = (form) => ({
    ...gs.values(form, TEXTS),
    ...audience(form),
    about: field(form, "about") ? gs.inWiki(field(form, "about").value) : "",
    halfFormed: field(form, "halfFormed").checked,
    anchor: form.dataset.gsAnchorText || "",
    quoted: form.dataset.gsQuoted || "",
    identity: field(form, "identity").value
  });

  const followConsequence = (form) => {
    const { audience: whom, circle } = audience(form);
    const hidden = field(form, "identity").value;
    form.querySelectorAll("[data-gs-for]").forEach((line) => {
      line.hidden = line.dataset.gsFor !== (circle || whom) || line.dataset.gsAs !== hidden;
    });
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
    const meant = options.find((option) => post.circle ? option.dataset.gsCircle === post.circle : option.value === post.audience);
    (meant || options.find((option) => option.defaultSelected) || options[0]).selected = true;
  };

  const compose = (form, post) => {
    TEXTS.filter((name) => field(form, name)).forEach((name) => { field(form, name).value = post[name] || (name === "kind" ? "WORKING_ON" : ""); });
    field(form, "halfFormed").checked = Boolean(post.halfFormed);
    [...field(form, "identity")].forEach((choice) => { choice.checked = choice.value === (post.identity || "NAMED"); });
    chooseAudience(form, post);
    anchored(form, post.anchor);
    form.dataset.gsQuoted = post.quoted || "";
    form.querySelector("details").open = ["progress", "series", "about", "picture"].some((name) => post[name]) || Boolean(post.halfFormed);
    followConsequence(form);
  };

  const askForAlternative = (form) => {
    const alternative = field(form, "pictureAlt");
    if (alternative) {
      alternative.closest(".gs-field").hidden = !field(form, "picture").value;
    }
  };

  /** Makes the form answer while somebody chooses. */
  const enlivenComposer = (form) => {
    gs.enliven(form);
    askForAlternative(form);
    form.addEventListener("change", () => {
      followConsequence(form);
      askForAlternative(form);
    });
    followConsequence(form);
  };

  /** The draft of the form a feed opens with. */
  const feedDraft = (form, page) => gs.keepDraft(form, {
    name: "feed-" + (page || "site"),
    path: "drafts",
    query: { page },
    fields: ["text"],
    read: () => composed(form),
    fill: compose
  });

  Object.assign(gs, { composed, compose, anchored, followConsequence, enlivenComposer, feedDraft });
})();
